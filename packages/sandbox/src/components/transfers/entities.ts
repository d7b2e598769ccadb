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

/** Where deposits can be sent. */
export type AddressDestination = PublicBlockchainAddress | IbanAddress;

/** A deposit address as it is kept. */
export interface DepositAddressRecord {
  readonly id: string;
  readonly accountId: string;
  readonly destination: AddressDestination;
  readonly status: DepositAddress["status"];
  /** Who asked for it, and who took it out of use, where the platform said so. */
  readonly initiatedBy?: string;
  readonly disabledBy?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** A deposit as it is kept. */
export interface DepositRecord {
  readonly id: string;
  readonly accountId: string;
  /** The balance that it adds to. */
  readonly balanceAsset: AssetReference;
  readonly balanceAmount: string;
  /** What arrived, and how. */
  readonly source: Transfer;
  /** The address at which it arrived, if that is one of the account's. */
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

/** Every entity that transfers work with. */
export interface TransferEntities extends OwnEntities, LedgerEntities, ProgressEntities {}

/** How the entities of transfers are filed. Withdrawals and addresses are also listed by transfer method. */
export const transferEntities: EntityKinds<OwnEntities> = {
  withdrawals: { ...accountEntity, group: ({ destination }) => destination.transferMethod },
  deposits: accountEntity,
  depositAddresses: { ...accountEntity, group: ({ destination }) => destination.transferMethod },
};

/** Reads what the component needs. */
export type StoreReader = ports.StoreReader<TransferEntities>;
/** Writes what the component needs. */
export type StoreWriter = ports.StoreWriter<TransferEntities>;
/** A store with what the component needs. */
export type Store = ports.Store<TransferEntities>;

/** Where a withdrawal goes, as it travels. */
export type WithdrawalDestination = PublicBlockchainTransaction | IbanTransfer | PeerAccountTransfer | InternalTransfer;

export type WithdrawalTransferMethod = WithdrawalDestination["transferMethod"];

/** A withdrawal as it is kept. */
export interface WithdrawalRecord {
  readonly id: string;
  readonly accountId: string;
  readonly customerId: string;
  readonly balanceAsset: AssetReference;
  /** What the balance gives, the fee included. */
  readonly balanceAmount: string;
  readonly fee: string;
  readonly destination: WithdrawalDestination;
  readonly status: Withdrawal["status"];
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
  readonly events: readonly WithdrawalEvent[];
  /** The customer's own reference. */
  readonly referenceId?: string;
  readonly participantsIdentification?: ParticipantsIdentification;
  readonly attribution: Attribution;
}
