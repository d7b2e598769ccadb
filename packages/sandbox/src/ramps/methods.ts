import type { RampMethod } from "@provider-connectivity/contract";
import type { PricedRampMethod } from "../config/ramps-config.ts";

/** A method as it travels: without its price, and whom it is offered to. */
export function toRampMethod({ id, from, to }: PricedRampMethod): RampMethod {
  // The configuration refuses ends that do not fit each other.
  return { id, from, to } as RampMethod;
}
