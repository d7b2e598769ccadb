import {
  type AssetReference,
  createQuote,
  executeQuote,
  getQuoteDetails,
  type Quote,
} from "@provider-connectivity/contract";
import { Big } from "big.js";
import type { Holding } from "./holdings.ts";
import type { Provider } from "./provider.ts";

/** What shall be converted. */
export interface Wish {
  /** How much is given, a decimal. */
  readonly amount: string;
  /** The name of what is given. */
  readonly from: string;
  readonly to: AssetReference;
}

/** A quote, and where it can be executed. */
export interface Offer {
  readonly holding: Holding;
  readonly quote: Quote;
}

/** Asks every active account that has enough, and gives the offer that brings the most; `undefined` where there is none. */
export async function bestOffer(holdings: readonly Holding[], wish: Wish): Promise<Offer | undefined> {
  const able = holdings.filter(
    ({ isActive, name, available }) => isActive && name === wish.from && Big(available).gte(wish.amount),
  );
  const offers = await Promise.all(able.map((holding) => ask(holding, wish)));
  return offers
    .filter((offer) => offer !== undefined)
    .toSorted((one, other) => Big(other.quote.toAmount).cmp(one.quote.toAmount))[0];
}

async function ask(holding: Holding, { amount, to }: Wish): Promise<Offer | undefined> {
  const { provider, accountId, asset } = holding;
  const body = { fromAsset: asset, toAsset: to, fromAmount: amount };
  const { data: quote, error } = await provider.client.result(createQuote, { params: { accountId }, body });
  if (quote !== undefined) return { holding, quote };
  // It does not convert at all, or not this pair: there is no offer from there. Anything else is worth knowing.
  if (error.errorType === "not-found" || error.errorType === "unsupported-conversion") return undefined;
  throw error;
}

/**
 * Executes an offer.
 *
 * @returns the quote as it is now, `executed` or `executing`; `undefined` where it was too late
 * @throws ProviderError for what was refused, and where it is not known what has become of it
 */
export async function accept({ holding, quote }: Offer): Promise<Quote | undefined> {
  const { provider, accountId } = holding;
  const { data, error } = await provider.client.result(executeQuote, { params: { accountId, id: quote.id } });
  if (data !== undefined) return data;
  if (error.errorType === "quote-not-ready") return undefined;
  if (error.outcome !== "unknown") throw error;
  // The request left and no answer came. Another quote could convert twice: look what became of this one.
  const now = await lookUp(provider, accountId, quote.id);
  if (now.status === "ready") throw error;
  return now.status === "expired" ? undefined : now;
}

function lookUp({ client }: Provider, accountId: string, id: string): Promise<Quote> {
  return client.call(getQuoteDetails, { params: { accountId, id } });
}
