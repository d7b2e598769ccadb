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

/** The requested conversion. */
export interface Conversion {
  /** The amount to convert, a decimal. */
  readonly amount: string;
  /** The name of the asset to convert. */
  readonly from: string;
  readonly to: AssetReference;
}

/** A quote, with the provider and account that can execute it. */
export interface Offer {
  readonly holding: Holding;
  readonly quote: Quote;
}

/** Requests quotes from every active account with enough balance, and returns the best offer; `undefined` if there is none. */
export async function bestOffer(holdings: readonly Holding[], conversion: Conversion): Promise<Offer | undefined> {
  const eligible = holdings.filter(
    ({ isActive, name, available }) => isActive && name === conversion.from && Big(available).gte(conversion.amount),
  );
  const offers = await Promise.all(eligible.map((holding) => requestQuote(holding, conversion)));
  return offers
    .filter((offer) => offer !== undefined)
    .toSorted((one, other) => Big(other.quote.toAmount).cmp(one.quote.toAmount))[0];
}

async function requestQuote(holding: Holding, { amount, to }: Conversion): Promise<Offer | undefined> {
  const { provider, accountId, asset } = holding;
  const body = { fromAsset: asset, toAsset: to, fromAmount: amount };
  const { data: quote, error } = await provider.client.result(createQuote, { params: { accountId }, body });
  if (quote !== undefined) return { holding, quote };
  // The provider does not convert this pair. Any other error is thrown.
  if (error.errorType === "not-found" || error.errorType === "unsupported-conversion") return undefined;
  throw error;
}

/**
 * Executes an offer.
 *
 * @returns the quote with its new status, `executed` or `executing`; `undefined` if it has expired
 * @throws ProviderError if the request is refused, or if its outcome is unknown
 */
export async function accept({ holding, quote }: Offer): Promise<Quote | undefined> {
  const { provider, accountId } = holding;
  const { data, error } = await provider.client.result(executeQuote, { params: { accountId, id: quote.id } });
  if (data !== undefined) return data;
  if (error.errorType === "quote-not-ready") return undefined;
  if (error.outcome !== "unknown") throw error;
  // The request was sent, but the response was lost. Another quote could convert twice, so read this one.
  const now = await lookUp(provider, accountId, quote.id);
  if (now.status === "ready") throw error;
  return now.status === "expired" ? undefined : now;
}

function lookUp({ client }: Provider, accountId: string, id: string): Promise<Quote> {
  return client.call(getQuoteDetails, { params: { accountId, id } });
}
