import type { QuoteRequest } from "@provider-connectivity/contract";
import { BadRequestError, type FaultPlace } from "@provider-connectivity/server";
import { canonical, isDecimal, placesOf, signOf } from "../ledger/decimal.ts";

/** The one amount that a request fixes. */
export interface WantedAmount {
  readonly side: "fromAmount" | "toAmount";
  readonly amount: string;
}

/** More than any asset needs, and few enough to count with at once. */
const MAX_LENGTH = 80;

/**
 * Reads the amount of a request. The contract's pattern has no end anchor and so lets text pass that only begins with
 * a number.
 *
 * @throws BadRequestError `schema-property-error` for what is no decimal
 */
export function readWantedAmount(request: QuoteRequest): WantedAmount {
  const side = request.fromAmount === undefined ? "toAmount" : "fromAmount";
  const text = request.fromAmount ?? request.toAmount;
  if (text === undefined || !isDecimal(text) || text.startsWith("-"))
    throw new BadRequestError("schema-property-error", `/${side} must be a decimal number.`, placeOf(side));
  if (text.length > MAX_LENGTH)
    throw new BadRequestError("bad-request", `The ${side} has more than ${MAX_LENGTH} characters.`, placeOf(side));
  return { side, amount: canonical(text) };
}

/**
 * Makes sure that the asset can express the amount, and that it is something.
 *
 * @param places the asset's digits after the point
 * @throws BadRequestError `bad-request` in words
 */
export function checkWantedAmount({ side, amount }: WantedAmount, places: number): void {
  if (signOf(amount) === 0) throw new BadRequestError("bad-request", `The ${side} must be above zero.`, placeOf(side));
  if (placesOf(amount) <= places) return;
  const message = `The ${side} has more than the ${places} decimal places of its asset.`;
  throw new BadRequestError("bad-request", message, placeOf(side));
}

/** The refusal of an amount for which the other side rounds to zero. */
export function tooSmall({ side }: WantedAmount): BadRequestError {
  const other = side === "fromAmount" ? "toAmount" : "fromAmount";
  const message = `The ${side} is too small: the ${other} would round to zero.`;
  return new BadRequestError("bad-request", message, placeOf(side));
}

function placeOf(side: WantedAmount["side"]): FaultPlace {
  return { requestPart: "body", propertyName: `/${side}` };
}
