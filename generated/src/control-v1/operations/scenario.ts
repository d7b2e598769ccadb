// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Read the scenario
 *
 * Returns the duration of pending operations and the operations that fail.
 *
 * Errors: only the common ones.
 */
export const getScenario: Operation<"getScenario", operations["getScenario"], "scenario"> = {
  operationId: "getScenario",
  method: "GET",
  path: "/scenario",
  components: ["scenario"],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "failing",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Set the scenario
 *
 * Sets the duration of pending operations and the operations that fail. Operations that are already scheduled keep
 * their time.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `schema-property-error`: a property is malformed.
 */
export const setScenario: Operation<"setScenario", operations["setScenario"], "scenario"> = {
  operationId: "setScenario",
  method: "PUT",
  path: "/scenario",
  components: ["scenario"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "failing",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
