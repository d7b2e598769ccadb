import { repayCredit } from "../../ledger/collateral-movements.ts";
import { release } from "../../ledger/movements.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import type { Sources } from "../../sources.ts";
import type { StoreWriter } from "../../store/store.ts";
import { collateralAccountOf } from "../find-collateral-account.ts";
import type { SettlementRecord, SettlementTransactionRecord } from "./model.ts";
import { hasEnded } from "./has-ended.ts";
import { transactionsOf } from "./read-transactions.ts";

/** Ends the settlement of a transfer, if that was the last one that was open. */
export async function finishSettlementWhenDone(
  writer: StoreWriter,
  { accountId, settlementId }: SettlementTransactionRecord,
  sources: Sources,
): Promise<void> {
  const settlement = await writer.settlements.find(accountId, settlementId);
  const transactions = await transactionsOf(writer, { accountId, settlementId });
  if (settlement === undefined || !transactions.every(hasEnded)) return;
  const succeeds = transactions.every(({ status }) => status === "COMPLETED");
  await finishSettlement(writer, settlement, { succeeds, sources });
}

/**
 * Ends a settlement of which every transfer has ended: when all were made it is complete, and the credit that was not
 * used is paid back; otherwise it failed, and what was to be paid back is free again. One that has ended stays as it is.
 *
 * @returns the settlement as it is now
 */
export async function finishSettlement(
  writer: StoreWriter,
  settlement: SettlementRecord,
  { succeeds, sources }: { succeeds: boolean; sources: Sources },
): Promise<SettlementRecord> {
  if (settlement.status !== "InProgress") return settlement;
  const { accountId, repayments } = settlement;
  for (const repayment of repayments) {
    const amount = { accountId, ...repayment };
    await postEntry(writer, succeeds ? repayCredit(amount) : release(amount), sources);
  }
  const status = succeeds ? "Completed" : "Failed";
  const ended = { ...settlement, status, finalizedAt: new Date(sources.now()).toISOString() } as const;
  await writer.settlements.replace(ended);
  const account = await collateralAccountOf(writer, accountId);
  if (account === undefined) return ended;
  const { settling: _settling, ...rest } = account;
  await writer.collateralAccounts.replace(rest);
  return ended;
}
