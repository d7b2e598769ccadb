/**
 * Exact decimal arithmetic on text.
 *
 * Uses big.js, whose sums and products are exact at any length; decimal.js rounds them to significant digits. Only `round` and
 * `divide` round, in an explicit mode.
 * @module
 */
import { Big } from "big.js";

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** How a number is rounded: away from zero, towards zero, or to the nearest, ties to even. */
export const roundingModes = ["up", "down", "half-even"] as const;
export type RoundingMode = (typeof roundingModes)[number];

/** The maximum number of decimal places of any asset. */
export const MAX_PLACES = 30;

const MODES = { up: 3, down: 0, "half-even": 2 } as const satisfies Record<RoundingMode, number>;

/** The rounding of an inexact result. */
export interface Precision {
  /** The number of decimal places. */
  readonly places: number;
  readonly mode: RoundingMode;
}

/** Whether the text is a decimal number: digits, optionally with a sign and a fraction, without exponent. */
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

/** Rounds the number to a number of decimal places. */
export function round(amount: string, { places, mode }: Precision): string {
  return toText(Big(amount).round(places, MODES[mode]));
}

/** The same number in normalized form. */
export function normalize(amount: string): string {
  return toText(Big(amount));
}

/** Whether two texts write the same number. */
export function isSameNumber(left: string, right: string): boolean {
  return Big(left).eq(right);
}

/** The number of decimal places of a number. */
export function scaleOf(amount: string): number {
  return (normalize(amount).split(".")[1] ?? "").length;
}

/** The negated amount. */
export function negate(amount: string): string {
  return toText(Big(amount).neg());
}

/** -1, 0 or 1 for a negative, zero or positive amount. */
export function signOf(amount: string): -1 | 0 | 1 {
  return Big(amount).cmp("0");
}

/** The smaller of two amounts. */
export function min(one: string, other: string): string {
  return toText(Big(one).lt(other) ? Big(one) : Big(other));
}

function toText(value: Big): string {
  return value.eq("0") ? "0" : value.toFixed();
}
