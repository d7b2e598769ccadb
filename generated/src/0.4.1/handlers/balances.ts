// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Balances, for a server whose context is `Context`. */
export interface BalancesHandlers<Context> {
  /**
   * List balances
   *
   * Lists the balances of an account, one for each asset, whether the account is active or not.
   * `assetId`, `nationalCurrencyCode` or `cryptocurrencySymbol` limits the list to one asset; the
   * list is empty if the account does not hold the asset. An empty filter is ignored.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   * - 400 `schema-error` (`querystring`): more than one of the three filters is given. This error
   *   takes precedence over `unknown-asset`.
   * - 400 `unknown-asset` (`querystring`): the provider lists no asset with this `assetId`.
   */
  getBalances: Handler<operations["getBalances"], ContextFor<Context, "account">, "limit">;
}
