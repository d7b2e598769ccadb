// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersPeerAccounts, for a server whose context is `Context`. */
export interface TransfersPeerAccountsHandlers<Context> {
  /**
   * Withdraw to another customer's account
   *
   * Moves an asset to the account of another customer of the same provider, off chain. The balance
   * may be a national currency or a listed asset, not a blockchain's native asset.
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
   * - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
   *   the minimum of the method.
   */
  createPeerAccountWithdrawal: Handler<
    operations["createPeerAccountWithdrawal"],
    ContextFor<Context, "account" | "operationKey">
  >;
  /**
   * Peer account withdrawals of an account
   *
   * Lists the withdrawals to other customers' accounts with the same provider, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getPeerAccountWithdrawals: Handler<
    operations["getPeerAccountWithdrawals"],
    ContextFor<Context, "account">,
    "limit" | "order"
  >;
}
