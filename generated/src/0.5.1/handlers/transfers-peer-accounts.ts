// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersPeerAccounts, for a server whose context is `Context`. */
export interface TransfersPeerAccountsHandlers<Context> {
  /**
   * Create a peer account withdrawal
   *
   * Transfers an asset to the account of another customer of the same provider, off chain. The
   * balance may be a national currency or a listed asset, not the native asset of a blockchain.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
   * - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
   *   minimum of the method.
   */
  createPeerAccountWithdrawal: Handler<
    operations["createPeerAccountWithdrawal"],
    ContextFor<Context, "account" | "operationKey">
  >;
  /**
   * List peer account withdrawals
   *
   * Lists the withdrawals to other customers' accounts at the same provider, sorted by creation
   * time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
