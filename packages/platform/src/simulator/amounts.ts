/** Exact decimals. @module */
import { Big } from "big.js";

export function addAmounts(left: string, right: string): string {
  return new Big(left).plus(right).toFixed();
}

export function subtractAmounts(left: string, right: string): string {
  return new Big(left).minus(right).toFixed();
}

export function isPositive(amount: string): boolean {
  return new Big(amount).gt(0);
}

export function isAtLeast(amount: string, minimum: string): boolean {
  return new Big(amount).gte(minimum);
}
