// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Create a peer account withdrawal
 *
 * Transfers an asset to the account of another customer of the same provider, off chain. The
 * balance may be a national currency or a listed asset, not the native asset of a blockchain.
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
 * - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
 *   minimum of the method.
 */
export const createPeerAccountWithdrawal: Operation<
  "createPeerAccountWithdrawal",
  operations["createPeerAccountWithdrawal"],
  "transfersPeerAccounts"
> = {
  operationId: "createPeerAccountWithdrawal",
  method: "POST",
  path: "/accounts/{accountId}/transfers/withdrawals/peeraccount",
  components: ["transfersPeerAccounts"],
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
 * List peer account withdrawals
 *
 * Lists the withdrawals to other customers' accounts at the same provider, sorted by creation
 * time.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getPeerAccountWithdrawals: Operation<
  "getPeerAccountWithdrawals",
  operations["getPeerAccountWithdrawals"],
  "transfersPeerAccounts"
> = {
  operationId: "getPeerAccountWithdrawals",
  method: "GET",
  path: "/accounts/{accountId}/transfers/withdrawals/peeraccount",
  components: ["transfersPeerAccounts"],
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
