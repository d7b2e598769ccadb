// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

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
export const advanceClock: Operation<"advanceClock", operations["advanceClock"], "clock"> = {
  operationId: "advanceClock",
  method: "POST",
  path: "/clock",
  components: ["clock"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Read the clock
 *
 * Returns business time and its offset from real time.
 *
 * Errors: only the common ones.
 */
export const getClock: Operation<"getClock", operations["getClock"], "clock"> = {
  operationId: "getClock",
  method: "GET",
  path: "/clock",
  components: ["clock"],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
