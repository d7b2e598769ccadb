/** The entities of the component `collateral`. @module */
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

/** The binding between an account and its collateral account: one to one, and permanent. */
export interface CollateralAccountRecord {
  readonly collateralId: string;
  readonly accountId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  /** The requested link. Absent if the collateral account is used without one. */
  readonly linkId?: string;
  /** The environment of the linked collateral account. */
  readonly env?: AccountEnvironment;
  /** The reason why nothing more is accepted. Absent if the link is in use. */
  readonly disabled?: string;
  /** The version of the latest settlement instructions, until a settlement starts with them. */
  readonly offer?: string;
  /** The settlement in progress. There is at most one. */
  readonly settling?: string;
}

/** A stored link, or a refused attempt. */
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

/** A stored address of a collateral account. */
export interface CollateralAddressRecord {
  /** Derived from the address, so that none is stored twice. */
  readonly id: string;
  readonly accountId: string;
  readonly address: PublicBlockchainAddress;
  readonly recoveryAccountId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

export interface Intent {
  /** The provider's id: its `partnerIntentId`. */
  readonly id: string;
  readonly accountId: string;
  readonly fireblocksIntentId: string;
  /** The amount as sent. */
  readonly amount: string;
  readonly status: CollateralTransactionIntentStatus;
  readonly rejectionReason?: string;
  /** The transaction that uses the intent; no other may. */
  readonly collateralTxId?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** A stored decision on a deposit. */
export interface DepositIntentRecord extends Intent {
  readonly direction: "deposit";
  readonly asset: CryptocurrencyReference;
}

/** A stored decision on a withdrawal. */
export interface WithdrawalIntentRecord extends Intent {
  readonly direction: "withdrawal";
  readonly destinationAddress: PublicBlockchainAddress;
}

/** A stored decision, by Fireblocks' id. */
export type CollateralIntentRecord = DepositIntentRecord | WithdrawalIntentRecord;

/** A stored deposit of collateral. Its id is the `collateralTxId`. */
export interface CollateralDepositRecord {
  readonly id: string;
  readonly accountId: string;
  readonly approvalRequest: ApprovalRequest;
  readonly status: CollateralDepositTransactionResponse["status"];
  /** The reason why there is no credit for it. The contract has no property for it. */
  readonly rejectionReason?: string;
  /** The announced amount, in the ledger's asset. Absent for an unannounced deposit. */
  readonly announced?: { readonly asset: CryptocurrencyReference; readonly amount: string };
  /** The credit that was granted for it. */
  readonly credit?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
}

/** A stored withdrawal of collateral. Its id is the `collateralTxId`. */
export interface CollateralWithdrawalRecord {
  readonly id: string;
  readonly accountId: string;
  readonly approvalRequest: ApprovalRequest;
  readonly settlementDetails?: CollateralWithdrawalSettlementTransaction;
  readonly status: CollateralWithdrawalTransaction["status"];
  readonly rejectionReason?: string;
  /** The amount that it locks while it is pending. The rest was never announced, and a settlement locks its own. */
  readonly bound?: { readonly asset: CryptocurrencyReference; readonly amount: string };
  /** The settlement transfer that it executes. */
  readonly transferId?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
}

/** The transfers of a settlement on the wire. */
export type Instructions = Omit<SettlementInstructions, "settlementVersion">;

/** Instructions with a version, with which no settlement has started. */
export interface SettlementOfferRecord {
  readonly version: string;
  readonly accountId: string;
  readonly instructions: Instructions;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** A started settlement. */
export interface SettlementRecord {
  readonly settlementId: string;
  readonly version: string;
  readonly accountId: string;
  readonly instructions: Instructions;
  readonly status: Extract<SettlementState["status"], "InProgress" | "Completed" | "Failed">;
  /** Unused credit, locked until the settlement completes and pays it back. */
  readonly repayments: readonly { readonly asset: AssetReference; readonly amount: string }[];
  /** The initiator. Default: the customer, through the platform. */
  readonly initiator?: "provider";
  /**
   * The platform's ids of the settlement and of its replacement, oldest first. Default: `settlementId`, or none while a
   * settlement of the provider was not sent.
   */
  readonly platformIds?: readonly string[];
  /** The reason why denied transfers are not forced. */
  readonly notForced?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
}

/** One transfer: the amounts that it debits on one side and credits on the other. */
export interface TransactionParts {
  /** In the ledger's asset. */
  readonly asset: CryptocurrencyReference;
  /** The debited amount of the sending side, including the network fee. */
  readonly taken: string;
  readonly fee: string;
}

/** Collateral that moves to the provider. */
export interface SettlementDeposit extends TransactionParts {
  readonly direction: "deposit";
  readonly instruction: SettlementDepositInstruction;
}

/** Funds of the account that become collateral. */
export interface SettlementWithdrawal extends TransactionParts {
  readonly direction: "withdrawal";
  readonly instruction: SettlementWithdrawInstruction;
}

/** A stored transfer of a started settlement. */
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
  /** Identifies the transactions: the same settlement with other transactions is refused. */
  readonly contentId: string;
  readonly approved: boolean;
  readonly rejectionReason?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** Gas that was sent to a collateral account to pay for a token transfer. */
export interface GasTopUpRecord {
  /** Derived from the settlement and the asset: each is topped up once. */
  readonly id: string;
  readonly accountId: string;
  readonly settlementId: string;
  readonly asset: CryptocurrencyReference;
  readonly amount: string;
  /** The address of the collateral account, from the platform. */
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

/** Every entity that the component uses. */
export interface CollateralEntities extends OwnEntities, TransferEntities {}

const accountOf = ({ accountId }: { readonly accountId: string }): string => accountId;
const createdAtOf = ({ createdAt }: { readonly createdAt: string }): string => createdAt;

/** The indexes of the component's entities. */
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

/** The reads that the component needs. */
export type StoreReader = ports.StoreReader<CollateralEntities>;
/** The writes that the component needs. */
export type StoreWriter = ports.StoreWriter<CollateralEntities>;
/** A store with the reads and writes that the component needs. */
export type Store = ports.Store<CollateralEntities>;
