// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Plan a fault
 *
 * Adds a fault for the next requests to the signed port.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `bad-request`: the fault has a property that its kind does not allow, or an unknown operation.
 */
export const addFault: Operation<"addFault", operations["addFault"], "faults"> = {
  operationId: "addFault",
  method: "POST",
  path: "/faults",
  components: ["faults"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "faults",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Remove latency and faults
 *
 * Removes all planned faults and the latency.
 *
 * Errors: only the common ones.
 */
export const clearFaults: Operation<"clearFaults", operations["clearFaults"], "faults"> = {
  operationId: "clearFaults",
  method: "DELETE",
  path: "/faults",
  components: ["faults"],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "faults",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Read latency and faults
 *
 * Returns the latency and the planned faults.
 *
 * Errors: only the common ones.
 */
export const getFaults: Operation<"getFaults", operations["getFaults"], "faults"> = {
  operationId: "getFaults",
  method: "GET",
  path: "/faults",
  components: ["faults"],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "faults",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Set the latency
 *
 * Sets the delay before each response of the signed port.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `bad-request`: `minMs` is above `maxMs`.
 */
export const setLatency: Operation<"setLatency", operations["setLatency"], "faults"> = {
  operationId: "setLatency",
  method: "PUT",
  path: "/latency",
  components: ["faults"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "faults",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
