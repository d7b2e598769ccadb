/** Credit that rests on collateral. Credit and collateral are in the same asset. @module */
import { min, multiply, negate, round, signOf, subtract } from "./decimal.ts";

/** An account's amounts of one asset, each at or above zero. */
export interface Standing {
  /** Usable now, credit included. */
  readonly available: string;
  /** Outstanding credit. */
  readonly credit: string;
  /** Collateral that is locked and not bound by anything pending. */
  readonly collateral: string;
}

/** The credit that an amount of collateral earns. `creditRatio` is the credit for one whole unit of collateral. */
export function creditFor(collateral: string, creditRatio: string, places: number): string {
  return round(multiply(collateral, creditRatio), { places, mode: "down" });
}

/**
 * The change of credit that brings it in line with the collateral: above zero to grant, below zero to revoke. Credit that
 * is in use is not revoked; a settlement recovers it.
 *
 * @param target the credit that the collateral earns
 */
export function creditChange({ available, credit }: Standing, target: string): string {
  const change = subtract(target, credit);
  return signOf(change) >= 0 ? change : negate(min(negate(change), available));
}

/** The part of the credit that was spent or is bound: the account no longer holds as much as it owes. */
export function creditInUse({ available, credit }: Pick<Standing, "available" | "credit">): string {
  const used = subtract(credit, available);
  return signOf(used) > 0 ? used : "0";
}

/** The collateral that credit in use needs. `coverage` is the collateral for one whole unit of credit. */
export function neededCollateral(standing: Standing, coverage: string): string {
  return multiply(creditInUse(standing), coverage);
}

/** The collateral that no credit in use needs; below zero where credit is not covered. */
export function surplusCollateral(standing: Standing, coverage: string): string {
  return subtract(standing.collateral, neededCollateral(standing, coverage));
}
