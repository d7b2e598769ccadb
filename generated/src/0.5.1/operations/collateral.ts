// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Link a collateral account
 *
 * Asks the provider to accept a Fireblocks collateral account as security for this account.
 * Collateral is linked to main accounts only, one to one. A refusal is no error: it is answered
 * 200 with the status `Failed` or `Disabled` and a `rejectionReason`; so is an unknown collateral
 * account. Repeating a request answers with the existing link.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 */
export const createCollateralAccountLink: Operation<
  "createCollateralAccountLink",
  operations["createCollateralAccountLink"],
  "collateral"
> = {
  operationId: "createCollateralAccountLink",
  method: "POST",
  path: "/accounts/{accountId}/collateral/link",
  components: ["collateral"],
  parameters: [{ name: "accountId", in: "path", required: true, type: "string" }],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * Announce an address of a collateral account
 *
 * Tells the provider an address at which the collateral account holds an asset. Fireblocks sends
 * it whenever collateral is added; the provider records an address that is new and answers with
 * the existing entry otherwise.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the provider does not accept the address or the asset.
 *
 * The published contract declares its errors without bodies; providers send the usual error
 * objects all the same.
 */
export const createCollateralDepositAddressForAsset: Operation<
  "createCollateralDepositAddressForAsset",
  operations["createCollateralDepositAddressForAsset"],
  "collateral"
> = {
  operationId: "createCollateralDepositAddressForAsset",
  method: "POST",
  path: "/accounts/{accountId}/collateral/{collateralId}/addresses",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
  ],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * Collateral links of an account
 *
 * Lists the links between this account and collateral accounts at Fireblocks, whatever their
 * status. After a change of API key, Fireblocks finds the existing link here.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getCollateralAccountLinks: Operation<
  "getCollateralAccountLinks",
  operations["getCollateralAccountLinks"],
  "collateral"
> = {
  operationId: "getCollateralAccountLinks",
  method: "GET",
  path: "/accounts/{accountId}/collateral/link",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "collateralLinks",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * Addresses of a collateral account
 *
 * Lists the addresses of the collateral account that the provider was told of, optionally of one
 * asset only. Only `PublicBlockchain` addresses occur. A filter that matches nothing gives an
 * empty list.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getCollateralDepositAddresses: Operation<
  "getCollateralDepositAddresses",
  operations["getCollateralDepositAddresses"],
  "collateral"
> = {
  operationId: "getCollateralDepositAddresses",
  method: "GET",
  path: "/accounts/{accountId}/collateral/{collateralId}/addresses",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "assetId", in: "query", required: false, type: "string" },
    { name: "cryptocurrencySymbol", in: "query", required: false, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "addresses",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [
    ["startingAfter", "endingBefore"],
    ["assetId", "cryptocurrencySymbol"],
  ],
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * One address of a collateral account
 *
 * Gives one recorded address by its id.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
 */
export const getCollateralDepositAddressesDetails: Operation<
  "getCollateralDepositAddressesDetails",
  operations["getCollateralDepositAddressesDetails"],
  "collateral"
> = {
  operationId: "getCollateralDepositAddressesDetails",
  method: "GET",
  path: "/accounts/{accountId}/collateral/{collateralId}/addresses/{id}",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
    { name: "id", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * One deposit to a collateral account
 *
 * Gives one registered deposit with its current status.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
 */
export const getCollateralDepositTransactionDetails: Operation<
  "getCollateralDepositTransactionDetails",
  operations["getCollateralDepositTransactionDetails"],
  "collateral"
> = {
  operationId: "getCollateralDepositTransactionDetails",
  method: "GET",
  path: "/accounts/{accountId}/collateral/{collateralId}/deposits/{collateralTxId}",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
    { name: "collateralTxId", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * Deposits to a collateral account
 *
 * Lists the registered deposits of collateral.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getCollateralDepositTransactions: Operation<
  "getCollateralDepositTransactions",
  operations["getCollateralDepositTransactions"],
  "collateral"
> = {
  operationId: "getCollateralDepositTransactions",
  method: "GET",
  path: "/accounts/{accountId}/collateral/{collateralId}/deposits",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "transactions",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * One withdrawal from a collateral account
 *
 * Gives one withdrawal of collateral with its current status.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
 */
export const getCollateralWithdrawalTransactionDetails: Operation<
  "getCollateralWithdrawalTransactionDetails",
  operations["getCollateralWithdrawalTransactionDetails"],
  "collateral"
> = {
  operationId: "getCollateralWithdrawalTransactionDetails",
  method: "GET",
  path: "/accounts/{accountId}/collateral/{collateralId}/withdrawals/{collateralTxId}",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
    { name: "collateralTxId", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * Withdrawals from a collateral account
 *
 * Lists the withdrawals of collateral that the provider was told of.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
 */
export const getCollateralWithdrawalTransactions: Operation<
  "getCollateralWithdrawalTransactions",
  operations["getCollateralWithdrawalTransactions"],
  "collateral"
> = {
  operationId: "getCollateralWithdrawalTransactions",
  method: "GET",
  path: "/accounts/{accountId}/collateral/{collateralId}/withdrawals",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "transactions",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * What a settlement would move now
 *
 * Gives the transfers that would settle the account at this moment, and the version under which
 * the provider keeps them. Calling it again without an intervening change gives the same version.
 * Both lists may be empty.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 */
export const getCurrentSettlementInstructions: Operation<
  "getCurrentSettlementInstructions",
  operations["getCurrentSettlementInstructions"],
  "collateral"
> = {
  operationId: "getCurrentSettlementInstructions",
  method: "GET",
  path: "/accounts/{accountId}/collateral/{collateralId}/settlement",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * State of a settlement
 *
 * Gives the state of a settlement and of each of its transfers, as far as the provider knows it.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account or the settlement version is unknown, or belongs to another
 *   customer.
 */
export const getSettlementDetails: Operation<"getSettlementDetails", operations["getSettlementDetails"], "collateral"> =
  {
    operationId: "getSettlementDetails",
    method: "GET",
    path: "/accounts/{accountId}/collateral/{collateralId}/settlements/{settlementVersion}",
    components: ["collateral"],
    parameters: [
      { name: "accountId", in: "path", required: true, type: "string" },
      { name: "collateralId", in: "path", required: true, type: "string" },
      { name: "settlementVersion", in: "path", required: true, type: "string" },
    ],
    hasBody: false,
    successStatus: 200,
    statuses: ["200", "400", "401", "4XX", "5XX"],
    paginated: false,
    idempotent: false,
    accountParameter: "accountId",
    platformSigned: true,
    responseSigned: true,
    runtime: false,
  };

/**
 * Ask whether collateral may be added
 *
 * Asks the provider, before anything moves, whether it would accept an amount as collateral. A
 * refusal is no error: it is answered 200 with `Rejected` and a `rejectionReason`. With `Approved`
 * the provider adds its own `partnerIntentId`, which comes back when the transaction is
 * registered. Sending `fireblocksIntentId` again, unchanged, returns the intent that exists
 * already.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
 *
 * The published contract declares its errors without bodies; providers send the usual error
 * objects all the same.
 */
export const initiateCollateralDepositTransactionIntent: Operation<
  "initiateCollateralDepositTransactionIntent",
  operations["initiateCollateralDepositTransactionIntent"],
  "collateral"
> = {
  operationId: "initiateCollateralDepositTransactionIntent",
  method: "POST",
  path: "/accounts/{accountId}/collateral/{collateralId}/intents/deposits",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
  ],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * Withdraw from a collateral account
 *
 * Tells the provider the transaction by which collateral leaves the collateral account, with the
 * approved intent and, if it is part of one, the settlement. A refusal is no error: it is answered
 * 200 with `Rejected` and a `rejectionReason`. Sending `collateralTxId` again, unchanged, returns
 * the transaction that exists already.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
 *
 * The published contract declares its errors without bodies; providers send the usual error
 * objects all the same.
 */
export const initiateCollateralWithdrawalTransaction: Operation<
  "initiateCollateralWithdrawalTransaction",
  operations["initiateCollateralWithdrawalTransaction"],
  "collateral"
> = {
  operationId: "initiateCollateralWithdrawalTransaction",
  method: "POST",
  path: "/accounts/{accountId}/collateral/{collateralId}/withdrawals",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
  ],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * Ask whether collateral may be removed
 *
 * Asks the provider, before anything moves, whether it would release an amount of collateral to an
 * address. A refusal is no error: it is answered 200 with `Rejected` and a `rejectionReason`.
 * Sending `fireblocksIntentId` again, unchanged, returns the intent that exists already.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
 *
 * The published contract declares its errors without bodies; providers send the usual error
 * objects all the same.
 */
export const initiateCollateralWithdrawalTransactionIntent: Operation<
  "initiateCollateralWithdrawalTransactionIntent",
  operations["initiateCollateralWithdrawalTransactionIntent"],
  "collateral"
> = {
  operationId: "initiateCollateralWithdrawalTransactionIntent",
  method: "POST",
  path: "/accounts/{accountId}/collateral/{collateralId}/intents/withdrawals",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
  ],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * Start a settlement
 *
 * Starts the settlement that was read before, under an id given by Fireblocks. The answer repeats
 * the instructions that both sides are going to carry out. A repeated `settlementId` with the same
 * version answers with the same settlement.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: `settlementVersion` is not the current one, or the same `settlementId` was
 *   sent before with another version.
 *
 * The published contract declares its errors without bodies; providers send the usual error
 * objects all the same.
 */
export const initiateSettlement: Operation<"initiateSettlement", operations["initiateSettlement"], "collateral"> = {
  operationId: "initiateSettlement",
  method: "POST",
  path: "/accounts/{accountId}/collateral/{collateralId}/settlement",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
  ],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 * Register a deposit to a collateral account
 *
 * Tells the provider the transaction by which approved collateral is added. The provider credits
 * the account when it sees fit and reports `Credited`. Sending `collateralTxId` again, unchanged,
 * returns the transaction that exists already; nothing is credited twice.
 *
 * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
 *
 * The published contract declares its errors without bodies; providers send the usual error
 * objects all the same.
 */
export const registerCollateralDepositTransaction: Operation<
  "registerCollateralDepositTransaction",
  operations["registerCollateralDepositTransaction"],
  "collateral"
> = {
  operationId: "registerCollateralDepositTransaction",
  method: "POST",
  path: "/accounts/{accountId}/collateral/{collateralId}/deposits",
  components: ["collateral"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "collateralId", in: "path", required: true, type: "string" },
  ],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};
