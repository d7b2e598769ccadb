/**
 * The records of the simulator. Times are milliseconds since 1970, amounts are decimal strings.
 * @module
 */

/** A customer's workspace that holds collateral vault accounts. */
export interface WorkspaceRecord {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
}

/** A collateral vault account (CVA). */
export interface VaultRecord {
  /** The collateral id. It stays the same if the customer replaces the API key. */
  readonly id: string;
  readonly workspaceId: string;
  readonly env: "prod" | "sandbox" | "stage";
  /** The provider's account, after it is linked. */
  readonly accountId?: string;
  /** Addresses by Fireblocks asset id. */
  readonly addresses: Readonly<Record<string, VaultAddress>>;
  /** Locked amounts by Fireblocks asset id. */
  readonly balances: Readonly<Record<string, string>>;
  /** The settlement that is marked for enforcement. */
  readonly marked?: Marking;
  /** The id of the latest settlement. */
  readonly latestSettlementId?: string;
  /** How often the provider tried to start a settlement while one was marked. Default: never. */
  readonly settledWhileMarked?: number;
  readonly createdAt: number;
}

/** An address of a collateral vault account, for one asset. */
export interface VaultAddress {
  readonly address: string;
  readonly tag?: string;
  /** Whether the provider has confirmed the address. */
  readonly registered: boolean;
}

/** A settlement that is marked for enforcement. */
export interface Marking {
  readonly settlementId: string;
  readonly markedAt: number;
  /** The time from which the settlement can be forced. */
  readonly forceAt: number;
}

/**
 * The direction of a transaction, as the collateral vault account sees it: `ADD_COLLATERAL` and `TO_COLLATERAL` move an
 * amount in, `REMOVE_COLLATERAL` and `TO_EXCHANGE` move it out. A settlement has `TO_EXCHANGE` and `TO_COLLATERAL`.
 */
export type Direction = "ADD_COLLATERAL" | "REMOVE_COLLATERAL" | "TO_EXCHANGE" | "TO_COLLATERAL";

/**
 * The state of a transaction.
 *
 * - `PENDING_AUTHORIZATION`: the provider has not decided yet.
 * - `PENDING_SIGNATURE`: the customer, or later the collateral signer, must sign.
 * - `CONFIRMING`: broadcast, not final.
 * - `REJECTED`: the customer or the provider denied it. `CANCELLED`: withdrawn before it was signed.
 */
export type TransactionState =
  | "PENDING_AUTHORIZATION"
  | "PENDING_SIGNATURE"
  | "CONFIRMING"
  | "COMPLETED"
  | "REJECTED"
  | "CANCELLED"
  | "FAILED";

/** A transaction of a collateral vault account. */
export interface TransactionRecord {
  /** The `collateralTxId`. */
  readonly id: string;
  readonly collateralId: string;
  readonly direction: Direction;
  readonly status: TransactionState;
  readonly assetId: string;
  readonly amount: string;
  readonly fee?: string;
  readonly settlementId?: string;
  readonly sourceAddress?: string;
  readonly destinationAddress?: string;
  readonly destinationTag?: string;
  readonly blockchainTxId?: string;
  /** The id of the intent at the provider. */
  readonly intentId?: string;
  /** The provider's id of that intent. */
  readonly partnerIntentId?: string;
  /** The reason for the denial. */
  readonly reason?: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A settlement that the customer (`TRADER`) or the provider (`EXCHANGE`) started. */
export interface SettlementRecord {
  readonly id: string;
  readonly collateralId: string;
  readonly initiator: "EXCHANGE" | "TRADER";
  /** The settlement that this one replaces. */
  readonly forcedFrom?: string;
  /** The version of the provider's instructions, if the customer started it. */
  readonly version?: string;
  readonly transactionIds: readonly string[];
  readonly createdAt: number;
}

/** The state of a signer: it waits for the provider's machine, then for the customer's key sharing, and can then sign. */
export type SignerState = "WAITING_FOR_DEVICE_PAIRING" | "WAITING_FOR_MPC" | "READY";

/** The collateral signer of a workspace. It signs for the customer after the review time and in forced settlements. */
export interface SignerRecord {
  readonly id: string;
  readonly workspaceId: string;
  readonly status: SignerState;
  readonly pairingToken: string;
  readonly createdAt: number;
}

/** A process in progress. It survives a crash: each step is repeated until its result is stored. */
export interface JobRecord {
  readonly id: string;
  readonly kind: JobKind;
  /** The record of the job. */
  readonly subjectId: string;
  readonly dueAt: number;
  readonly attempts: number;
  /** The message of the last failed attempt. */
  readonly failure?: string;
}

/** The kinds of steps. */
export type JobKind =
  | "link"
  | "announce-addition"
  | "register-addition"
  | "await-credit"
  | "announce-removal"
  | "register-removal"
  | "begin-settlement"
  | "announce-transfer"
  | "auto-sign"
  | "confirm"
  | "deliver-notification";

/** A notification of the provider. */
export interface NotificationRecord {
  readonly id: string;
  readonly eventType: string;
  readonly data: Readonly<Record<string, string>>;
  readonly createdAt: number;
  readonly deliveredAt?: number;
}

/** A running or finished `POST …/settlements/force`. */
export interface EnforcementRecord {
  /** The id of the settlement that is forced. */
  readonly id: string;
  readonly collateralId: string;
  readonly status: "asking" | "approved" | "rejected";
  readonly newSettlementId?: string;
  readonly rejectionReason?: string;
  /** The reason why the provider's decision could not be fetched. */
  readonly failure?: string;
  readonly startedAt: number;
}

/** A stored response for `Idempotency-Key`. */
export interface StoredResponseRecord {
  readonly id: string;
  /** Identifies method, path and body, so that the key cannot be used for another request. */
  readonly fingerprint: string;
  readonly status: number;
  readonly body: string;
  readonly createdAt: number;
}

/** How far business time is ahead of real time. There is one record. */
export interface ClockRecord {
  readonly id: "clock";
  readonly offsetMs: number;
}

/** Every kind of record by the name of its table. */
export interface Tables {
  readonly workspaces: WorkspaceRecord;
  readonly vaults: VaultRecord;
  readonly transactions: TransactionRecord;
  readonly settlements: SettlementRecord;
  readonly signers: SignerRecord;
  readonly jobs: JobRecord;
  readonly notifications: NotificationRecord;
  readonly enforcements: EnforcementRecord;
  readonly storedResponses: StoredResponseRecord;
  readonly clocks: ClockRecord;
}

export const tableNames = [
  "workspaces",
  "vaults",
  "transactions",
  "settlements",
  "signers",
  "jobs",
  "notifications",
  "enforcements",
  "storedResponses",
  "clocks",
] as const satisfies readonly (keyof Tables)[];
