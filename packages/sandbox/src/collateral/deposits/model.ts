import type {
  ApprovalRequest,
  CollateralDepositTransactionResponse,
  CryptocurrencyReference,
} from "@provider-connectivity/contract";

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

/** A deposit of collateral as it travels. */
export function toCollateralDeposit({
  id,
  status,
  approvalRequest,
}: CollateralDepositRecord): CollateralDepositTransactionResponse {
  return { id, status, collateralTxId: id, approvalRequest };
}
