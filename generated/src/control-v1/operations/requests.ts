// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Empty the request log
 *
 * Forgets all requests. Later ones continue the numbering.
 *
 * Errors: those of every operation.
 */
export const clearRequests: Operation<"clearRequests", operations["clearRequests"], "requests"> = {
  operationId: "clearRequests",
  method: "DELETE",
  path: "/requests",
  components: ["requests"],
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
 * Read the request log
 *
 * Returns the requests that came in on the signed port after a place in the log, oldest first. With `waitMs` the response waits until there is one.
 *
 * Errors: those of every operation.
 */
export const getRequests: Operation<"getRequests", operations["getRequests"], "requests"> = {
  operationId: "getRequests",
  method: "GET",
  path: "/requests",
  components: ["requests"],
  parameters: [
    { name: "after", in: "query", required: false, type: "integer", default: 0 },
    { name: "limit", in: "query", required: false, type: "integer", default: 200 },
    { name: "waitMs", in: "query", required: false, type: "integer", default: 0 },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "requests",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
