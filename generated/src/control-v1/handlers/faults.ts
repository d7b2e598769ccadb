// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Faults, for a server whose context is `Context`. */
export interface FaultsHandlers<Context> {
  /**
   * Plan a fault
   *
   * Adds a fault for the next requests to the signed port.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the fault has a property that its kind does not allow, or an unknown operation.
   */
  addFault: Handler<operations["addFault"], ContextFor<Context, never>>;
  /**
   * Remove latency and faults
   *
   * Removes all planned faults and the latency.
   *
   * Errors: only the common ones.
   */
  clearFaults: Handler<operations["clearFaults"], ContextFor<Context, never>>;
  /**
   * Read latency and faults
   *
   * Returns the latency and the planned faults.
   *
   * Errors: only the common ones.
   */
  getFaults: Handler<operations["getFaults"], ContextFor<Context, never>>;
  /**
   * Set the latency
   *
   * Sets the delay before each response of the signed port.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: `minMs` is above `maxMs`.
   */
  setLatency: Handler<operations["setLatency"], ContextFor<Context, never>>;
}
