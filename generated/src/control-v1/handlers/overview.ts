// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Overview, for a server whose context is `Context`. */
export interface OverviewHandlers<Context> {
  /**
   * Describe the provider
   *
   * Returns how to call the provider, and what this port offers. The response contains no secret.
   *
   * Errors: those of every operation.
   */
  getInfo: Handler<operations["getInfo"], ContextFor<Context, never>>;
  /**
   * Read the overview
   *
   * Returns customers with their accounts and balances, pending operations, and the health of the provider.
   *
   * Errors: those of every operation.
   */
  getOverview: Handler<operations["getOverview"], ContextFor<Context, never>>;
}
