import type { CollateralWithdrawalTransaction } from "@provider-connectivity/contract";
import type { CollateralWithdrawalRecord } from "../entities.ts";

/** A withdrawal of collateral on the wire. */
export function toCollateralWithdrawal({
  id,
  status,
  approvalRequest,
  rejectionReason,
}: CollateralWithdrawalRecord): CollateralWithdrawalTransaction {
  const reason = rejectionReason === undefined ? {} : { rejectionReason };
  return { id, status, collateralTxId: id, approvalRequest, ...reason };
}
