// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Create a ramp
 *
 * Creates an on-ramp, an off-ramp or a bridge. Unless the ramp is prefunded, the customer sends
 * the source asset as described in `paymentInstructions`, and the ramp is `Pending` until the
 * asset arrives or `expiresAt` has passed. A prefunded ramp uses assets that the provider
 * already holds and is `Processing` immediately.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
 *   precedence over all errors below.
 * - 400 `unknown-asset` (`body`): one of the two assets is unknown.
 * - 400 `unsupported-ramp-method` (`body`): the account has no ramp method from this `from` to
 *   this `to`.
 * - 400 `bad-request`: the amount is zero or below the minimum of the method, required personal
 *   data is missing, or the balance of a prefunded ramp is insufficient.
 */
export const createRamp: Operation<"createRamp", operations["createRamp"], "ramps"> = {
  operationId: "createRamp",
  method: "POST",
  path: "/accounts/{accountId}/ramps",
  components: ["ramps"],
  parameters: [{ name: "accountId", in: "path", required: true, type: "string" }],
  hasBody: true,
  successStatus: 201,
  statuses: ["201", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: true,
  accountParameter: "accountId",
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Get a ramp
 *
 * Returns a ramp with its current status and, after completion, its receipt.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the ramp is unknown, or belongs to another customer.
 */
export const getRampDetails: Operation<"getRampDetails", operations["getRampDetails"], "ramps"> = {
  operationId: "getRampDetails",
  method: "GET",
  path: "/accounts/{accountId}/ramps/{id}",
  components: ["ramps"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "id", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * List ramps
 *
 * Lists the ramps of the account in any status, sorted by creation time.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getRamps: Operation<"getRamps", operations["getRamps"], "ramps"> = {
  operationId: "getRamps",
  method: "GET",
  path: "/accounts/{accountId}/ramps",
  components: ["ramps"],
  parameters: [
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "order", in: "query", required: false, type: "string", default: "desc" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "ramps",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
