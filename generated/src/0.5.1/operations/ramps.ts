// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 *
 */
export const createRamp: Operation<"createRamp", operations["createRamp"], "ramps"> = {
  operationId: "createRamp",
  method: "POST",
  path: "/accounts/{accountId}/ramps",
  components: ["ramps"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
  hasBody: true,
  successStatus: 201,
  statuses: ["201", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: true,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 *
 */
export const getRampDetails: Operation<"getRampDetails", operations["getRampDetails"], "ramps"> = {
  operationId: "getRampDetails",
  method: "GET",
  path: "/accounts/{accountId}/ramps/{id}",
  components: ["ramps"],
  parameters: [
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "id", in: "path", required: true, type: "string" },
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
export const getRamps: Operation<"getRamps", operations["getRamps"], "ramps"> = {
  operationId: "getRamps",
  method: "GET",
  path: "/accounts/{accountId}/ramps",
  components: ["ramps"],
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
  listProperty: "ramps",
  paginated: true,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
