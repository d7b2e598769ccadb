// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersInternal, for a server whose context is `Context`. */
export interface TransfersInternalHandlers<Context> {
  /**
   * Transfer to another of the customer's accounts
   *
   * Moves an asset between two accounts of the same customer, off chain. Where the withdrawal method
   * says `DirectParentAccount`, the destination must be the parent of this account; with
   * `AnyAccount` it may be any other account of the customer.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
   *   provider knows.
   * - 400 `transfer-destination-not-allowed`: the policy of the method is `DirectParentAccount` and
   *   the destination is not the parent.
   * - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
   *   the minimum of the method.
   */
  createSubAccountWithdrawal: Handler<
    operations["createSubAccountWithdrawal"],
    ContextFor<Context, "account" | "operationKey">
  >;
  /**
   * Internal transfers of an account
   *
   * Lists the transfers from this account to other accounts of the same customer, by time of
   * creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getSubAccountWithdrawals: Handler<
    operations["getSubAccountWithdrawals"],
    ContextFor<Context, "account">,
    "limit" | "order"
  >;
}
