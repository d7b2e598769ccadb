import type { Ramp } from "@provider-connectivity/contract";
import { InsufficientFundsError, type Movement } from "../../domain/ledger/entry.ts";
import { lock, payOutRamp, receiveRampPayment, refundRampPayment, release } from "../../domain/ledger/movements.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import { postEntry } from "../ledger/post-entry.ts";
import type { TaskRunner, TaskRunners } from "../progress/create-progress.ts";
import type { TaskOutcome } from "../progress/tasks.ts";
import type { RampPrice, RampRecord, StoreWriter } from "./entities.ts";
import { actualFees, feeOf } from "./price.ts";
import { isPrefunded, toRamp, withStatus } from "./ramp.ts";
import { plan, type RampsDeps } from "./ramps.ts";

/**
 * Ends a ramp that is being processed: it is paid out, or its locked amount is returned. A prefunded ramp returns it to the
 * balance and has failed; any other ramp refunds the payer. A ramp that is not being processed does not change.
 *
 * @returns the current ramp
 */
export async function finishRamp(
  writer: StoreWriter,
  record: RampRecord,
  { outcome, runtime }: { outcome: TaskOutcome; runtime: SandboxRuntime },
): Promise<RampRecord> {
  if (record.ramp.status !== "Processing") return record;
  await postEntry(writer, outcome.succeeds ? payOut(record) : refund(record), runtime);
  const ended = outcome.succeeds ? completed(record, runtime) : failed(record, outcome, runtime);
  await writer.ramps.replace(ended);
  return ended;
}

/** Cancels a ramp without payment. Any other ramp does not change. */
export async function cancelRamp(
  writer: StoreWriter,
  record: RampRecord,
  { reason, runtime }: { reason: string; runtime: SandboxRuntime },
): Promise<RampRecord> {
  if (toRamp(record, runtime.now()).status !== "Pending") return record;
  const canceled = { ...withStatus(record, "Canceled", { now: runtime.now() }), reason };
  await writer.ramps.replace(canceled);
  return canceled;
}

function completed(record: RampRecord, { now, newId }: SandboxRuntime): RampRecord {
  const { ramp, ...rest } = withStatus(record, "Completed", { now: now() });
  return { ...rest, ramp: withReceipt(ramp, record.price, newId()) };
}

function failed(
  record: RampRecord,
  { reason, failureReason }: Extract<TaskOutcome, { succeeds: false }>,
  { now }: SandboxRuntime,
): RampRecord {
  const status = isPrefunded(record.ramp.from) ? "Failed" : "Refunded";
  const named = failureReason === undefined ? {} : { failureReason };
  return { ...withStatus(record, status, { now: now(), ...named }), reason };
}

function payOut({ accountId, ramp: { from, to, amount }, price }: RampRecord): Movement {
  return payOutRamp({
    accountId,
    paid: { asset: from.asset, amount },
    received: { asset: to.asset, amount: price.delivered },
    fee: feeOf(price),
  });
}

function refund({ accountId, ramp: { from, amount } }: RampRecord): Movement {
  const bound = { accountId, asset: from.asset, amount };
  const isInside = isPrefunded(from) || from.transferMethod === "InternalTransfer";
  return isInside ? release(bound) : refundRampPayment(bound);
}

/** The result of a payment. */
export type Payment =
  | { readonly paid: true; readonly record: RampRecord }
  | { readonly paid: false; readonly reason: string };

/**
 * Books the payment of a ramp: the amount is locked, and the ramp is processed. A payment by internal transfer comes from the
 * ramp's account once that has the funds. A late payment is not accepted.
 *
 * @throws LedgerError if the entry cannot be booked, except for missing funds, which are in the result
 */
export async function payRamp(
  writer: StoreWriter,
  record: RampRecord,
  deps: Pick<RampsDeps, "scenario" | "runtime">,
): Promise<Payment> {
  const now = deps.runtime.now();
  const { status, from, amount } = toRamp(record, now);
  if (status !== "Pending") return { paid: false, reason: `it is ${status}` };
  const payment = { accountId: record.accountId, asset: from.asset, amount };
  const movement = from.transferMethod === "InternalTransfer" ? lock(payment) : receiveRampPayment(payment);
  try {
    await postEntry(writer, movement, deps.runtime);
  } catch (error) {
    if (!(error instanceof InsufficientFundsError)) throw error;
    return { paid: false, reason: "the account does not have enough funds" };
  }
  const paid = withStatus(record, "Processing", { now });
  await writer.ramps.replace(paid);
  await plan(writer, paid, deps);
  return { paid: true, record: paid };
}

/** The ramp with its payout, destination and costs. Nothing is sent, so the reference is fictitious. */
function withReceipt(ramp: Ramp, price: RampPrice, reference: string): Ramp {
  const payout = { amount: price.delivered, actualFees: actualFees(price, ramp.to.asset) };
  // Each line returns one of the contract's alternatives.
  if (ramp.type === "OffRamp") return { ...ramp, receipt: { ...ramp.to, ...payout, referenceId: reference } };
  if (ramp.type === "OnRamp") return { ...ramp, receipt: { ...ramp.to, ...payout, blockchainTxId: reference } };
  return { ...ramp, receipt: { ...ramp.to, ...payout, blockchainTxId: reference } };
}

/** The tasks of ramps: a payment that arrives or is canceled, and the end of a paid ramp. */
export function createRampTasks(runtime: SandboxRuntime): Pick<TaskRunners<StoreWriter>, "pay-ramp" | "finish-ramp"> {
  const payOne: TaskRunner<StoreWriter> = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const record = await writer.ramps.find(accountId, id);
    if (record === undefined) return;
    const outcome = scenario.outcomeOf({ kind: "ramp-payment", accountId, id });
    if (outcome.succeeds) await payRamp(writer, record, { scenario, runtime });
    else await cancelRamp(writer, record, { reason: outcome.reason, runtime });
  };
  const finishOne: TaskRunner<StoreWriter> = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const record = await writer.ramps.find(accountId, id);
    const outcome = scenario.outcomeOf({ kind: "ramp", accountId, id });
    if (record !== undefined) await finishRamp(writer, record, { outcome, runtime });
  };
  return { "pay-ramp": payOne, "finish-ramp": finishOne };
}
