// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Settlements, for a server whose context is `Context`. */
export interface SettlementsHandlers<Context> {
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
  createSettlement: Handler<operations["createSettlement"], ContextFor<Context, never>>;
  /**
   * List the transactions of a settlement
   *
   * Returns a settlement with the state of each transaction.
   *
   * Errors:
   *
   * - 404 code 4040: the settlement is unknown or belongs to another provider.
   */
  getSettlementTransactions: Handler<operations["getSettlementTransactions"], ContextFor<Context, never>>;
}
