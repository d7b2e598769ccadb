import type { Quote, QuoteStatus } from "@provider-connectivity/contract";
import { NotFoundError } from "@provider-connectivity/server";
import type { OrderedPage } from "../../ports/pages.ts";
import type { QuoteRecord, StoreReader } from "./entities.ts";
import type { LiquidityDeps } from "./pairs.ts";

/** The status of a quote at a time. From `expiresAt` on, and after a failed attempt, it is no longer binding. */
export function statusOf(record: QuoteRecord, now: number): QuoteStatus {
  const { lockEntryId, entryId, rampId, failure, expiresAt } = record;
  if (entryId !== undefined || rampId !== undefined) return "executed";
  if (failure !== undefined) return "expired";
  if (lockEntryId !== undefined) return "executing";
  return now < Date.parse(expiresAt) ? "ready" : "expired";
}

/** A quote on the wire. Without a fee it has no fee asset. */
export function toQuote(record: QuoteRecord, now: number): Quote {
  const { id, fromAsset, fromAmount, toAsset, toAmount, feeBps, createdAt, expiresAt } = record;
  return {
    id,
    fromAsset,
    fromAmount,
    toAsset,
    toAmount,
    conversionFeeBps: feeBps,
    ...(feeBps === 0 ? {} : { conversionFeeAsset: toAsset }),
    status: statusOf(record, now),
    createdAt,
    expiresAt,
  };
}

/** A page of an account's quotes with any status. */
export async function listQuotes(
  { store, runtime }: LiquidityDeps,
  accountId: string,
  page: OrderedPage,
): Promise<Quote[]> {
  const records = await store.quotes.list(accountId, page);
  const now = runtime.now();
  return records.map((record) => toQuote(record, now));
}

/**
 * One quote with its current status.
 *
 * @throws NotFoundError like `findQuote`
 */
export async function getQuote({ store, runtime }: LiquidityDeps, accountId: string, id: string): Promise<Quote> {
  return toQuote(await findQuote(store, accountId, id), runtime.now());
}

/**
 * One stored quote.
 *
 * @throws NotFoundError, with the same message, for an unknown quote and for another account's
 */
export async function findQuote({ quotes }: StoreReader, accountId: string, id: string): Promise<QuoteRecord> {
  const record = await quotes.find(accountId, id);
  if (record === undefined) throw new NotFoundError("There is no such quote.");
  return record;
}
