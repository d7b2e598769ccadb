// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Transfers, for a server whose context is `Context`. */
export interface TransfersHandlers<Context> {
  /**
   * One deposit
   *
   * Gives one deposit with its current status.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the deposit is unknown, or belongs to another customer.
   */
  getDepositDetails: Handler<operations["getDepositDetails"], ContextFor<Context, "account">>;
  /**
   * Deposits of an account
   *
   * Lists the deposits to the account by every method, latest first.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDeposits: Handler<operations["getDeposits"], ContextFor<Context, "account">, "limit">;
  /**
   * One withdrawal
   *
   * Gives one withdrawal of any method with its current status.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the withdrawal is unknown, or belongs to another customer.
   */
  getWithdrawalDetails: Handler<operations["getWithdrawalDetails"], ContextFor<Context, "account">>;
  /**
   * Withdrawals of an account
   *
   * Lists the withdrawals of the account by every method, by time of creation. Each one also appears
   * in the list of its own method.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getWithdrawals: Handler<operations["getWithdrawals"], ContextFor<Context, "account">, "limit" | "order">;
}
