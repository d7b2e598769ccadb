// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Get the state of a transaction
 *
 * Returns a transaction to or from a collateral vault account. Poll it until the status is final.
 *
 * Errors:
 *
 * - 404 code 4042: the transaction is unknown or belongs to another provider.
 */
export const getCollateralTransaction: Operation<
  "getCollateralTransaction",
  operations["getCollateralTransaction"],
  "transactions"
> = {
  operationId: "getCollateralTransaction",
  method: "GET",
  path: "/v1/collateral/transactions/{collateralTxId}",
  components: ["transactions"],
  parameters: [{ name: "collateralTxId", in: "path", required: true, type: "string" }],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "404", "429", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
