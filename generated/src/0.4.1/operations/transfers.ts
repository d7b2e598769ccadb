// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Get a deposit
 *
 * Returns a deposit with its current status.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the deposit is unknown, or belongs to another customer.
 */
export const getDepositDetails: Operation<"getDepositDetails", operations["getDepositDetails"], "transfers"> = {
  operationId: "getDepositDetails",
  method: "GET",
  path: "/accounts/{accountId}/transfers/deposits/{id}",
  components: ["transfers"],
  parameters: [
    { name: "id", in: "path", required: true, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
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
 * List deposits
 *
 * Lists the deposits to the account by every method, the latest first.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getDeposits: Operation<"getDeposits", operations["getDeposits"], "transfers"> = {
  operationId: "getDeposits",
  method: "GET",
  path: "/accounts/{accountId}/transfers/deposits",
  components: ["transfers"],
  parameters: [
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "deposits",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Get a withdrawal
 *
 * Returns a withdrawal of any method with its current status.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the withdrawal is unknown, or belongs to another customer.
 */
export const getWithdrawalDetails: Operation<"getWithdrawalDetails", operations["getWithdrawalDetails"], "transfers"> =
  {
    operationId: "getWithdrawalDetails",
    method: "GET",
    path: "/accounts/{accountId}/transfers/withdrawals/{id}",
    components: ["transfers"],
    parameters: [
      { name: "id", in: "path", required: true, type: "string" },
      { name: "accountId", in: "path", required: true, type: "string" },
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
 * List withdrawals
 *
 * Lists the withdrawals of the account by every method, sorted by creation time. Each withdrawal
 * also appears in the list of its method.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getWithdrawals: Operation<"getWithdrawals", operations["getWithdrawals"], "transfers"> = {
  operationId: "getWithdrawals",
  method: "GET",
  path: "/accounts/{accountId}/transfers/withdrawals",
  components: ["transfers"],
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
  listProperty: "withdrawals",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
