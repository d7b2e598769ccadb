/** What a ramp pays out and what it costs, to the last digit that the asset of `to` can express. @module */
import type { AssetReference, OrderQuote, RampFees } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import type { PricedRampMethod } from "../../config/ramps-config.ts";
import type { Rounding } from "../../config/values.ts";
import { assetKey } from "../../domain/asset.ts";
import { add, isSameNumber, multiply, signOf, subtract } from "../../domain/decimal.ts";
import { priceOfSelling } from "../../domain/price.ts";
import { checkAmount, findPlaces } from "../assets/amounts.ts";
import type { QuoteRecord } from "../liquidity/entities.ts";
import { statusOf } from "../liquidity/quotes.ts";
import type { RampPrice, StoreWriter } from "./entities.ts";
import type { RampsDeps } from "./ramps.ts";

/** What is decided about a ramp before it is made. */
export interface Draft {
  readonly id: string;
  readonly accountId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly method: PricedRampMethod;
  readonly amount: string;
}

/**
 * Fixes what the ramp pays out: by the quote that the order names, or else by its method.
 *
 * @throws BadRequestError `amount-below-minimum` for less than the method's minimum, and for what the fees would use up;
 * `bad-request` for more decimal places than the asset has; and as `convertAtQuote`
 */
export async function agreePrice(
  { config }: RampsDeps,
  writer: StoreWriter,
  { draft, details }: { draft: Draft; details: OrderQuote | undefined },
): Promise<RampPrice> {
  const { id: rampId, method, amount } = draft;
  if (signOf(amount) === 0) throw belowMinimum("The amount must be above zero.");
  if (signOf(subtract(amount, method.minAmount)) < 0)
    throw belowMinimum(`The amount is below the method's minimum of ${method.minAmount}.`);
  const from = await findPlaces(writer, config, method.from.asset);
  const to = await findPlaces(writer, config, method.to.asset);
  if (from === undefined || to === undefined) throw new TypeError(`An asset of the ramp method ${method.id} is gone.`);
  checkAmount({ amount, pointer: "/amount" }, from);
  const usual = convertAtRate(amount, { method, places: { from, to }, rounding: config.ramps.rounding });
  const order = { ...draft, rampId, fromAsset: method.from.asset, toAsset: method.to.asset };
  const converted = await convertAtQuote(writer, details, { order, usual, now: draft.now });
  const price = priceOf(converted, method.networkFee);
  if (price === undefined) throw belowMinimum("The amount is too small: its fees leave nothing to pay out.");
  return price;
}

function belowMinimum(message: string): BadRequestError {
  return new BadRequestError("amount-below-minimum", message, { requestPart: "body", propertyName: "/amount" });
}

/** What comes of converting the amount of a ramp. All amounts are in the asset of `to`. */
export interface Converted {
  /** What is left of it, the fee for the conversion taken off. */
  readonly toAmount: string;
  readonly feeBps: number;
  readonly feeAmount: string;
}

/** What the method's own rate makes of an amount of `from.asset`. */
function convertAtRate(
  amount: string,
  {
    method,
    places,
    rounding,
  }: { method: PricedRampMethod; places: { readonly from: number; readonly to: number }; rounding: Rounding },
): Converted {
  const { toAmount, feeAmount } = priceOfSelling(amount, { pair: method, places, rounding });
  return { toAmount, feeBps: method.feeBps, feeAmount };
}

/** Takes the fee for the payout; `undefined` where nothing would be left to pay out. */
function priceOf({ toAmount, feeBps, feeAmount }: Converted, networkFee: string): RampPrice | undefined {
  const delivered = subtract(toAmount, networkFee);
  return signOf(delivered) > 0 ? { delivered, feeBps, orderFee: feeAmount, networkFee } : undefined;
}

/** All that the provider keeps. */
export function feeOf({ orderFee, networkFee }: RampPrice): string {
  return add(orderFee, networkFee);
}

/** The fees before the ramp: a share of what the conversion gives, and what the payout costs. */
export function estimatedFees({ feeBps, networkFee }: RampPrice, feeAsset: AssetReference): RampFees {
  const order = { feeType: "ORDER", feeAsset, fee: { amountType: "BASIS_POINTS", amount: feeBps } } as const;
  return [...(feeBps === 0 ? [] : [order]), ...fixedFee("NETWORK", networkFee, feeAsset)];
}

/** The fees after it, as amounts. */
export function actualFees({ orderFee, networkFee }: RampPrice, feeAsset: AssetReference): RampFees {
  return [...fixedFee("ORDER", orderFee, feeAsset), ...fixedFee("NETWORK", networkFee, feeAsset)];
}

function fixedFee(feeType: "ORDER" | "NETWORK", amount: string, feeAsset: AssetReference): RampFees {
  return signOf(amount) === 0 ? [] : [{ feeType, feeAsset, fee: { amountType: "FIXED", amount } }];
}

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
async function convertAtQuote(
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
    isSameNumber(quote.fromAmount, amount);
  if (fits) return;
  throw new BadRequestError("bad-request", "The quote is for other assets or another amount.", place);
}

function isWithin(reQuote: OrderQuote["reQuote"], quoted: QuoteRecord, { toAmount }: Converted): boolean {
  if (reQuote === undefined) return false;
  if (reQuote.type === "Market") return true;
  const lost = subtract(quoted.toAmount, toAmount);
  return signOf(subtract(multiply(quoted.toAmount, String(reQuote.slippage)), lost)) >= 0;
}
