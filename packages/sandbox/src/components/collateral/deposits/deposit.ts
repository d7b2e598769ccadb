import type { CollateralDepositTransactionResponse } from "@provider-connectivity/contract";
import type { CollateralDepositRecord } from "../entities.ts";

/** A deposit of collateral on the wire. */
export function toCollateralDeposit({
  id,
  status,
  approvalRequest,
}: CollateralDepositRecord): CollateralDepositTransactionResponse {
  return { id, status, collateralTxId: id, approvalRequest };
}
