// Approval of forced settlements 1.0.0. Written by `pnpm regenerate` from spec/forced-settlement-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Approve a forced settlement
 *
 * Asks for approval of the transactions that the platform is about to create. The same settlement id with the same
 * list returns the same decision.
 *
 * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401 `unauthorized`, 5XX
 * `internal-error`):
 *
 * - 404 `not-found`: the account is unknown or belongs to another customer.
 * - 400 `bad-request`: an earlier request had the same settlement id and different transactions.
 */
export const approveForcedSettlement: Operation<
  "approveForcedSettlement",
  operations["approveForcedSettlement"],
  "forcedSettlements"
> = {
  operationId: "approveForcedSettlement",
  method: "POST",
  path: "/accounts/{accountId}/collateral/{collateralId}/settlements/force",
  components: ["forcedSettlements"],
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
