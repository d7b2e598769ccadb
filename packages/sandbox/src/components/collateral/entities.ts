/** A collateral account outside the provider, and to whom it belongs here. @module */
import type {
  AccountEnvironment,
  ApprovalRequest,
  AssetReference,
  CollateralAccountLink,
  CollateralDepositTransactionResponse,
  CollateralTransactionIntentStatus,
  CollateralWithdrawalSettlementTransaction,
  CollateralWithdrawalTransaction,
  CryptocurrencyReference,
  PublicBlockchainAddress,
  SettlementDepositInstruction,
  SettlementInstructions,
  SettlementState,
  SettlementTransactionStatus,
  SettlementWithdrawInstruction,
} from "@provider-connectivity/contract";
import { filterGroup, filterOf } from "../../domain/asset.ts";
import { accountEntity, type EntityKinds, GLOBAL_OWNER } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";
import type { TransferEntities } from "../transfers/entities.ts";

/** The bond between an account and its collateral account: one to one, and for ever. */
export interface CollateralAccountRecord {
  readonly collateralId: string;
  readonly accountId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  /** The link that was asked for; absent where the collateral account is only used. */
  readonly linkId?: string;
  /** Where the linked collateral account lives. */
  readonly env?: AccountEnvironment;
  /** Why nothing more is accepted; absent where it is in use. */
  readonly disabled?: string;
  /** The version of the settlement instructions that were told last, as long as nothing was begun with them. */
  readonly offer?: string;
  /** The settlement that is in progress; there is one at a time. */
  readonly settling?: string;
}

