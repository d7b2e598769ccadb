import type {
  ApprovalRequest,
  CollateralDepositTransactionIntentResponse,
  CollateralTransactionIntentStatus,
  CollateralWithdrawalTransactionIntentResponse,
  CryptocurrencyReference,
  PublicBlockchainAddress,
} from "@provider-connectivity/contract";

interface Intent {
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

/** A decision on a deposit as it travels. */
export function toDepositIntent(record: DepositIntentRecord): CollateralDepositTransactionIntentResponse {
  const { id, status, asset, amount } = record;
  return { id, status, asset, amount, approvalRequest: approvalOf(record), ...reasonOf(record) };
}

/** A decision on a withdrawal as it travels. */
export function toWithdrawalIntent(record: WithdrawalIntentRecord): CollateralWithdrawalTransactionIntentResponse {
  const { id, amount, destinationAddress, status } = record;
  return { id, amount, destinationAddress, approvalRequest: approvalOf(record), status, ...reasonOf(record) };
}

function approvalOf({ id: partnerIntentId, fireblocksIntentId }: Intent): ApprovalRequest {
  return { fireblocksIntentId, partnerIntentId };
}

function reasonOf({ rejectionReason }: Intent): { rejectionReason?: string } {
  return rejectionReason === undefined ? {} : { rejectionReason };
}
