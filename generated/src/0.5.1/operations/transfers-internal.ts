// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Create an internal transfer
 *
 * Transfers an asset between two accounts of the same customer, off chain. If the policy of the
 * withdrawal method is `DirectParentAccount`, the destination must be the parent of this
 * account; if it is `AnyAccount`, any other account of the customer is allowed.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
 *   precedence over all errors below.
 * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
 *   asset.
 * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
 * - 400 `transfer-destination-not-allowed`: the policy of the method is `DirectParentAccount`,
 *   and the destination is not the parent.
 * - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
 *   minimum of the method.
 */
export const createSubAccountWithdrawal: Operation<
  "createSubAccountWithdrawal",
  operations["createSubAccountWithdrawal"],
  "transfersInternal"
> = {
  operationId: "createSubAccountWithdrawal",
  method: "POST",
  path: "/accounts/{accountId}/transfers/withdrawals/subaccount",
  components: ["transfersInternal"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "X-FBAPI-APPROVED-BY", in: "header", required: false, type: "string" },
    { name: "X-FBAPI-SIGNED-BY", in: "header", required: false, type: "string" },
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
 * List internal transfers
 *
 * Lists the transfers from this account to other accounts of the same customer, sorted by
 * creation time.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getSubAccountWithdrawals: Operation<
  "getSubAccountWithdrawals",
  operations["getSubAccountWithdrawals"],
  "transfersInternal"
> = {
  operationId: "getSubAccountWithdrawals",
  method: "GET",
  path: "/accounts/{accountId}/transfers/withdrawals/subaccount",
  components: ["transfersInternal"],
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
  listProperty: "withdrawals",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
