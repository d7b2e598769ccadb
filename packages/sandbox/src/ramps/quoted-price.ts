/** Orders that name a quote. @module */
import type { AssetReference, OrderQuote } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import { assetKey } from "../assets/model.ts";
import { multiply, signOf, subtract } from "../ledger/decimal.ts";
import { statusOf, type QuoteRecord } from "../liquidity/model.ts";
import type { StoreWriter } from "../store/store.ts";
import type { Converted } from "./price.ts";

/** What is ordered at the price of a quote. */
export interface QuotedOrder {
  readonly rampId: string;
  readonly accountId: string;
  readonly fromAsset: AssetReference;
  readonly amount: string;
  readonly toAsset: AssetReference;
}

const place = { requestPart: "body", propertyName: "/executionDetails/quoteId" } as const;

/**
 * What an order converts to. A quote that the account does not have changes nothing, as an order may name one of another
 * system. One that it has must be for this amount of these assets; if it is ready its price counts, and it is used up.
 * If it is not, `reQuote` says what to do: take the method's own price, for `Retry` only if that is worse by no more
 * than `slippage` (a share: 0.01 is one per cent; as the price does not move meanwhile, `count` makes no difference).
 *
 * @param usual what the method's own price gives
 * @throws BadRequestError `bad-request` for a quote of other assets or another amount; `quote-not-ready` for one that
 * is not ready, without a `reQuote` that helps
 */
export async function convertAtQuote(
  { quotes }: StoreWriter,
  details: OrderQuote | undefined,
  { order, usual, now }: { order: QuotedOrder; usual: Converted; now: number },
): Promise<Converted> {
  const quote = details === undefined ? undefined : await quotes.find(order.accountId, details.quoteId);
  if (details === undefined || quote === undefined) return usual;
  checkFits(quote, order);
  if (statusOf(quote, now) === "ready") {
    await quotes.replace({ ...quote, rampId: order.rampId });
    return { toAmount: quote.toAmount, feeBps: quote.feeBps, feeAmount: quote.feeAmount };
  }
  if (isWithin(details.reQuote, quote, usual)) return usual;
  throw new BadRequestError("quote-not-ready", `The quote is ${statusOf(quote, now)}, and cannot be used.`, place);
}

function checkFits(quote: QuoteRecord, { fromAsset, amount, toAsset }: QuotedOrder): void {
  const fits =
    assetKey(quote.fromAsset) === assetKey(fromAsset) &&
    assetKey(quote.toAsset) === assetKey(toAsset) &&
    quote.fromAmount === amount;
  if (fits) return;
  throw new BadRequestError("bad-request", "The quote is for other assets or another amount.", place);
}

function isWithin(reQuote: OrderQuote["reQuote"], quoted: QuoteRecord, { toAmount }: Converted): boolean {
  if (reQuote === undefined) return false;
  if (reQuote.type === "Market") return true;
  const lost = subtract(quoted.toAmount, toAmount);
  return signOf(subtract(multiply(quoted.toAmount, String(reQuote.slippage)), lost)) >= 0;
}
