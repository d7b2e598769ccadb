// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Cancel a ramp
 *
 * Cancels an unpaid ramp.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `bad-request`: the operation is not possible now; the message states the reason.
 */
export const cancelRamp: Operation<"cancelRamp", operations["cancelRamp"], "operations"> = {
  operationId: "cancelRamp",
  method: "POST",
  path: "/ramps/cancel",
  components: ["operations"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Deliver a deposit
 *
 * Creates a pending external deposit. The scenario determines when it is credited.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `bad-request`: the operation is not possible now; the message states the reason.
 */
export const deliverDeposit: Operation<"deliverDeposit", operations["deliverDeposit"], "operations"> = {
  operationId: "deliverDeposit",
  method: "POST",
  path: "/deposits",
  components: ["operations"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * End a pending operation
 *
 * Ends a pending withdrawal, deposit, conversion, ramp or collateral operation as succeeded or failed.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `bad-request`: the operation is not possible now; the message states the reason.
 */
export const endOperation: Operation<"endOperation", operations["endOperation"], "operations"> = {
  operationId: "endOperation",
  method: "POST",
  path: "/operations/end",
  components: ["operations"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Expire a quote
 *
 * Expires a quote.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `bad-request`: the operation is not possible now; the message states the reason.
 */
export const expireQuote: Operation<"expireQuote", operations["expireQuote"], "operations"> = {
  operationId: "expireQuote",
  method: "POST",
  path: "/quotes/expire",
  components: ["operations"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Pay a ramp
 *
 * Records the payment of a ramp.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `bad-request`: the operation is not possible now; the message states the reason.
 */
export const payRamp: Operation<"payRamp", operations["payRamp"], "operations"> = {
  operationId: "payRamp",
  method: "POST",
  path: "/ramps/pay",
  components: ["operations"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Change a status
 *
 * Changes the status of a deposit address or a collateral link.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `bad-request`: the operation is not possible now; the message states the reason.
 */
export const setStatus: Operation<"setStatus", operations["setStatus"], "operations"> = {
  operationId: "setStatus",
  method: "POST",
  path: "/statuses",
  components: ["operations"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
