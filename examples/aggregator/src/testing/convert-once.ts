/** Runs the steps of the program with any two providers. @module */
import type { Quote } from "@provider-connectivity/contract";
import { accept, bestOffer } from "../convert.ts";
import { readHoldings, totalsOf } from "../holdings.ts";
import type { Provider } from "../provider.ts";

/** The results of `convertOnce`. */
export interface ConversionTotals {
  readonly providers: readonly string[];
  /** The name of the provider that converts. */
  readonly convertedAt: string | undefined;
  readonly quote: Quote | undefined;
  /** The totals in US dollars and euros, before and after. */
  readonly dollars: readonly string[];
  readonly euros: readonly string[];
}

/** Reads all balances, converts 100 US dollars to euros at the best offer, and reads all balances again. */
export async function convertOnce(all: readonly Provider[]): Promise<ConversionTotals> {
  const before = await readHoldings(all);
  const offer = await bestOffer(before, { amount: "100", from: "USD", to: { nationalCurrencyCode: "EUR" } });
  const quote = offer === undefined ? undefined : await accept(offer);
  const totals = [totalsOf(before), totalsOf(await readHoldings(all))];
  return {
    providers: [...new Set(before.map(({ provider }) => provider.name))],
    convertedAt: offer?.holding.provider.name,
    quote,
    dollars: totals.map((total) => total.get("USD")?.toFixed() ?? "0"),
    euros: totals.map((total) => total.get("EUR")?.toFixed() ?? "0"),
  };
}
