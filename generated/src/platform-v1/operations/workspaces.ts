// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * List collateral workspaces
 *
 * Lists the collateral workspaces of the provider's customers.
 *
 * Errors:
 *
 * - 401 code 4010: the API key or the token is invalid.
 */
export const getWorkspaces: Operation<"getWorkspaces", operations["getWorkspaces"], "workspaces"> = {
  operationId: "getWorkspaces",
  method: "GET",
  path: "/v1/collateral/workspaces",
  components: ["workspaces"],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "401", "429", "5XX"],
  listProperty: "workspaces",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
