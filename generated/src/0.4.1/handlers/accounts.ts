// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Accounts, for a server whose context is `Context`. */
export interface AccountsHandlers<Context> {
  /**
   * Get an account
   *
   * Returns an account, with its balances if `balances=true`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  getAccountDetails: Handler<operations["getAccountDetails"], ContextFor<Context, "account">>;
  /**
   * List accounts
   *
   * Lists all accounts of the customer to whom the API key belongs: main accounts and
   * sub-accounts, active and inactive. Includes the balances of every account on the page only
   * with `balances=true`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getAccounts: Handler<operations["getAccounts"], ContextFor<Context, never>, "limit">;
}
