// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Scenario, for a server whose context is `Context`. */
export interface ScenarioHandlers<Context> {
  /**
   * Read the scenario
   *
   * Returns when pending operations end, and how.
   *
   * Errors: those of every operation.
   */
  getScenario: Handler<operations["getScenario"], ContextFor<Context, never>>;
  /**
   * Set the scenario
   *
   * Decides when pending operations end, and which of them fail. Operations that are already scheduled keep their time.
   *
   * Errors, besides those of every operation:
   *
   * - 400 `schema-property-error`: a member has the wrong form.
   */
  setScenario: Handler<operations["setScenario"], ContextFor<Context, never>>;
}
