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
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  cancelRamp: Handler<operations["cancelRamp"], ContextFor<Context, never>>;
  /**
   * Deliver a deposit
   *
   * Creates a pending external deposit. The scenario determines when it is credited.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  deliverDeposit: Handler<operations["deliverDeposit"], ContextFor<Context, never>>;
  /**
   * End a pending operation
   *
   * Ends a pending withdrawal, deposit, conversion, ramp or collateral operation as succeeded or failed.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  endOperation: Handler<operations["endOperation"], ContextFor<Context, never>>;
  /**
   * Expire a quote
   *
   * Expires a quote.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  expireQuote: Handler<operations["expireQuote"], ContextFor<Context, never>>;
  /**
   * Pay a ramp
   *
   * Records the payment of a ramp.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  payRamp: Handler<operations["payRamp"], ContextFor<Context, never>>;
  /**
   * Change a status
   *
   * Changes the status of a deposit address or a collateral link.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  setStatus: Handler<operations["setStatus"], ContextFor<Context, never>>;
}
