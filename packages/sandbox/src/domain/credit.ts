/** Credit for collateral. Both are in the same asset. @module */
import { min, multiply, negate, round, signOf, subtract } from "./decimal.ts";

/** An account's amounts of one asset, each zero or above. */
export interface Standing {
  /** The available amount, including credit. */
  readonly available: string;
  /** Outstanding credit. */
  readonly credit: string;
  /** Locked collateral without pending amounts. */
  readonly collateral: string;
}

/** The credit for an amount of collateral. `creditRatio` is the credit for one whole unit of collateral. */
export function creditFor(collateral: string, creditRatio: string, places: number): string {
  return round(multiply(collateral, creditRatio), { places, mode: "down" });
}

/**
 * The change of credit that the collateral requires: positive to grant, negative to revoke. Used credit is not revoked; a
 * settlement recovers it.
 *
 * @param target the credit for the collateral
 */
export function creditChange({ available, credit }: Standing, target: string): string {
  return negate(min(subtract(credit, target), available));
}

/** The used credit: the part that was spent or is locked. */
export function creditInUse({ available, credit }: Pick<Standing, "available" | "credit">): string {
  const used = subtract(credit, available);
  return signOf(used) > 0 ? used : "0";
}

/** The collateral that used credit needs. `coverage` is the collateral for one whole unit of credit. */
export function neededCollateral(standing: Standing, coverage: string): string {
  return multiply(creditInUse(standing), coverage);
}

/** The collateral that no used credit needs. Negative if credit is not covered. */
export function surplusCollateral(standing: Standing, coverage: string): string {
  return subtract(standing.collateral, neededCollateral(standing, coverage));
}
