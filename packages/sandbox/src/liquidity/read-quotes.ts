import type { Quote } from "@provider-connectivity/contract";
import { NotFoundError } from "@provider-connectivity/server";
import type { OrderedPage } from "../store/page.ts";
import type { StoreReader } from "../store/store.ts";
import type { Liquidity } from "./liquidity.ts";
import { toQuote, type QuoteRecord } from "./model.ts";

/** A page of an account's quotes, whatever became of them. */
export async function listQuotes(
  { store, sources }: Liquidity,
  accountId: string,
  page: OrderedPage,
): Promise<Quote[]> {
  const records = await store.quotes.list(accountId, page);
  const now = sources.now();
  return records.map((record) => toQuote(record, now));
}

/**
 * One quote with its current status.
 *
 * @throws NotFoundError as `findQuote`
 */
export async function getQuote({ store, sources }: Liquidity, accountId: string, id: string): Promise<Quote> {
  return toQuote(await findQuote(store, accountId, id), sources.now());
}

/**
 * One quote as it is kept.
 *
 * @throws NotFoundError, in the same words, for an unknown quote and for another account's
 */
export async function findQuote({ quotes }: StoreReader, accountId: string, id: string): Promise<QuoteRecord> {
  const record = await quotes.find(accountId, id);
  if (record === undefined) throw new NotFoundError("There is no such quote.");
  return record;
}
