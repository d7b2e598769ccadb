// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * List balances
 *
 * Lists the balances of an account, one for each asset, whether the account is active or not.
 * `assetId`, `nationalCurrencyCode` or `cryptocurrencySymbol` limits the list to one asset; the
 * list is empty if the account does not hold the asset. An empty filter is ignored.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 * - 400 `schema-error` (`querystring`): more than one of the three filters is given. This error
 *   takes precedence over `unknown-asset`.
 * - 400 `unknown-asset` (`querystring`): the provider lists no asset with this `assetId`.
 */
export const getBalances: Operation<"getBalances", operations["getBalances"], "balances"> = {
  operationId: "getBalances",
  method: "GET",
  path: "/accounts/{accountId}/balances",
  components: ["balances"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "assetId", in: "query", required: false, type: "string" },
    { name: "nationalCurrencyCode", in: "query", required: false, type: "string" },
    { name: "cryptocurrencySymbol", in: "query", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "balances",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [
    ["startingAfter", "endingBefore"],
    ["assetId", "nationalCurrencyCode", "cryptocurrencySymbol"],
  ],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
