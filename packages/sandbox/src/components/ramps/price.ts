/** The payout and costs of a ramp, exact to the decimal places of the asset of `to`. @module */
import type { AssetReference, OrderQuote, RampFees } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
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

/** The decisions about a ramp before it is created. */
export interface Draft {
  readonly id: string;
  readonly accountId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly method: PricedRampMethod;
  readonly amount: string;
}

/**
 * Fixes the payout of a ramp: with the quote of the order, or otherwise with its method.
 *
 * @throws InvalidRequestError `amount-below-minimum` for less than the method's minimum, and if the fees leave nothing;
 * `bad-request` for more decimal places than the asset has; and like `convertAtQuote`
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
  if (from === undefined || to === undefined)
    throw new TypeError(`An asset of the ramp method ${method.id} no longer exists.`);
  checkAmount({ amount, pointer: "/amount" }, from);
  const usual = convertAtRate(amount, { method, places: { from, to }, rounding: config.ramps.rounding });
  const order = { ...draft, rampId, fromAsset: method.from.asset, toAsset: method.to.asset };
  const converted = await convertAtQuote(writer, details, { order, usual, now: draft.now });
  const price = priceOf(converted, method.networkFee);
  if (price === undefined) throw belowMinimum("The amount is too small: its fees leave nothing to pay out.");
  return price;
}

function belowMinimum(message: string): InvalidRequestError {
  return new InvalidRequestError("amount-below-minimum", message, { requestPart: "body", propertyName: "/amount" });
}

/** The result of converting a ramp's amount. All amounts are in the asset of `to`. */
export interface Converted {
  /** The amount after the conversion fee. */
  readonly toAmount: string;
  readonly feeBps: number;
  readonly feeAmount: string;
}

/** Converts an amount of `from.asset` at the method's rate. */
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

/** Subtracts the payout fee. `undefined` if nothing would be left. */
function priceOf({ toAmount, feeBps, feeAmount }: Converted, networkFee: string): RampPrice | undefined {
  const delivered = subtract(toAmount, networkFee);
  return signOf(delivered) > 0 ? { delivered, feeBps, orderFee: feeAmount, networkFee } : undefined;
}

/** All fees of the provider. */
export function feeOf({ orderFee, networkFee }: RampPrice): string {
  return add(orderFee, networkFee);
}

/** The fees before the ramp: a share of the conversion, and the payout costs. */
export function estimatedFees({ feeBps, networkFee }: RampPrice, feeAsset: AssetReference): RampFees {
  const order = { feeType: "ORDER", feeAsset, fee: { amountType: "BASIS_POINTS", amount: feeBps } } as const;
  return [...(feeBps === 0 ? [] : [order]), ...fixedFee("NETWORK", networkFee, feeAsset)];
}

/** The fees after the ramp, as amounts. */
export function actualFees({ orderFee, networkFee }: RampPrice, feeAsset: AssetReference): RampFees {
  return [...fixedFee("ORDER", orderFee, feeAsset), ...fixedFee("NETWORK", networkFee, feeAsset)];
}

function fixedFee(feeType: "ORDER" | "NETWORK", amount: string, feeAsset: AssetReference): RampFees {
  return signOf(amount) === 0 ? [] : [{ feeType, feeAsset, fee: { amountType: "FIXED", amount } }];
}

/** An order at the price of a quote. */
export interface QuotedOrder {
  readonly rampId: string;
  readonly accountId: string;
  readonly fromAsset: AssetReference;
  readonly amount: string;
  readonly toAsset: AssetReference;
}

const place = { requestPart: "body", propertyName: "/executionDetails/quoteId" } as const;

/**
 * Converts the amount of an order. An unknown quote has no effect, because it may belong to another system. A known quote must
 * match the amount and the assets. If it is ready, its price applies and it is used up. If not, `reQuote` determines what to
 * do: use the method's price, for `Retry` only if that is worse by at most `slippage` (a fraction: 0.01 is one per cent; the
 * price does not move meanwhile, so `count` makes no difference).
 *
 * @param usual the result at the method's price
 * @throws InvalidRequestError `bad-request` for a quote of other assets or another amount; `quote-not-ready` for one
 * that is not ready, unless `reQuote` applies
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
  throw new InvalidRequestError("quote-not-ready", `The quote is ${statusOf(quote, now)}, and cannot be used.`, place);
}

function checkFits(quote: QuoteRecord, { fromAsset, amount, toAsset }: QuotedOrder): void {
  const fits =
    assetKey(quote.fromAsset) === assetKey(fromAsset) &&
    assetKey(quote.toAsset) === assetKey(toAsset) &&
    isSameNumber(quote.fromAmount, amount);
  if (fits) return;
  throw new InvalidRequestError("bad-request", "The quote is for other assets or another amount.", place);
}

function isWithin(reQuote: OrderQuote["reQuote"], quoted: QuoteRecord, { toAmount }: Converted): boolean {
  if (reQuote === undefined) return false;
  if (reQuote.type === "Market") return true;
  const lost = subtract(quoted.toAmount, toAmount);
  return signOf(subtract(multiply(quoted.toAmount, String(reQuote.slippage)), lost)) >= 0;
}
