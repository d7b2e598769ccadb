// Approval of forced settlements 1.0.0. Written by `pnpm regenerate` from spec/forced-settlement-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Call, Caller } from "@provider-connectivity/core";
import * as values from "./operations/index.ts";
import type { operations } from "./types.ts";

/** Every operation as a function that resolves to the body of its success. */
export interface Calls {
  /**
   * Approve a forced settlement
   *
   * Asks for approval of the transactions that the platform is about to create. The same settlement id with the same
   * list returns the same decision.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401 `unauthorized`, 5XX
   * `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: an earlier request had the same settlement id and different transactions.
   */
  approveForcedSettlement: Call<operations["approveForcedSettlement"]>;
}

/** Creates one function per operation over a client. */
export function createCalls(caller: Caller): Calls {
  return {
    approveForcedSettlement: (...args) => caller.call(values.approveForcedSettlement, ...args),
  };
}
