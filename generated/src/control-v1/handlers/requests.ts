// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Requests, for a server whose context is `Context`. */
export interface RequestsHandlers<Context> {
  /**
   * Clear the request log
   *
   * Deletes all requests from the log. The numbering continues.
   *
   * Errors: only the common ones.
   */
  clearRequests: Handler<operations["clearRequests"], ContextFor<Context, never>>;
  /**
   * Explain the signature of a request
   *
   * Returns how the signature of a logged request was created: as configured, with another combination, with a common
   * mistake, or with another key. The response does not contain the signature.
   *
   * Errors, in addition to the common ones:
   *
   * - 404 `not-found`: the log has no such request, or the request had no signature of a known API key.
   */
  explainRequest: Handler<operations["explainRequest"], ContextFor<Context, never>>;
  /**
   * Read the calls to the platform
   *
   * Returns the provider's last 1,000 Off-Exchange calls to the connected platform, oldest first. The platform's
   * requests are in the request log. Both lists together show each settlement.
   *
   * Errors: only the common ones.
   */
  getPlatformCalls: Handler<operations["getPlatformCalls"], ContextFor<Context, never>>;
  /**
   * Read the request log
   *
   * Returns the requests to the signed port after a position in the log, oldest first. With `waitMs`, waits for the
   * next request if there is none.
   *
   * Errors: only the common ones.
   */
  getRequests: Handler<operations["getRequests"], ContextFor<Context, never>, "after" | "limit" | "waitMs">;
}
