// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Start a settlement
 *
 * Starts a settlement of one collateral vault account. The customer is asked to sign the transactions to the provider.
 *
 * Errors:
 *
 * - 400 code 4100: both lists are empty, or an asset is not supported.
 * - 404 code 4041: the collateral account is unknown or belongs to another provider.
 * - 409 code 4101: a settlement is marked for enforcement.
 */
export const createSettlement: Operation<"createSettlement", operations["createSettlement"], "settlements"> = {
  operationId: "createSettlement",
  method: "POST",
  path: "/v1/collateral/settlements",
  components: ["settlements"],
  parameters: [{ name: "Idempotency-Key", in: "header", required: false, type: "string" }],
  hasBody: true,
  successStatus: 201,
  statuses: ["201", "400", "401", "404", "409", "429", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * List the transactions of a settlement
 *
 * Returns a settlement with the state of each transaction.
 *
 * Errors:
 *
 * - 404 code 4040: the settlement is unknown or belongs to another provider.
 */
export const getSettlementTransactions: Operation<
  "getSettlementTransactions",
  operations["getSettlementTransactions"],
  "settlements"
> = {
  operationId: "getSettlementTransactions",
  method: "GET",
  path: "/v1/collateral/settlements/{settlementId}/transactions",
  components: ["settlements"],
  parameters: [{ name: "settlementId", in: "path", required: true, type: "string" }],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "404", "429", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
