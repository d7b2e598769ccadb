import type {
  ApprovalRequest,
  CollateralWithdrawalSettlementTransaction,
  CollateralWithdrawalTransaction,
  CryptocurrencyReference,
} from "@provider-connectivity/contract";

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

/** A withdrawal of collateral as it travels. */
export function toCollateralWithdrawal({
  id,
  status,
  approvalRequest,
  rejectionReason,
}: CollateralWithdrawalRecord): CollateralWithdrawalTransaction {
  const reason = rejectionReason === undefined ? {} : { rejectionReason };
  return { id, status, collateralTxId: id, approvalRequest, ...reason };
}
