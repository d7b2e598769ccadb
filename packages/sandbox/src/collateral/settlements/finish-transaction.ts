import type { SettlementTransactionStatus } from "@provider-connectivity/contract";
import { settleCredit, settleGain, unbindCollateral } from "../../ledger/collateral-movements.ts";
import { negate, subtract } from "../../ledger/decimal.ts";
import { release } from "../../ledger/movements.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import { addResult } from "../../ledger/trading-results.ts";
import type { Outcome } from "../../progress/scenario.ts";
import type { Sources } from "../../sources.ts";
import type { StoreWriter } from "../../store/store.ts";
import { finishSettlementWhenDone } from "./finish-settlement.ts";
import { hasEnded } from "./has-ended.ts";
import type { SettlementTransactionRecord } from "./model.ts";

/** How a transfer that will not be made is called. */
export type RefusedStatus = Extract<SettlementTransactionStatus, "CANCELLED" | "FAILED" | "REJECTED">;

/** How a transfer ends. */
export interface TransactionEnd {
  readonly outcome: Outcome;
  /** What it is called where it will not be made; `REJECTED` unless said otherwise. */
  readonly refusedAs?: RefusedStatus;
}

/**
 * Ends a transfer of a settlement: what it bound arrives on the other side, or is free again. The last one ends the
 * settlement. One that has ended stays as it is.
 *
 * @returns the transfer as it is now
 */
export async function finishSettlementTransaction(
  writer: StoreWriter,
  transaction: SettlementTransactionRecord,
  { end, sources }: { end: TransactionEnd; sources: Sources },
): Promise<SettlementTransactionRecord> {
  if (hasEnded(transaction)) return transaction;
  const { outcome, refusedAs = "REJECTED" } = end;
  await postEntry(writer, outcome.succeeds ? arrive(transaction) : stay(transaction), sources);
  if (!outcome.succeeds) await reopenResult(writer, transaction);
  const ended: SettlementTransactionRecord = {
    ...transaction,
    ...(outcome.succeeds ? { status: "COMPLETED" } : { status: refusedAs, rejectionReason: outcome.reason }),
  };
  await writer.settlementTransactions.replace(ended);
  await finishSettlementWhenDone(writer, ended, sources);
  return ended;
}

function arrive({ direction, accountId, asset, taken: amount, fee }: SettlementTransactionRecord) {
  const bound = { accountId, asset, amount };
  return direction === "deposit" ? settleCredit(bound, fee) : settleGain(bound, fee);
}

function stay({ direction, accountId, asset, taken: amount }: SettlementTransactionRecord) {
  const bound = { accountId, asset, amount };
  return direction === "deposit" ? unbindCollateral(bound) : release(bound);
}

/** What was not transferred is still to be settled. */
async function reopenResult(writer: StoreWriter, transaction: SettlementTransactionRecord): Promise<void> {
  const { direction, accountId, asset, taken, fee, createdAt } = transaction;
  const amount = direction === "withdrawal" ? taken : negate(subtract(taken, fee));
  await addResult(writer, { accountId, asset, amount, createdAt });
}
