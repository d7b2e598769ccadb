// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 *
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
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 *
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
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 *
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
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 *
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
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
