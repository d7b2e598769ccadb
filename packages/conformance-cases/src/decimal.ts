/** Exact sums of decimal text. @module */
import { Big } from "big.js";

/** The sum, without trailing zeros. */
export function add(one: string, other: string): string {
  return new Big(one).plus(other).toFixed();
}

/** The difference, without trailing zeros. */
export function subtract(one: string, other: string): string {
  return new Big(one).minus(other).toFixed();
}
