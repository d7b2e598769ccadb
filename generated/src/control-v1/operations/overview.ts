// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Describe the provider
 *
 * Returns the URL and the keys of the provider, and the operations of this port. The response contains no secret.
 *
 * Errors: only the common ones.
 */
export const getInfo: Operation<"getInfo", operations["getInfo"], "overview"> = {
  operationId: "getInfo",
  method: "GET",
  path: "/info",
  components: ["overview"],
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

/**
 * Read the overview
 *
 * Returns customers with their accounts and balances, pending operations, and the health of the provider.
 *
 * Errors: only the common ones.
 */
export const getOverview: Operation<"getOverview", operations["getOverview"], "overview"> = {
  operationId: "getOverview",
  method: "GET",
  path: "/overview",
  components: ["overview"],
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
