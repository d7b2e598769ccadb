// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Read the scenario
 *
 * Returns when pending operations end, and how.
 *
 * Errors: those of every operation.
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
 * Decides when pending operations end, and which of them fail. Operations that are already scheduled keep their time.
 *
 * Errors, besides those of every operation:
 *
 * - 400 `schema-property-error`: a member has the wrong form.
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
