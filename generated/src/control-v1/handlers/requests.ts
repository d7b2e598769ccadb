// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Requests, for a server whose context is `Context`. */
export interface RequestsHandlers<Context> {
  /**
   * Empty the request log
   *
   * Deletes all requests from the log. The numbering continues.
   *
   * Errors: those of every operation.
   */
  clearRequests: Handler<operations["clearRequests"], ContextFor<Context, never>>;
  /**
   * Explain the signature of a request
   *
   * Reports how the signature of a logged request was made: as configured, in another combination, with a common mistake, or with another key. The response does not contain the signature.
   *
   * Errors, besides those of every operation:
   *
   * - 404 `not-found`: the log has no such request, or the request had no signature of a known API key.
   */
  explainRequest: Handler<operations["explainRequest"], ContextFor<Context, never>>;
  /**
   * Read the calls to the platform
   *
   * Returns the last 1,000 calls of Off-Exchange that the provider made to the connected platform, oldest first. The platform's own requests are in the request log. Together they show each settlement.
   *
   * Errors: those of every operation.
   */
  getPlatformCalls: Handler<operations["getPlatformCalls"], ContextFor<Context, never>>;
  /**
   * Read the request log
   *
   * Returns the requests to the signed port after a position in the log, oldest first. With `waitMs`, the response waits for the next request if there is none.
   *
   * Errors: those of every operation.
   */
  getRequests: Handler<operations["getRequests"], ContextFor<Context, never>, "after" | "limit" | "waitMs">;
}
