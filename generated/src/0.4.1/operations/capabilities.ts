// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Assets that need an id
 *
 * Lists the tokens and provider-specific assets that other operations name by `assetId`. National
 * currencies and native assets of blockchains are not listed: their codes and symbols are known to
 * both sides. Every `assetId` that the provider uses anywhere is in this list.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getAdditionalAssets: Operation<"getAdditionalAssets", operations["getAdditionalAssets"], never> = {
  operationId: "getAdditionalAssets",
  method: "GET",
  path: "/capabilities/assets",
  components: [],
  parameters: [
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "assets",
  paginated: true,
  idempotent: false,
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * One listed asset
 *
 * Gives one asset of `GET /capabilities/assets` by its id.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the provider lists no asset with this id.
 */
export const getAssetDetails: Operation<"getAssetDetails", operations["getAssetDetails"], never> = {
  operationId: "getAssetDetails",
  method: "GET",
  path: "/capabilities/assets/{id}",
  components: [],
  parameters: [{ name: "id", in: "path", required: true, type: "string" }],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Order books of the provider
 *
 * Lists the order books in which the provider trades. Each one names the asset that is traded and the
 * asset in which it is priced. The list is the same for all accounts.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getBooks: Operation<"getBooks", operations["getBooks"], "trading"> = {
  operationId: "getBooks",
  method: "GET",
  path: "/capabilities/trading/books",
  components: ["trading"],
  parameters: [
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "books",
  paginated: true,
  idempotent: false,
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Components offered by the provider
 *
 * Tells which version of the API the provider implements, which components it offers and which
 * accounts may use each one: `"*"` for all accounts, or a list of account ids. Fireblocks
 * calls this before anything else.
 *
 * Errors: only those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`).
 */
export const getCapabilities: Operation<"getCapabilities", operations["getCapabilities"], never> = {
  operationId: "getCapabilities",
  method: "GET",
  path: "/capabilities",
  components: [],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: true,
};

/**
 * Ways to deposit to an account
 *
 * Lists the deposit methods of the account: which asset can arrive, by which method, to which
 * balance it is credited, and whether `createDepositAddress` may be called for it. Entries with
 * the same `deposit` have the same policy.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getDepositMethods: Operation<"getDepositMethods", operations["getDepositMethods"], "transfers"> = {
  operationId: "getDepositMethods",
  method: "GET",
  path: "/accounts/{accountId}/capabilities/transfers/deposits",
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
  listProperty: "capabilities",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Pairs that can be converted
 *
 * Lists the pairs for which `createQuote` gives quotes. A pair has a direction: selling the second
 * asset for the first is another entry. The list is the same for all accounts.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getQuoteCapabilities: Operation<"getQuoteCapabilities", operations["getQuoteCapabilities"], "liquidity"> =
  {
    operationId: "getQuoteCapabilities",
    method: "GET",
    path: "/capabilities/liquidity/quotes",
    components: ["liquidity"],
    parameters: [
      { name: "limit", in: "query", required: false, type: "integer", default: 10 },
      { name: "startingAfter", in: "query", required: false, type: "string" },
      { name: "endingBefore", in: "query", required: false, type: "string" },
    ],
    hasBody: false,
    successStatus: 200,
    statuses: ["200", "400", "401", "4XX", "5XX"],
    listProperty: "capabilities",
    paginated: true,
    idempotent: false,
    exclusiveQuery: [["startingAfter", "endingBefore"]],
    platformSigned: false,
    responseSigned: false,
    runtime: false,
  };

/**
 * Ramps open to an account
 *
 * Lists the ramp methods of the account: what goes in and what comes out. Two methods never have
 * both sides alike.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getRampMethods: Operation<"getRampMethods", operations["getRampMethods"], "ramps"> = {
  operationId: "getRampMethods",
  method: "GET",
  path: "/accounts/{accountId}/capabilities/ramps",
  components: ["ramps"],
  parameters: [
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "capabilities",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Ways to withdraw from an account
 *
 * Lists the withdrawal methods of the account: which asset can leave, by which method, and from
 * which balance. No two entries share both `withdrawal.asset` and `withdrawal.transferMethod`.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getWithdrawalMethods: Operation<"getWithdrawalMethods", operations["getWithdrawalMethods"], "transfers"> =
  {
    operationId: "getWithdrawalMethods",
    method: "GET",
    path: "/accounts/{accountId}/capabilities/transfers/withdrawals",
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
    listProperty: "capabilities",
    paginated: true,
    idempotent: false,
    accountParameter: "accountId",
    exclusiveQuery: [["startingAfter", "endingBefore"]],
    platformSigned: false,
    responseSigned: false,
    runtime: false,
  };
