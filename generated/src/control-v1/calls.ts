// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Call, Caller } from "@provider-connectivity/core";
import * as values from "./operations/index.ts";
import type { operations } from "./types.ts";

/** Every operation as a function that resolves to the body of its success. */
export interface Calls {
  /**
   * Advance the clock
   *
   * Moves business time forward and does everything that becomes due, each task at its own time. Signatures keep real
   * time: clients sign as before. A restart keeps the clock.
   *
   * Errors, besides those of every operation:
   *
   * - 400 `schema-property-error`: `advanceMs` is negative or no whole number.
   */
  advanceClock: Call<operations["advanceClock"]>;
  /**
   * Read the clock
   *
   * Returns business time, and how far it is ahead of real time.
   *
   * Errors: those of every operation.
   */
  getClock: Call<operations["getClock"]>;
}

/** Creates one function per operation over a client. */
export function createCalls(caller: Caller): Calls {
  return {
    advanceClock: (...args) => caller.call(values.advanceClock, ...args),
    getClock: (...args) => caller.call(values.getClock, ...args),
  };
}
