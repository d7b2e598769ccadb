/** What the program does with two providers, whatever they are. @module */
import type { Quote } from "@provider-connectivity/contract";
import { accept, bestOffer } from "../convert.ts";
import { readHoldings, totalsOf } from "../holdings.ts";
import type { Provider } from "../provider.ts";

/** What came of it. */
export interface Story {
  readonly providers: readonly string[];
  readonly converts: string | undefined;
  readonly quote: Quote | undefined;
  /** Of US dollars and euros together, before and after. */
  readonly dollars: readonly string[];
  readonly euros: readonly string[];
}

/** Reads everything, converts 100 US dollars to euros where it brings the most, and reads everything again. */
export async function convertOnce(all: readonly Provider[]): Promise<Story> {
  const before = await readHoldings(all);
  const offer = await bestOffer(before, { amount: "100", from: "USD", to: { nationalCurrencyCode: "EUR" } });
  const quote = offer === undefined ? undefined : await accept(offer);
  const totals = [totalsOf(before), totalsOf(await readHoldings(all))];
  return {
    providers: [...new Set(before.map(({ provider }) => provider.name))],
    converts: offer?.holding.provider.name,
    quote,
    dollars: totals.map((total) => total.get("USD")?.toFixed() ?? "0"),
    euros: totals.map((total) => total.get("EUR")?.toFixed() ?? "0"),
  };
}
