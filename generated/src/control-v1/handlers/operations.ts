// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Operations, for a server whose context is `Context`. */
export interface OperationsHandlers<Context> {
  /**
   * Cancel a ramp
   *
   * Cancels an unpaid ramp.
   *
   * Errors, besides those of every operation:
   *
   * - 400 `bad-request`: the message says why it is not possible now.
   */
  cancelRamp: Handler<operations["cancelRamp"], ContextFor<Context, never>>;
  /**
   * Deliver a deposit
   *
   * Lets a deposit arrive from outside, as pending. It is credited when the scenario says.
   *
   * Errors, besides those of every operation:
   *
   * - 400 `bad-request`: the message says why it is not possible now.
   */
  deliverDeposit: Handler<operations["deliverDeposit"], ContextFor<Context, never>>;
  /**
   * End a pending operation
   *
   * Ends a pending withdrawal, deposit, conversion, ramp or collateral operation, either way.
   *
   * Errors, besides those of every operation:
   *
   * - 400 `bad-request`: the message says why it is not possible now.
   */
  endOperation: Handler<operations["endOperation"], ContextFor<Context, never>>;
  /**
   * Expire a quote
   *
   * Ends the time in which a quote can be executed.
   *
   * Errors, besides those of every operation:
   *
   * - 400 `bad-request`: the message says why it is not possible now.
   */
  expireQuote: Handler<operations["expireQuote"], ContextFor<Context, never>>;
  /**
   * Pay a ramp
   *
   * Lets the payment of a ramp arrive.
   *
   * Errors, besides those of every operation:
   *
   * - 400 `bad-request`: the message says why it is not possible now.
   */
  payRamp: Handler<operations["payRamp"], ContextFor<Context, never>>;
  /**
   * Change a status
   *
   * Changes the status of a deposit address or a collateral link.
   *
   * Errors, besides those of every operation:
   *
   * - 400 `bad-request`: the message says why it is not possible now.
   */
  setStatus: Handler<operations["setStatus"], ContextFor<Context, never>>;
}
