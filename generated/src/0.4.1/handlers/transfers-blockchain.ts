// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersBlockchain, for a server whose context is `Context`. */
export interface TransfersBlockchainHandlers<Context> {
  /**
   * Withdraw to a blockchain address
   *
   * Sends an asset from the account to an address on a blockchain. `balanceAmount` is taken from the
   * balance of `balanceAsset`; `destination.amount` arrives at the address. The withdrawal starts as
   * `pending`; read it again for its outcome. `participantsIdentification` carries what the travel
   * rule asks for; every part of it is optional.
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
  createBlockchainWithdrawal: Handler<
    operations["createBlockchainWithdrawal"],
    ContextFor<Context, "account" | "operationKey">
  >;
  /**
   * Blockchain withdrawals of an account
   *
   * Lists the withdrawals whose method is `PublicBlockchain`, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
