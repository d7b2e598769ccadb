import type { QuoteRequest } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import { readAmount, type GivenAmount } from "../assets/amount.ts";

/** The one amount that a request fixes. */
export interface WantedAmount extends GivenAmount {
  readonly side: "fromAmount" | "toAmount";
}

/**
 * Reads the amount of a request.
 *
 * @throws BadRequestError as `readAmount`
 */
export function readWantedAmount(request: QuoteRequest): WantedAmount {
  const side = request.fromAmount === undefined ? "toAmount" : "fromAmount";
  const pointer = `/${side}`;
  return { side, pointer, amount: readAmount(request.fromAmount ?? request.toAmount, pointer) };
}

/** The refusal of an amount for which the other side rounds to zero. */
export function tooSmall({ side, pointer }: WantedAmount): BadRequestError {
  const other = side === "fromAmount" ? "toAmount" : "fromAmount";
  const message = `The ${side} is too small: the ${other} would round to zero.`;
  return new BadRequestError("bad-request", message, { requestPart: "body", propertyName: pointer });
}
