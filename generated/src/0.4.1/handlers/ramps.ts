// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Ramps, for a server whose context is `Context`. */
export interface RampsHandlers<Context> {
  /**
   * Create a ramp
   *
   * Orders an on-ramp, an off-ramp or a bridge. Unless it is prefunded, the answer says in
   * `paymentInstructions` where the customer has to send the source asset, and the ramp is `Pending`
   * until that arrives or `expiresAt` has passed. A prefunded ramp takes the amount from what the
   * provider already holds and is `Processing` at once.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unknown-asset` (`body`): the provider does not know one of the two assets.
   * - 400 `unsupported-ramp-method` (`body`): no ramp method of the account joins this `from` and
   *   this `to`.
   * - 400 `bad-request`: the amount is zero or below the minimum of the method, personal data that
   *   the provider needs is missing, or a prefunded ramp finds too little to take from.
   */
  createRamp: Handler<operations["createRamp"], ContextFor<Context, "account" | "operationKey">>;
  /**
   * One ramp
   *
   * Gives one ramp with its current status and, once it is finished, its receipt.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the ramp is unknown, or belongs to another customer.
   */
  getRampDetails: Handler<operations["getRampDetails"], ContextFor<Context, "account">>;
  /**
   * Ramps of an account
   *
   * Lists the ramps of the account, whatever became of them, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getRamps: Handler<operations["getRamps"], ContextFor<Context, "account">, "limit" | "order">;
}
