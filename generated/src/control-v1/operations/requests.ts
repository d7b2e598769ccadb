// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Clear the request log
 *
 * Deletes all requests from the log. The numbering continues.
 *
 * Errors: only the common ones.
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
 * Explain the signature of a request
 *
 * Returns how the signature of a logged request was created: as configured, with another combination, with a common
 * mistake, or with another key. The response does not contain the signature.
 *
 * Errors, in addition to the common ones:
 *
 * - 404 `not-found`: the log has no such request, or the request had no signature of a known API key.
 */
export const explainRequest: Operation<"explainRequest", operations["explainRequest"], "requests"> = {
  operationId: "explainRequest",
  method: "GET",
  path: "/requests/{sequence}/signature",
  components: ["requests"],
  parameters: [{ name: "sequence", in: "path", required: true, type: "integer" }],
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
 * Read the calls to the platform
 *
 * Returns the provider's last 1,000 Off-Exchange calls to the connected platform, oldest first. The platform's
 * requests are in the request log. Both lists together show each settlement.
 *
 * Errors: only the common ones.
 */
export const getPlatformCalls: Operation<"getPlatformCalls", operations["getPlatformCalls"], "requests"> = {
  operationId: "getPlatformCalls",
  method: "GET",
  path: "/platform-calls",
  components: ["requests"],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "calls",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Read the request log
 *
 * Returns the requests to the signed port after a position in the log, oldest first. With `waitMs`, waits for the
 * next request if there is none.
 *
 * Errors: only the common ones.
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
