// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Create a ramp
 *
 * Orders an on-ramp, an off-ramp or a bridge. Unless it is prefunded, the answer says in
 * `paymentInstructions` where the customer has to send the source asset, and the ramp is `Pending`
 * until that arrives or `expiresAt` has passed. A prefunded ramp takes the amount from what the
 * provider already holds and is `Processing` at once.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
 *   error below.
 * - 400 `unknown-asset` (`body`): the provider knows neither of the two assets.
 * - 400 `unsupported-source-asset` (`body`): the asset of `from` cannot be ramped.
 * - 400 `unsupported-destination-asset` (`body`): the asset of `to` cannot be ramped to.
 * - 400 `unsupported-ramp-method` (`body`): no ramp method of the account joins this `from` and
 *   this `to`.
 * - 400 `amount-below-minimum` (`body`): the amount is zero or below the minimum of the method.
 * - 400 `pii-missing`: the provider needs data in `participantsIdentification` that is not there.
 * - 400 `unsupported-external-source`, `unsupported-region` or `destination-not-whitelisted`: the
 *   provider does not serve this source, region or destination.
 * - 400 `bad-request`: a prefunded ramp finds too little to take from.
 */
export const createRamp: Operation<"createRamp", operations["createRamp"], "ramps"> = {
  operationId: "createRamp",
  method: "POST",
  path: "/accounts/{accountId}/ramps",
  components: ["ramps"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
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
 * One ramp
 *
 * Gives one ramp with its current status and, once it is finished, its receipt.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
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
 * Ramps of an account
 *
 * Lists the ramps of the account, whatever became of them, by time of creation.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
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
