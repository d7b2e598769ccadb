// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Transfers, for a server whose context is `Context`. */
export interface TransfersHandlers<Context> {
  /**
   * Get a deposit
   *
   * Returns a deposit with its current status.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the deposit is unknown, or belongs to another customer.
   */
  getDepositDetails: Handler<operations["getDepositDetails"], ContextFor<Context, "account">>;
  /**
   * List deposits
   *
   * Lists the deposits to the account by every method, the latest first.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDeposits: Handler<operations["getDeposits"], ContextFor<Context, "account">, "limit">;
  /**
   * Get a withdrawal
   *
   * Returns a withdrawal of any method with its current status.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the withdrawal is unknown, or belongs to another customer.
   */
  getWithdrawalDetails: Handler<operations["getWithdrawalDetails"], ContextFor<Context, "account">>;
  /**
   * List withdrawals
   *
   * Lists the withdrawals of the account by every method, sorted by creation time. Each withdrawal
   * also appears in the list of its method.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getWithdrawals: Handler<operations["getWithdrawals"], ContextFor<Context, "account">, "limit" | "order">;
}
