// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Workspaces, for a server whose context is `Context`. */
export interface WorkspacesHandlers<Context> {
  /**
   * List collateral workspaces
   *
   * Lists the collateral workspaces of the provider's customers.
   *
   * Errors:
   *
   * - 401 code 4010: the API key or the token is invalid.
   */
  getWorkspaces: Handler<operations["getWorkspaces"], ContextFor<Context, never>>;
}
