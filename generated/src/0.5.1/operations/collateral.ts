// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Link a collateral account
 *
 * Asks the provider to accept a Fireblocks collateral account as security for this account.
 * Collateral is linked to main accounts only, one to one. A refusal is not an error: the
 * response is 200 with the status `Failed` or `Disabled` and a `rejectionReason`. The same
 * applies to an unknown collateral account. A repeated request returns the existing link.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * Register a collateral deposit address
 *
 * Registers an address at which the collateral account holds an asset. Fireblocks sends this
 * request whenever collateral is added. The provider records a new address and returns the
 * existing entry for a known one.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the provider does not accept the address or the asset.
 *
 * The published contract declares these errors without bodies; providers return the common error
 * objects nevertheless.
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
 * List collateral links
 *
 * Lists the links between the account and collateral accounts at Fireblocks, in any status.
 * After a change of the API key, Fireblocks finds the existing link in this list.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * List collateral deposit addresses
 *
 * Lists the registered addresses of the collateral account, optionally of one asset. All
 * addresses are of the method `PublicBlockchain`. A filter without a match returns an empty
 * list.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * Get a collateral deposit address
 *
 * Returns a registered address.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * Get a collateral deposit
 *
 * Returns a registered deposit with its current status.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * List collateral deposits
 *
 * Lists the registered deposits of collateral.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * Get a collateral withdrawal
 *
 * Returns a withdrawal of collateral with its current status.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * List collateral withdrawals
 *
 * Lists the registered withdrawals of collateral.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * Current settlement instructions
 *
 * Returns the transfers that would settle the account now, and their version. Without a change
 * of the instructions, a repeated request returns the same version. Both lists may be empty.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * Get the state of a settlement
 *
 * Returns the state of a settlement and of each of its transfers, as far as the provider knows
 * it.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
 * Create a collateral deposit intent
 *
 * Asks the provider, before any transfer, whether it accepts an amount as collateral. A refusal
 * is not an error: the response is 200 with `Rejected` and a `rejectionReason`. An approval
 * (`Approved`) includes the provider's `partnerIntentId`, which Fireblocks sends again when it
 * registers the transaction. A repeated `fireblocksIntentId` with the same content returns the
 * existing intent.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
 *
 * The published contract declares these errors without bodies; providers return the common error
 * objects nevertheless.
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
 * Register a collateral withdrawal
 *
 * Registers the transaction that withdraws collateral, with the approved intent and, if it is
 * part of one, the settlement. A refusal is not an error: the response is 200 with `Rejected`
 * and a `rejectionReason`. A repeated `collateralTxId` with the same content returns the
 * existing transaction.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
 *
 * The published contract declares these errors without bodies; providers return the common error
 * objects nevertheless.
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
 * Create a collateral withdrawal intent
 *
 * Asks the provider, before any transfer, whether it releases an amount of collateral to an
 * address. A refusal is not an error: the response is 200 with `Rejected` and a
 * `rejectionReason`. A repeated `fireblocksIntentId` with the same content returns the existing
 * intent.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
 *
 * The published contract declares these errors without bodies; providers return the common error
 * objects nevertheless.
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
 * Starts the settlement of previously read instructions, with an id that Fireblocks chooses. The
 * response repeats the instructions for both sides. A repeated `settlementId` with the same
 * version returns the existing settlement.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: `settlementVersion` is not the current one, or the same `settlementId` was
 *   sent before with another version.
 *
 * The published contract declares these errors without bodies; providers return the common error
 * objects nevertheless.
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
 * Register a collateral deposit
 *
 * Registers the transaction that adds approved collateral. The provider credits the account at
 * its discretion and then reports `Credited`. A repeated `collateralTxId` with the same content
 * returns the existing transaction; the account is not credited twice.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
 * `unauthorized`, 5XX `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
 *
 * The published contract declares these errors without bodies; providers return the common error
 * objects nevertheless.
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
