// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Ask for a quote
 *
 * Fixes a price for converting `fromAsset` into `toAsset`. The caller gives the amount on one side
 * and gets the other. The quote is binding from the start (`ready`) and stays so for at least 30
 * seconds, until `expiresAt`. There is no idempotency key: a repeated request gives another quote.
 * The body is needed although the contract does not mark it so.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`body`): both `fromAmount` and `toAmount` are given, or the body is
 *   missing.
 * - 400 `unknown-asset` (`body`, `fromAsset` or `toAsset`, without a slash): the provider knows no
 *   such asset. `fromAsset` is looked at first.
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
 * Converts at the quoted price. The request has no body. The answer shows `executed` when the
 * conversion is done, or `executing` while it is under way. A quote is executed once at most: the
 * quote itself, not a key, guards against repetition.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
 * - 400 `quote-not-ready`: the quote is not `ready`, because it was executed before or has
 *   expired.
 * - 400 `bad-request`: the account does not hold enough of `fromAsset`.
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
 * One quote
 *
 * Gives one quote with its current status. Quotes remain readable after they were executed or have
 * expired.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
 * Quotes of an account
 *
 * Lists the quotes of the account, whatever became of them, by time of creation.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
