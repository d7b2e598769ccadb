import type { OrderQuote } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import { checkAmount } from "../assets/amount.ts";
import { findPlaces } from "../config/find-places.ts";
import { signOf, subtract } from "../ledger/decimal.ts";
import type { StoreWriter } from "../store/store.ts";
import type { Draft } from "./create-ramp.ts";
import { convertAtRate, priceOf, type RampPrice } from "./price.ts";
import { convertAtQuote } from "./quoted-price.ts";
import type { Ramps } from "./ramps.ts";

/**
 * Fixes what the ramp pays out: by the quote that the order names, or else by its method.
 *
 * @throws BadRequestError `amount-below-minimum` for less than the method's minimum, and for what the fees would use up;
 * `bad-request` for more decimal places than the asset has; and as `convertAtQuote`
 */
export async function agreePrice(
  { config }: Ramps,
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
