import type { SettlementState, SettlementTransactionStatus } from "@provider-connectivity/contract";
import { negate, subtract } from "../../../domain/decimal.ts";
import { release, repayCredit, settleCredit, settleGain, unbindCollateral } from "../../../domain/ledger/movements.ts";
import { addResult, postEntry } from "../../ledger/post-entry.ts";
import { OperatorError } from "../../operator/operator-error.ts";
import type { TaskOutcome } from "../../progress/tasks.ts";
import { type CollateralDeps, collateralAccountOf } from "../collateral-account.ts";
import { followAllCollateral } from "../credit.ts";
import type { SettlementRecord, SettlementTransactionRecord, StoreWriter } from "../entities.ts";
import { hasEnded, toSettlementState, transactionsOf } from "./settlement.ts";

type Deps = Pick<CollateralDeps, "config" | "runtime">;

/**
 * Ends open transfers of a settlement.
 *
 * @throws OperatorError for a settlement that is not in progress, and for a transfer that is not open
 */
export async function endSettlement(
  writer: StoreWriter,
  { accountId, settlementId, which }: { accountId: string; settlementId: string; which: number | undefined },
  { end, ...deps }: Deps & { readonly end: TransactionEnd },
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
  for (const transaction of open) await finishSettlementTransaction(writer, transaction, { ...deps, end });
  if (transactions.length === 0)
    await finishSettlement(writer, settlement, { ...deps, succeeds: end.outcome.succeeds });
  const ended = (await writer.settlements.find(accountId, settlementId))!;
  return toSettlementState(ended, await transactionsOf(writer, ended));
}

/** Ends the settlement of a transfer, if that was the last open one. */
async function finishSettlementWhenDone(
  writer: StoreWriter,
  { accountId, settlementId }: SettlementTransactionRecord,
  deps: Deps,
): Promise<void> {
  const settlement = await writer.settlements.find(accountId, settlementId);
  const transactions = await transactionsOf(writer, { accountId, settlementId });
  if (settlement === undefined || !transactions.every(hasEnded)) return;
  const succeeds = transactions.every(({ status }) => status === "COMPLETED");
  await finishSettlement(writer, settlement, { ...deps, succeeds });
}

/**
 * Ends a settlement after all its transfers. If all were executed, it is complete and unused credit is paid back. Otherwise it
 * failed and its locked amounts are released. Then credit is granted again for the remaining collateral. An ended settlement
 * does not change.
 *
 * @returns the current settlement
 */
export async function finishSettlement(
  writer: StoreWriter,
  settlement: SettlementRecord,
  { succeeds, config, runtime }: Deps & { readonly succeeds: boolean },
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
  await followAllCollateral(writer, { config, runtime }, accountId);
  return ended;
}

/** The status of a transfer that will not be executed. */
export type RefusedStatus = Extract<SettlementTransactionStatus, "CANCELLED" | "FAILED" | "REJECTED">;

/** The end of a transfer. */
export interface TransactionEnd {
  readonly outcome: TaskOutcome;
  /** The status if it will not be executed. Default: `REJECTED`. */
  readonly refusedAs?: RefusedStatus;
}

/**
 * Ends a transfer of a settlement: its locked amount arrives on the other side, or is released. The last one ends the
 * settlement. An ended transfer does not change.
 *
 * @returns the current transfer
 */
export async function finishSettlementTransaction(
  writer: StoreWriter,
  transaction: SettlementTransactionRecord,
  { end, ...deps }: Deps & { readonly end: TransactionEnd },
): Promise<SettlementTransactionRecord> {
  if (hasEnded(transaction)) return transaction;
  const { outcome, refusedAs = "REJECTED" } = end;
  await postEntry(writer, outcome.succeeds ? arrive(transaction) : stay(transaction), deps.runtime);
  if (!outcome.succeeds) await reopenResult(writer, transaction);
  const ended: SettlementTransactionRecord = {
    ...transaction,
    ...(outcome.succeeds ? { status: "COMPLETED" } : { status: refusedAs, rejectionReason: outcome.reason }),
  };
  await writer.settlementTransactions.replace(ended);
  await finishSettlementWhenDone(writer, ended, deps);
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

/** The amount that was not transferred remains to be settled. */
async function reopenResult(writer: StoreWriter, transaction: SettlementTransactionRecord): Promise<void> {
  const { direction, accountId, asset, taken, fee, createdAt } = transaction;
  const amount = direction === "withdrawal" ? taken : negate(subtract(taken, fee));
  await addResult(writer, { accountId, asset, amount, createdAt });
}
