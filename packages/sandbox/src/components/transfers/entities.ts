import type {
  AssetReference,
  Deposit,
  DepositAddress,
  IbanAddress,
  IbanTransfer,
  InternalTransfer,
  ParticipantsIdentification,
  PeerAccountTransfer,
  PublicBlockchainAddress,
  PublicBlockchainTransaction,
  Transfer,
  Withdrawal,
  WithdrawalEvent,
} from "@provider-connectivity/contract";
import { accountEntity, type EntityKinds } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";
import type { LedgerEntities } from "../ledger/entities.ts";
import type { ProgressEntities } from "../progress/tasks.ts";
import type { Attribution } from "../requirements/participants.ts";

/** The destination of deposits. */
export type AddressDestination = PublicBlockchainAddress | IbanAddress;

/** A stored deposit address. */
export interface DepositAddressRecord {
  readonly id: string;
  readonly accountId: string;
  readonly destination: AddressDestination;
  readonly status: DepositAddress["status"];
  /** The person who requested it and the one who disabled it, if the platform named them. */
  readonly initiatedBy?: string;
  readonly disabledBy?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** A stored deposit. */
export interface DepositRecord {
  readonly id: string;
  readonly accountId: string;
  /** The balance that it increases. */
  readonly balanceAsset: AssetReference;
  readonly balanceAmount: string;
  /** The deposited amount, and its method. */
  readonly source: Transfer;
  /** The address at which it arrived, if it is one of the account's. */
  readonly depositAddressId?: string;
  readonly status: Deposit["status"];
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
}

/** The entities of the components of transfers. */
interface OwnEntities {
  readonly withdrawals: WithdrawalRecord;
  readonly deposits: DepositRecord;
  readonly depositAddresses: DepositAddressRecord;
}

/** Every entity that transfers use. */
export interface TransferEntities extends OwnEntities, LedgerEntities, ProgressEntities {}

/** The indexes of transfer entities. Withdrawals and addresses are also listed by transfer method. */
export const transferEntities: EntityKinds<OwnEntities> = {
  withdrawals: { ...accountEntity, group: ({ destination }) => destination.transferMethod },
  deposits: accountEntity,
  depositAddresses: { ...accountEntity, group: ({ destination }) => destination.transferMethod },
};

/** The reads that the component needs. */
export type StoreReader = ports.StoreReader<TransferEntities>;
/** The writes that the component needs. */
export type StoreWriter = ports.StoreWriter<TransferEntities>;
/** A store with the reads and writes that the component needs. */
export type Store = ports.Store<TransferEntities>;

/** The destination of a withdrawal on the wire. */
export type WithdrawalDestination = PublicBlockchainTransaction | IbanTransfer | PeerAccountTransfer | InternalTransfer;

export type WithdrawalTransferMethod = WithdrawalDestination["transferMethod"];

/** A stored withdrawal. */
export interface WithdrawalRecord {
  readonly id: string;
  readonly accountId: string;
  readonly customerId: string;
  readonly balanceAsset: AssetReference;
  /** The debited amount, including the fee. */
  readonly balanceAmount: string;
  readonly fee: string;
  readonly destination: WithdrawalDestination;
  readonly status: Withdrawal["status"];
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
  readonly events: readonly WithdrawalEvent[];
  /** The customer's reference. */
  readonly referenceId?: string;
  readonly participantsIdentification?: ParticipantsIdentification;
  readonly attribution: Attribution;
}
