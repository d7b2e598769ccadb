// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Clock, for a server whose context is `Context`. */
export interface ClockHandlers<Context> {
  /**
   * Advance the clock
   *
   * Moves business time forward and runs all tasks that become due, each at its due time. Signatures still use real
   * time, so clients sign as before. A restart keeps the clock.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `schema-property-error`: `advanceMs` is negative or not an integer.
   */
  advanceClock: Handler<operations["advanceClock"], ContextFor<Context, never>>;
  /**
   * Read the clock
   *
   * Returns business time and its offset from real time.
   *
   * Errors: only the common ones.
   */
  getClock: Handler<operations["getClock"], ContextFor<Context, never>>;
}
