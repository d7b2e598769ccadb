import type { SettlementState, SettlementTransactionStatus } from "@provider-connectivity/contract";
import { negate, subtract } from "../../../domain/decimal.ts";
import { release, repayCredit, settleCredit, settleGain, unbindCollateral } from "../../../domain/ledger/movements.ts";
import type { Runtime } from "../../../ports/runtime.ts";
import { addResult } from "../../ledger/credit.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import { OperatorError } from "../../operator/operator-error.ts";
import type { Outcome } from "../../progress/scenario.ts";
import { type CollateralDeps, collateralAccountOf } from "../collateral-account.ts";
import type { SettlementRecord, SettlementTransactionRecord, StoreWriter } from "../entities.ts";
import { hasEnded, toSettlementState, transactionsOf } from "./settlement.ts";

/**
 * Ends what is open of a settlement by hand.
 *
 * @throws OperatorError for a settlement that is not in progress, and for a transfer that is not open
 */
export async function endSettlement(
  writer: StoreWriter,
  { accountId, settlementId, which }: { accountId: string; settlementId: string; which: number | undefined },
  { end, runtime }: Pick<CollateralDeps, "runtime"> & { readonly end: TransactionEnd },
): Promise<SettlementState> {
  const settlement = await writer.settlements.find(accountId, settlementId);
  if (settlement?.status !== "InProgress")
    throw new OperatorError(`The account has no settlement ${settlementId} in progress.`);
  const transactions = await transactionsOf(writer, settlement);
  const open = (which === undefined ? transactions : transactions.slice(which, which + 1)).filter(
    (one) => !hasEnded(one),
  );
  if (open.length === 0 && which !== undefined)
    throw new OperatorError(`The settlement ${settlementId} has no open transfer ${which}.`);
  for (const transaction of open) await finishSettlementTransaction(writer, transaction, { end, runtime });
  if (transactions.length === 0)
    await finishSettlement(writer, settlement, { succeeds: end.outcome.succeeds, runtime });
  const ended = (await writer.settlements.find(accountId, settlementId))!;
  return toSettlementState(ended, await transactionsOf(writer, ended));
}

/** Ends the settlement of a transfer, if that was the last one that was open. */
export async function finishSettlementWhenDone(
  writer: StoreWriter,
  { accountId, settlementId }: SettlementTransactionRecord,
  runtime: Runtime,
): Promise<void> {
  const settlement = await writer.settlements.find(accountId, settlementId);
  const transactions = await transactionsOf(writer, { accountId, settlementId });
  if (settlement === undefined || !transactions.every(hasEnded)) return;
  const succeeds = transactions.every(({ status }) => status === "COMPLETED");
  await finishSettlement(writer, settlement, { succeeds, runtime });
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
  { succeeds, runtime }: { succeeds: boolean; runtime: Runtime },
): Promise<SettlementRecord> {
  if (settlement.status !== "InProgress") return settlement;
  const { accountId, repayments } = settlement;
  for (const repayment of repayments) {
    const amount = { accountId, ...repayment };
    await postEntry(writer, succeeds ? repayCredit(amount) : release(amount), runtime);
  }
  const status = succeeds ? "Completed" : "Failed";
  const ended = { ...settlement, status, finalizedAt: new Date(runtime.now()).toISOString() } as const;
  await writer.settlements.replace(ended);
  const account = await collateralAccountOf(writer, accountId);
  if (account === undefined) return ended;
  const { settling: _settling, ...rest } = account;
  await writer.collateralAccounts.replace(rest);
  return ended;
}

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
  { end, runtime }: { end: TransactionEnd; runtime: Runtime },
): Promise<SettlementTransactionRecord> {
  if (hasEnded(transaction)) return transaction;
  const { outcome, refusedAs = "REJECTED" } = end;
  await postEntry(writer, outcome.succeeds ? arrive(transaction) : stay(transaction), runtime);
  if (!outcome.succeeds) await reopenResult(writer, transaction);
  const ended: SettlementTransactionRecord = {
    ...transaction,
    ...(outcome.succeeds ? { status: "COMPLETED" } : { status: refusedAs, rejectionReason: outcome.reason }),
  };
  await writer.settlementTransactions.replace(ended);
  await finishSettlementWhenDone(writer, ended, runtime);
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
