// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersInternal, for a server whose context is `Context`. */
export interface TransfersInternalHandlers<Context> {
  /**
   * Create an internal transfer
   *
   * Transfers an asset between two accounts of the same customer, off chain. If the policy of the
   * withdrawal method is `DirectParentAccount`, the destination must be the parent of this
   * account; if it is `AnyAccount`, any other account of the customer is allowed.
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
   * - 400 `transfer-destination-not-allowed`: the policy of the method is `DirectParentAccount`,
   *   and the destination is not the parent.
   * - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
   *   minimum of the method.
   */
  createSubAccountWithdrawal: Handler<
    operations["createSubAccountWithdrawal"],
    ContextFor<Context, "account" | "operationKey">
  >;
  /**
   * List internal transfers
   *
   * Lists the transfers from this account to other accounts of the same customer, sorted by
   * creation time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
