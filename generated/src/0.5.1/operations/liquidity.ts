// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Create a quote
 *
 * Fixes a price for the conversion of `fromAsset` into `toAsset`. The caller sends the amount of
 * one side; the quote contains the other. The quote is binding immediately (`ready`), for at
 * least 30 seconds, until `expiresAt`. There is no idempotency key: a repeated request creates
 * another quote. The body is required, although the contract does not mark it as required.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`body`): both `fromAmount` and `toAmount` are given, or the body is
 *   missing.
 * - 400 `unknown-asset` (`body`, `fromAsset` or `toAsset`, without a slash): the asset is
 *   unknown. `fromAsset` is checked first.
 * - 400 `unsupported-conversion` (`body`): the pair is not among the quote capabilities.
 */
export const createQuote: Operation<"createQuote", operations["createQuote"], "liquidity"> = {
  operationId: "createQuote",
  method: "POST",
  path: "/accounts/{accountId}/liquidity/quotes",
  components: ["liquidity"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
  hasBody: true,
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
 * Execute a quote
 *
 * Converts at the quoted price. The request has no body. The response has the status `executed`
 * after the conversion, or `executing` while it is in progress. A quote is executed at most
 * once: its status prevents repetition, so there is no idempotency key.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
 * - 400 `quote-not-ready`: the quote is not `ready`, because it was executed or has expired.
 * - 400 `bad-request`: the balance of `fromAsset` is insufficient.
 */
export const executeQuote: Operation<"executeQuote", operations["executeQuote"], "liquidity"> = {
  operationId: "executeQuote",
  method: "POST",
  path: "/accounts/{accountId}/liquidity/quotes/{id}/execute",
  components: ["liquidity"],
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
 * Get a quote
 *
 * Returns a quote with its current status, also after it was executed or has expired.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
 */
export const getQuoteDetails: Operation<"getQuoteDetails", operations["getQuoteDetails"], "liquidity"> = {
  operationId: "getQuoteDetails",
  method: "GET",
  path: "/accounts/{accountId}/liquidity/quotes/{id}",
  components: ["liquidity"],
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
 * List quotes
 *
 * Lists the quotes of the account in any status, sorted by creation time.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getQuotes: Operation<"getQuotes", operations["getQuotes"], "liquidity"> = {
  operationId: "getQuotes",
  method: "GET",
  path: "/accounts/{accountId}/liquidity/quotes",
  components: ["liquidity"],
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
  listProperty: "quotes",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
