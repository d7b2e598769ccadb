// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 *
 */
export const getRateByAccountAndPairId: Operation<
  "getRateByAccountAndPairId",
  operations["getRateByAccountAndPairId"],
  "rates"
> = {
  operationId: "getRateByAccountAndPairId",
  method: "GET",
  path: "/accounts/{accountId}/rate",
  components: ["rates"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "conversionPairId", in: "query", required: false, type: "string" },
    { name: "rampsPairId", in: "query", required: false, type: "string" },
    { name: "orderBookPairId", in: "query", required: false, type: "string" },
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
