// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersBlockchain, for a server whose context is `Context`. */
export interface TransfersBlockchainHandlers<Context> {
  /**
   * Create a blockchain withdrawal
   *
   * Sends an asset from the account to an address on a blockchain. `balanceAmount` is debited from
   * the balance of `balanceAsset`; `destination.amount` arrives at the address. The withdrawal
   * starts as `pending`; read it again for its final status. `participantsIdentification` contains
   * the data for the travel rule; every part of it is optional.
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
  createBlockchainWithdrawal: Handler<
    operations["createBlockchainWithdrawal"],
    ContextFor<Context, "account" | "operationKey">
  >;
  /**
   * List blockchain withdrawals
   *
   * Lists the withdrawals with the method `PublicBlockchain`, sorted by creation time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBlockchainWithdrawals: Handler<
    operations["getBlockchainWithdrawals"],
    ContextFor<Context, "account">,
    "limit" | "order"
  >;
}
