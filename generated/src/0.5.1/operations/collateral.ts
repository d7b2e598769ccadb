// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
    platformSigned: true,
    responseSigned: true,
    runtime: false,
  };

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};

/**
 *
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
  platformSigned: true,
  responseSigned: true,
  runtime: false,
};
