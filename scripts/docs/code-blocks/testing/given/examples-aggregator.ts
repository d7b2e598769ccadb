/** Context for the code blocks of examples/aggregator/README.md: two providers in this process. @module */
import { getQuoteDetails, type Quote } from "@provider-connectivity/contract";
import { createFakeProvider } from "@provider-connectivity/mocks";
import { useFakes } from "@provider-connectivity/mocks/node";
import { connect, type Provider } from "../../../../../examples/aggregator/src/provider.ts";

export { accept, bestOffer } from "../../../../../examples/aggregator/src/convert.ts";
export type { Offer } from "../../../../../examples/aggregator/src/convert.ts";
export { readHoldings } from "../../../../../examples/aggregator/src/holdings.ts";

export const exchange = await createFakeProvider({ baseUrl: "https://exchange.test/v2" });
export const providers = [connect("exchange", { ...exchange.clientOptions, retries: { attempts: 1 } })];
export const conversion = { amount: "100", from: "USD", to: { nationalCurrencyCode: "EUR" } } as const;

// The block for tests runs in vitest; the other one does not.
if (process.env["VITEST"] !== undefined) {
  const { afterAll, afterEach, beforeAll } = await import("vitest");
  useFakes([exchange], { beforeAll, afterEach, afterAll });
}

export function lookUp({ client }: Provider, accountId: string, id: string): Promise<Quote> {
  return client.call(getQuoteDetails, { params: { accountId, id } });
}
