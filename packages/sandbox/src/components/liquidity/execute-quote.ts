import type { Quote } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import { type Entry, InsufficientFundsError, type Movement } from "../../domain/ledger/entry.ts";
import { type AccountAmount, convert, lock, release } from "../../domain/ledger/movements.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import { findActiveAccount } from "../accounts/service.ts";
import { postEntry } from "../ledger/post-entry.ts";
import type { TaskOutcome } from "../progress/tasks.ts";
import type { QuoteRecord, StoreWriter } from "./entities.ts";
import type { LiquidityDeps } from "./pairs.ts";
import { findQuote, statusOf, toQuote } from "./quotes.ts";

/** The amount that the account pays for a quote. */
function paidBy({ accountId, fromAsset: asset, fromAmount: amount }: QuoteRecord): AccountAmount {
  return { accountId, asset, amount };
}

/** The conversion at the quoted price, from the locked amount if there is one. */
function conversionOf({
  accountId,
  fromAsset,
  fromAmount,
  toAsset,
  toAmount,
  feeAmount,
  lockEntryId,
}: QuoteRecord): Movement {
  return convert({
    accountId,
    paid: { asset: fromAsset, amount: fromAmount },
    received: { asset: toAsset, amount: toAmount },
    fee: feeAmount,
    takenFrom: lockEntryId === undefined ? "available" : "locked",
  });
}

/**
 * Converts at the quoted price. If conversions take time, it locks the payment and starts. Checks, bookings and the status
 * change are one transaction: of several concurrent requests one books, and the others find the quote executed.
 *
 * @throws NotFoundError for an unknown quote; InvalidRequestError for a quote that is not ready, or that the account
 * cannot pay, which then stays ready
 */
export function executeQuote(
  liquidity: LiquidityDeps,
  accountId: string,
  { id, executedBy }: { id: string; executedBy: string | undefined },
): Promise<Quote> {
  const { store, config, runtime } = liquidity;
  return store.write(async (writer) => {
    const quote = await findQuote(writer, accountId, id);
    const now = runtime.now();
    checkReady(quote, now);
    await findActiveAccount(writer, accountId);
    const { executionTimeMs } = config.liquidity;
    const taken = await (executionTimeMs === 0 ? convertNow : begin)(writer, quote, {
      executionTimeMs,
      runtime: { ...runtime, now: () => now },
    });
    await writer.quotes.replace(executedBy === undefined ? taken : { ...taken, executedBy });
    return toQuote(taken, now);
  });
}

function checkReady(quote: QuoteRecord, now: number): void {
  const status = statusOf(quote, now);
  if (status === "ready") return;
  throw new InvalidRequestError("quote-not-ready", `The quote cannot be executed: ${reasonOf(quote, status)}.`);
}

function reasonOf({ expiresAt, failure }: QuoteRecord, status: Quote["status"]): string {
  if (status === "executing") return "it is being executed";
  if (status === "executed") return "it was already executed";
  return failure === undefined ? `it expired at ${expiresAt}` : `it failed before: ${failure}`;
}

interface Execution {
  /** Milliseconds. */
  readonly executionTimeMs: number;
  readonly runtime: SandboxRuntime;
}

async function convertNow(writer: StoreWriter, quote: QuoteRecord, { runtime }: Execution): Promise<QuoteRecord> {
  const { id: entryId } = await book(writer, quote, { movement: conversionOf(quote), runtime });
  return { ...quote, entryId };
}

async function begin(
  writer: StoreWriter,
  quote: QuoteRecord,
  { executionTimeMs, runtime }: Execution,
): Promise<QuoteRecord> {
  const { accountId: owner, id: entityId } = quote;
  const { id: lockEntryId } = await book(writer, quote, { movement: lock(paidBy(quote)), runtime });
  const dueAt = new Date(runtime.now() + executionTimeMs).toISOString();
  await writer.tasks.insert({ id: runtime.newId(), dueAt, kind: "finish-quote", owner, entityId });
  return { ...quote, lockEntryId };
}

async function book(
  writer: StoreWriter,
  { fromAmount }: QuoteRecord,
  { movement, runtime }: { movement: Movement; runtime: SandboxRuntime },
): Promise<Entry> {
  try {
    return await postEntry(writer, movement, runtime);
  } catch (error) {
    if (!(error instanceof InsufficientFundsError)) throw error;
    throw new InvalidRequestError("bad-request", `Not enough funds: the quote takes ${fromAmount} of its fromAsset.`);
  }
}

/**
 * Ends a slow conversion: it is booked, or its locked amount is released and the quote has expired. A quote that is not being
 * executed does not change.
 *
 * @returns the current quote
 */
export async function finishQuote(
  writer: StoreWriter,
  quote: QuoteRecord,
  { outcome, runtime }: { outcome: TaskOutcome; runtime: SandboxRuntime },
): Promise<QuoteRecord> {
  if (statusOf(quote, runtime.now()) !== "executing") return quote;
  const movement = outcome.succeeds ? conversionOf(quote) : release(paidBy(quote));
  const { id: entryId } = await postEntry(writer, movement, runtime);
  const ended = outcome.succeeds ? { ...quote, entryId } : { ...quote, failure: outcome.reason };
  await writer.quotes.replace(ended);
  return ended;
}
