// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 *
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
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 *
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
 *
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
 *
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
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 *
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
    platformSigned: false,
    responseSigned: false,
    runtime: false,
  };

/**
 *
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
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 *
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
    platformSigned: false,
    responseSigned: false,
    runtime: false,
  };
