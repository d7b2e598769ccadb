// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Balances, for a server whose context is `Context`. */
export interface BalancesHandlers<Context> {
  /**
   * Balances of an account
   *
   * Lists what the account holds, one entry per asset, whether the account is active or not. One of
   * `assetId`, `nationalCurrencyCode` and `cryptocurrencySymbol` narrows the list to a single asset;
   * an asset that the account does not hold gives an empty list. An empty filter counts as absent.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   * - 400 `schema-error` (`querystring`): more than one of the three filters is given. This wins
   *   over `unknown-asset`.
   * - 400 `unknown-asset` (`querystring`): the provider lists no asset with this `assetId`.
   */
  getBalances: Handler<operations["getBalances"], ContextFor<Context, "account">, "limit">;
}
