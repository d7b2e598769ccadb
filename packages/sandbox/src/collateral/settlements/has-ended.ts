import type { SettlementTransactionRecord } from "./model.ts";

/** Whether nothing more happens to the transfer. */
export function hasEnded({ status }: Pick<SettlementTransactionRecord, "status">): boolean {
  return status === "COMPLETED" || status === "CANCELLED" || status === "FAILED" || status === "REJECTED";
}
