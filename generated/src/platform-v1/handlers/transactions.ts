// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Transactions, for a server whose context is `Context`. */
export interface TransactionsHandlers<Context> {
  /**
   * Get the state of a transaction
   *
   * Returns a transaction to or from a collateral vault account. Poll it until the status is final.
   *
   * Errors:
   *
   * - 404 code 4042: the transaction is unknown or belongs to another provider.
   */
  getCollateralTransaction: Handler<operations["getCollateralTransaction"], ContextFor<Context, never>>;
}
