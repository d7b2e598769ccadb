// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Overview, for a server whose context is `Context`. */
export interface OverviewHandlers<Context> {
  /**
   * Describe the provider
   *
   * Returns the URL and the keys of the provider, and the operations of this port. The response contains no secret.
   *
   * Errors: only the common ones.
   */
  getInfo: Handler<operations["getInfo"], ContextFor<Context, never>>;
  /**
   * Read the overview
   *
   * Returns customers with their accounts and balances, pending operations, and the health of the provider.
   *
   * Errors: only the common ones.
   */
  getOverview: Handler<operations["getOverview"], ContextFor<Context, never>>;
}
