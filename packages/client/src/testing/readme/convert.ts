import type { Client } from "@provider-connectivity/client";
import { createQuote, executeQuote, getQuoteDetails } from "@provider-connectivity/contract";
import type { api, QuoteRequest } from "@provider-connectivity/contract";

/** Converts once: what became of the quote, or `undefined` when it expired before it was executed. */
export async function convert(client: Client<typeof api>, accountId: string, body: QuoteRequest) {
  const { id } = await client.call(createQuote, { params: { accountId }, body });
  const { data, error } = await client.result(executeQuote, { params: { accountId, id } });
  if (data) return data.status;
  if (error.errorType === "quote-not-ready") return undefined;
  // It left and no answer came. Asking for another quote now could convert twice: look at this one.
  if (error.outcome === "unknown") return (await client.call(getQuoteDetails, { params: { accountId, id } })).status;
  throw error;
}