/** A link, or an attempt at one, as it is kept. */
export interface CollateralLinkRecord {
  readonly id: string;
  readonly accountId: string;
  readonly collateralId: string;
  readonly collateralSigners: readonly string[];
  readonly env: AccountEnvironment;
  readonly status: CollateralAccountLink["status"];
  readonly rejectionReason?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** An address of a collateral account as it is kept. */
export interface CollateralAddressRecord {
  /** Follows from the address, so that none is kept twice. */
  readonly id: string;
  readonly accountId: string;
  readonly address: PublicBlockchainAddress;
  readonly recoveryAccountId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

export interface Intent {
  /** Given by the provider: its `partnerIntentId`. */
  readonly id: string;
  readonly accountId: string;
  readonly fireblocksIntentId: string;
  /** As it was sent. */
  readonly amount: string;
  readonly status: CollateralTransactionIntentStatus;
  readonly rejectionReason?: string;
  /** The transaction that carries it out; no other may. */
  readonly collateralTxId?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** A decision on a deposit as it is kept. */
export interface DepositIntentRecord extends Intent {
  readonly direction: "deposit";
  readonly asset: CryptocurrencyReference;
}

/** A decision on a withdrawal as it is kept. */
export interface WithdrawalIntentRecord extends Intent {
  readonly direction: "withdrawal";
  readonly destinationAddress: PublicBlockchainAddress;
}

/** A decision as it is kept, under the id that Fireblocks gave it. */
export type CollateralIntentRecord = DepositIntentRecord | WithdrawalIntentRecord;

/** A deposit of collateral as it is kept. Its id is the `collateralTxId`. */
export interface CollateralDepositRecord {
  readonly id: string;
  readonly accountId: string;
  readonly approvalRequest: ApprovalRequest;
  readonly status: CollateralDepositTransactionResponse["status"];
  /** Why there is no credit for it; the contract has no place for it on the wire. */
  readonly rejectionReason?: string;
  /** What the intent announced, in the asset of the books; absent for a deposit without one. */
  readonly announced?: { readonly asset: CryptocurrencyReference; readonly amount: string };
  /** The credit that was granted for it. */
  readonly credit?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
}

/** A withdrawal of collateral as it is kept. Its id is the `collateralTxId`. */
export interface CollateralWithdrawalRecord {
  readonly id: string;
  readonly accountId: string;
  readonly approvalRequest: ApprovalRequest;
  readonly settlementDetails?: CollateralWithdrawalSettlementTransaction;
  readonly status: CollateralWithdrawalTransaction["status"];
  readonly rejectionReason?: string;
  /** What of the books it binds while it is pending. The rest was never announced, and a settlement binds its own. */
  readonly bound?: { readonly asset: CryptocurrencyReference; readonly amount: string };
  /** The transfer of a settlement that it carries out. */
  readonly transferId?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
}

/** What a settlement moves, as it travels. */
export type Instructions = Omit<SettlementInstructions, "settlementVersion">;

/** Instructions that were told under a version, and with which nothing was begun yet. */
export interface SettlementOfferRecord {
  readonly version: string;
  readonly accountId: string;
  readonly instructions: Instructions;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** A settlement that was begun. */
export interface SettlementRecord {
  readonly settlementId: string;
  readonly version: string;
  readonly accountId: string;
  readonly instructions: Instructions;
  readonly status: Extract<SettlementState["status"], "InProgress" | "Completed" | "Failed">;
  /** Unused credit, bound to be paid back when the settlement completes. */
  readonly repayments: readonly { readonly asset: AssetReference; readonly amount: string }[];
  /** Who started it. Default: the customer, through the platform. */
  readonly initiator?: "provider";
  /**
   * The platform's ids of the settlement and of the one that replaced it, oldest first. Default: `settlementId`, or none
   * while a settlement of the provider was not sent.
   */
  readonly platformIds?: readonly string[];
  /** Why denied transfers are not forced. */
  readonly notForced?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
}

/** One transfer, as what it takes from one side and what arrives at the other. */
export interface TransactionParts {
  /** In the asset of the books. */
  readonly asset: CryptocurrencyReference;
  /** What the sending side gives, the network fee included. */
  readonly taken: string;
  readonly fee: string;
}

/** Collateral that comes to the provider. */
export interface SettlementDeposit extends TransactionParts {
  readonly direction: "deposit";
  readonly instruction: SettlementDepositInstruction;
}

/** Something of the account that becomes collateral. */
export interface SettlementWithdrawal extends TransactionParts {
  readonly direction: "withdrawal";
  readonly instruction: SettlementWithdrawInstruction;
}

/** A transfer of a settlement that was begun, as it is kept. */
export type SettlementTransactionRecord = (SettlementDeposit | SettlementWithdrawal) & {
  readonly id: string;
  readonly accountId: string;
  readonly settlementId: string;
  readonly status: SettlementTransactionStatus;
  readonly rejectionReason?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
};

/** The decision on the transactions of a forced settlement. It never changes. */
export interface ForcedSettlementRecord {
  readonly accountId: string;
  readonly settlementId: string;
  /** Identifies the transactions: the same settlement with others is refused. */
  readonly contentId: string;
  readonly approved: boolean;
  readonly rejectionReason?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** Gas that was sent to a collateral account, so that a transfer of a token can be paid for. */
export interface GasTopUpRecord {
  /** Follows from the settlement and the asset: each is topped up once. */
  readonly id: string;
  readonly accountId: string;
  readonly settlementId: string;
  readonly asset: CryptocurrencyReference;
  readonly amount: string;
  /** The address of the collateral account, as the platform named it. */
  readonly address: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** The entities of the component `collateral`. */
interface OwnEntities {
  readonly collateralAccounts: CollateralAccountRecord;
  readonly collateralLinks: CollateralLinkRecord;
  readonly collateralAddresses: CollateralAddressRecord;
  readonly collateralIntents: CollateralIntentRecord;
  readonly collateralDeposits: CollateralDepositRecord;
  readonly collateralWithdrawals: CollateralWithdrawalRecord;
  readonly settlementOffers: SettlementOfferRecord;
  readonly settlements: SettlementRecord;
  readonly settlementTransactions: SettlementTransactionRecord;
  readonly forcedSettlements: ForcedSettlementRecord;
  readonly gasTopUps: GasTopUpRecord;
}

/** Every entity that the component works with. */
export interface CollateralEntities extends OwnEntities, TransferEntities {}

const accountOf = ({ accountId }: { readonly accountId: string }): string => accountId;
const createdAtOf = ({ createdAt }: { readonly createdAt: string }): string => createdAt;

/** How the component's entities are filed. */
export const collateralEntities: EntityKinds<OwnEntities> = {
  collateralAccounts: {
    owner: () => GLOBAL_OWNER,
    key: ({ collateralId }) => collateralId,
    time: ({ createdAt }) => createdAt,
    group: ({ accountId }) => accountId,
  },
  collateralLinks: accountEntity,
  collateralAddresses: { ...accountEntity, group: ({ address }) => filterGroup(filterOf(address.asset)) },
  collateralIntents: { ...accountEntity, key: ({ fireblocksIntentId }) => fireblocksIntentId },
  collateralDeposits: accountEntity,
  collateralWithdrawals: accountEntity,
  settlementOffers: { owner: accountOf, time: createdAtOf, key: ({ version }) => version },
  settlements: {
    owner: accountOf,
    time: createdAtOf,
    key: ({ settlementId }) => settlementId,
    group: ({ version }) => version,
  },
  settlementTransactions: { ...accountEntity, group: ({ settlementId }) => settlementId },
  gasTopUps: accountEntity,
  forcedSettlements: { owner: accountOf, time: createdAtOf, key: ({ settlementId }) => settlementId },
};

/** Reads what the component needs. */
export type StoreReader = ports.StoreReader<CollateralEntities>;
/** Writes what the component needs. */
export type StoreWriter = ports.StoreWriter<CollateralEntities>;
/** A store with what the component needs. */
export type Store = ports.Store<CollateralEntities>;
