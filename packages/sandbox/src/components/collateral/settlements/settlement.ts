import type { SettlementInstructions, SettlementState } from "@provider-connectivity/contract";
import type { SettlementOfferRecord, SettlementRecord, SettlementTransactionRecord, StoreReader } from "../entities.ts";

/** Whether the transfer has ended. */
export function hasEnded({ status }: Pick<SettlementTransactionRecord, "status">): boolean {
  return status === "COMPLETED" || status === "CANCELLED" || status === "FAILED" || status === "REJECTED";
}

/** Instructions on the wire. */
export function toInstructions({
  version: settlementVersion,
  instructions,
}: Pick<SettlementOfferRecord, "version" | "instructions">): SettlementInstructions {
  const { withdrawInstructions, depositInstructions } = instructions;
  return { settlementVersion, withdrawInstructions, depositInstructions };
}

/** The state of instructions without a settlement. */
export function toOfferState({ version, instructions }: SettlementOfferRecord, isCurrent: boolean): SettlementState {
  const status = "NOT_FOUND" as const;
  return {
    settlementVersion: version,
    withdrawTransactions: instructions.withdrawInstructions.map((instruction) => ({ ...instruction, status })),
    depositTransactions: instructions.depositInstructions.map((instruction) => ({ ...instruction, status })),
    status: isCurrent ? "Pending" : "Invalid",
  };
}

/** The state of a started settlement. */
export function toSettlementState(
  { version, status }: SettlementRecord,
  transactions: readonly SettlementTransactionRecord[],
): SettlementState {
  return {
    settlementVersion: version,
    withdrawTransactions: transactions.flatMap((one) =>
      one.direction === "withdrawal" ? [{ ...one.instruction, ...progressOf(one) }] : [],
    ),
    depositTransactions: transactions.flatMap((one) =>
      one.direction === "deposit" ? [{ ...one.instruction, ...progressOf(one) }] : [],
    ),
    status,
  };
}

function progressOf({ status, rejectionReason }: SettlementTransactionRecord) {
  return { status, ...(rejectionReason === undefined ? {} : { rejectionReason }) };
}

/** A settlement has few transfers: at most two for each asset of the configuration. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** The transfers of a settlement, in the order of its instructions. */
export function transactionsOf(
  { settlementTransactions }: Pick<StoreReader, "settlementTransactions">,
  { accountId, settlementId }: { readonly accountId: string; readonly settlementId: string },
): Promise<readonly SettlementTransactionRecord[]> {
  return settlementTransactions.list(accountId, { limit: NO_LIMIT, order: "asc" }, settlementId);
}
