// Approval of forced settlements 1.0.0. Written by `pnpm regenerate` from spec/forced-settlement-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged ForcedSettlements, for a server whose context is `Context`. */
export interface ForcedSettlementsHandlers<Context> {
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
  approveForcedSettlement: Handler<operations["approveForcedSettlement"], ContextFor<Context, "account">>;
}
