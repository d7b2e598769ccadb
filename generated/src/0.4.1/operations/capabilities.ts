// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * List additional assets
 *
 * Lists the tokens and provider-specific assets that other operations identify by `assetId`.
 * National currencies and native assets of blockchains are not listed, because both sides know
 * their codes and symbols. The list contains every `assetId` that the provider uses.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * Get an additional asset
 *
 * Returns an asset of `GET /capabilities/assets`.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * List order books
 *
 * Lists the provider's order books. Each order book has a traded asset and an asset in which it
 * is priced. The list is the same for all accounts.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * Get the capabilities
 *
 * Returns the API version, the components and the accounts that may use each component: `"*"`
 * for all accounts, or a list of account ids. Fireblocks calls this operation first.
 *
 * Errors: only the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * List deposit methods
 *
 * Lists the deposit methods of the account: the assets that can be deposited, the transfer
 * method of each, the balance that is credited, and whether `createDepositAddress` is allowed.
 * Entries with the same `deposit` have the same policy.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * List conversion pairs
 *
 * Lists the pairs for which `createQuote` returns quotes. Each pair has one direction; the
 * opposite direction is a separate entry. The list is the same for all accounts.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * List ramp methods
 *
 * Lists the ramp methods of the account. Each combination of source and destination occurs once.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * List withdrawal methods
 *
 * Lists the withdrawal methods of the account: the assets that can be withdrawn, the transfer
 * method of each, and the balance that pays. Each combination of `withdrawal.asset` and
 * `withdrawal.transferMethod` occurs once.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
