/**
 * Exact decimal arithmetic on text.
 *
 * By big.js, whose sums are exact at any length; decimal.js rounds sums to a number of significant digits.
 * @module
 */
import { Big } from "big.js";

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Whether the text is a decimal number: digits, perhaps with a sign and a fraction, and no exponent. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** The sum, without trailing zeros and without a negative zero. */
export function add(left: string, right: string): string {
  return toText(Big(left).plus(right));
}

/** The same amount with the other sign. */
export function negate(amount: string): string {
  return toText(Big(amount).neg());
}

/** -1, 0 or 1, as the amount is below, at or above zero. */
export function signOf(amount: string): -1 | 0 | 1 {
  return Big(amount).cmp("0");
}

function toText(value: Big): string {
  return value.eq("0") ? "0" : value.toFixed();
}
