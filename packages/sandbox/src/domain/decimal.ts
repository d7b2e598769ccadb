/**
 * Exact decimal arithmetic on text.
 *
 * By big.js, whose sums and products are exact at any length; decimal.js rounds them to a number of significant
 * digits. Only `round` and `divide` round, and they say how.
 * @module
 */
import { Big } from "big.js";

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Where a number falls between two that can be written: away from zero, towards it, or to the nearest, ties to even. */
export const roundingModes = ["up", "down", "half-even"] as const;
export type RoundingMode = (typeof roundingModes)[number];

/** No asset is divided more finely. */
export const MAX_PLACES = 30;

const MODES = { up: 3, down: 0, "half-even": 2 } as const satisfies Record<RoundingMode, number>;

/** How an inexact result is written. */
export interface Precision {
  /** Digits after the point. */
  readonly places: number;
  readonly mode: RoundingMode;
}

/** Whether the text is a decimal number: digits, perhaps with a sign and a fraction, and no exponent. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** The sum, without trailing zeros and without a negative zero. */
export function add(left: string, right: string): string {
  return toText(Big(left).plus(right));
}

/** The difference, exact. */
export function subtract(left: string, right: string): string {
  return toText(Big(left).minus(right));
}

/** The product, exact. */
export function multiply(left: string, right: string): string {
  return toText(Big(left).times(right));
}

/** The quotient, rounded once. */
export function divide(left: string, right: string, { places, mode }: Precision): string {
  const Rounding = Big();
  Rounding.DP = places;
  Rounding.RM = MODES[mode];
  return toText(new Rounding(left).div(right));
}

/** The number with no more digits after the point than there is place for. */
export function round(amount: string, { places, mode }: Precision): string {
  return toText(Big(amount).round(places, MODES[mode]));
}

/** The same number in its shortest form. */
export function normalize(amount: string): string {
  return toText(Big(amount));
}

/** Whether two texts write the same number. */
export function isSameNumber(left: string, right: string): boolean {
  return Big(left).eq(right);
}

/** How many digits after the point the number needs. */
export function scaleOf(amount: string): number {
  return (normalize(amount).split(".")[1] ?? "").length;
}

/** The same amount with the other sign. */
export function negate(amount: string): string {
  return toText(Big(amount).neg());
}

/** -1, 0 or 1, as the amount is below, at or above zero. */
export function signOf(amount: string): -1 | 0 | 1 {
  return Big(amount).cmp("0");
}

/** The smaller of two. */
export function min(one: string, other: string): string {
  return toText(Big(one).lt(other) ? Big(one) : Big(other));
}

function toText(value: Big): string {
  return value.eq("0") ? "0" : value.toFixed();
}
