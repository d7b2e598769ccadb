// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Create a deposit address
 *
 * Creates an address of the account for a deposit method. `transferMethod` is the `deposit`
 * object of one of the account's deposit methods, with a policy that allows creation. The checks
 * run in the order below.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
 *   precedence over all errors below.
 * - 400 `unknown-asset` (`body`, `/transferMethod/asset/assetId`): the provider lists no asset
 *   with this id.
 * - 400 `unsupported-transfer-method`: the account has no such deposit method.
 * - 400 `deposit-address-creation-not-allowed`: the policy of the deposit method is
 *   `CannotCreate`.
 */
export const createDepositAddress: Operation<
  "createDepositAddress",
  operations["createDepositAddress"],
  "transfersFiat" | "transfersBlockchain"
> = {
  operationId: "createDepositAddress",
  method: "POST",
  path: "/accounts/{accountId}/transfers/deposits/addresses",
  components: ["transfersFiat", "transfersBlockchain"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: true,
  accountParameter: "accountId",
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Create a fiat withdrawal
 *
 * Sends national currency from the account to a bank account, at present by IBAN only. The
 * provider checks only the format of the IBAN.
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
export const createFiatWithdrawal: Operation<
  "createFiatWithdrawal",
  operations["createFiatWithdrawal"],
  "transfersFiat"
> = {
  operationId: "createFiatWithdrawal",
  method: "POST",
  path: "/accounts/{accountId}/transfers/withdrawals/fiat",
  components: ["transfersFiat"],
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
 * Disable a deposit address
 *
 * Disables a deposit address. The address stays in the list as `disabled`, and existing deposits
 * still refer to it. The response contains the disabled `DepositAddress`, although the published
 * contract declares no content for it.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
 * - 400 `deposit-address-disabled`: the address is already disabled.
 */
export const disableDepositAddress: Operation<
  "disableDepositAddress",
  operations["disableDepositAddress"],
  "transfersFiat" | "transfersBlockchain"
> = {
  operationId: "disableDepositAddress",
  method: "DELETE",
  path: "/accounts/{accountId}/transfers/deposits/addresses/{id}",
  components: ["transfersFiat", "transfersBlockchain"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
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
 * Get a deposit address
 *
 * Returns a deposit address, enabled or disabled.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
 */
export const getDepositAddressDetails: Operation<
  "getDepositAddressDetails",
  operations["getDepositAddressDetails"],
  "transfersFiat" | "transfersBlockchain"
> = {
  operationId: "getDepositAddressDetails",
  method: "GET",
  path: "/accounts/{accountId}/transfers/deposits/addresses/{id}",
  components: ["transfersFiat", "transfersBlockchain"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
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
 * List deposit addresses
 *
 * Lists the blockchain addresses and bank accounts for deposits to this account, including
 * disabled ones.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getDepositAddresses: Operation<
  "getDepositAddresses",
  operations["getDepositAddresses"],
  "transfersFiat" | "transfersBlockchain"
> = {
  operationId: "getDepositAddresses",
  method: "GET",
  path: "/accounts/{accountId}/transfers/deposits/addresses",
  components: ["transfersFiat", "transfersBlockchain"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "addresses",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * List fiat withdrawals
 *
 * Lists the withdrawals to bank accounts, sorted by creation time.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getFiatWithdrawals: Operation<"getFiatWithdrawals", operations["getFiatWithdrawals"], "transfersFiat"> = {
  operationId: "getFiatWithdrawals",
  method: "GET",
  path: "/accounts/{accountId}/transfers/withdrawals/fiat",
  components: ["transfersFiat"],
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
