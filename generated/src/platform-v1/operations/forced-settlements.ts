// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Force a settlement
 *
 * Forces every incomplete transaction of the marked settlement. The platform asks the provider to approve the list
 * of new transactions and responds to this request only afterwards: use a long timeout, and hold no lock while you
 * wait. A repeated request returns the result of the first one.
 *
 * Errors:
 *
 * - 404 code 4041 or 4043: the collateral account is unknown, or no settlement is marked.
 * - 409 code 4107: a transaction to the provider was cancelled.
 * - 409 code 4108: `forceUnixTime` has not passed.
 * - 409 code 4109: the settlement is more than ten days old.
 * - 409 code 4106: no transaction is incomplete.
 * - 409 code 4110: another request is already forcing the settlement.
 * - 409 code 4111: the provider did not approve the transactions.
 */
export const forceSettlement: Operation<"forceSettlement", operations["forceSettlement"], "forcedSettlements"> = {
  operationId: "forceSettlement",
  method: "POST",
  path: "/v1/collateral/settlements/force",
  components: ["forcedSettlements"],
  parameters: [{ name: "Idempotency-Key", in: "header", required: false, type: "string" }],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "404", "409", "429", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * The marked settlement
 *
 * Returns the settlement of a collateral account that is marked for enforcement.
 *
 * Errors:
 *
 * - 404 code 4041 or 4043: the collateral account is unknown, or no settlement is marked.
 */
export const getMarkedSettlement: Operation<
  "getMarkedSettlement",
  operations["getMarkedSettlement"],
  "forcedSettlements"
> = {
  operationId: "getMarkedSettlement",
  method: "GET",
  path: "/v1/collateral/settlements/force",
  components: ["forcedSettlements"],
  parameters: [{ name: "collateralId", in: "query", required: true, type: "string" }],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "404", "429", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Mark a settlement for enforcement
 *
 * Marks the latest settlement of a collateral account for enforcement. Until the marking is cancelled or the
 * settlement is forced, no other settlement can start, and the customer cannot add or remove collateral.
 *
 * Errors:
 *
 * - 404 code 4040 or 4041: the settlement or the collateral account is unknown.
 * - 409 code 4101: a settlement is already marked.
 * - 409 code 4102: the settlement is less than two hours old.
 * - 409 code 4103: the settlement is not the latest one.
 * - 409 code 4104: the settlement is more than seven days old.
 * - 409 code 4105: the settlement is itself a forced settlement.
 * - 409 code 4106: no transaction is incomplete.
 * - 409 code 4107: a transaction to the provider was cancelled.
 */
export const markSettlement: Operation<"markSettlement", operations["markSettlement"], "forcedSettlements"> = {
  operationId: "markSettlement",
  method: "PUT",
  path: "/v1/collateral/settlements/force",
  components: ["forcedSettlements"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "404", "409", "429", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Cancel a marking
 *
 * Cancels the marking. Settlements and collateral operations are possible again.
 *
 * Errors:
 *
 * - 404 code 4041 or 4043: the collateral account is unknown, or no settlement is marked.
 * - 409 code 4110: the settlement is being forced.
 */
export const unmarkSettlement: Operation<"unmarkSettlement", operations["unmarkSettlement"], "forcedSettlements"> = {
  operationId: "unmarkSettlement",
  method: "DELETE",
  path: "/v1/collateral/settlements/force",
  components: ["forcedSettlements"],
  parameters: [{ name: "collateralId", in: "query", required: true, type: "string" }],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "404", "409", "429", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
