import type { Client } from "@provider-connectivity/client";
import { createQuote, executeQuote, getQuoteDetails } from "@provider-connectivity/contract";
import type { api, QuoteRequest } from "@provider-connectivity/contract";

/** Converts once. Returns the status of the quote, or `undefined` if it expired before it was executed. */
export async function convert(client: Client<typeof api>, accountId: string, body: QuoteRequest) {
  const { id } = await client.call(createQuote, { params: { accountId }, body });
  const { data, error } = await client.result(executeQuote, { params: { accountId, id } });
  if (data) return data.status;
  if (error.errorType === "quote-not-ready") return undefined;
  // The request was sent, but the response was lost. Another quote could convert twice, so read this one.
  if (error.outcome === "unknown") return (await client.call(getQuoteDetails, { params: { accountId, id } })).status;
  throw error;
}
