import { release } from "../ledger/movements.ts";
import { postEntry } from "../ledger/post-entry.ts";
import type { Outcome } from "../progress/scenario.ts";
import type { Sources } from "../sources.ts";
import type { StoreWriter } from "../store/store.ts";
import { conversionOf, paidBy } from "./conversion.ts";
import { statusOf, type QuoteRecord } from "./model.ts";

/**
 * Ends a conversion that takes time: it is booked, or what was bound for it is free again, and the quote has expired. A
 * quote that is not being executed stays as it is.
 *
 * @returns the quote as it is now
 */
export async function finishQuote(
  writer: StoreWriter,
  quote: QuoteRecord,
  { outcome, sources }: { outcome: Outcome; sources: Sources },
): Promise<QuoteRecord> {
  if (statusOf(quote, sources.now()) !== "executing") return quote;
  const movement = outcome.succeeds ? conversionOf(quote) : release(paidBy(quote));
  const { id: entryId } = await postEntry(writer, movement, sources);
  const ended = outcome.succeeds ? { ...quote, entryId } : { ...quote, failure: outcome.reason };
  await writer.quotes.replace(ended);
  return ended;
}
