// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Scenario, for a server whose context is `Context`. */
export interface ScenarioHandlers<Context> {
  /**
   * Read the scenario
   *
   * Returns the duration of pending operations and the operations that fail.
   *
   * Errors: only the common ones.
   */
  getScenario: Handler<operations["getScenario"], ContextFor<Context, never>>;
  /**
   * Set the scenario
   *
   * Sets the duration of pending operations and the operations that fail. Operations that are already scheduled keep
   * their time.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `schema-property-error`: a property is malformed.
   */
  setScenario: Handler<operations["setScenario"], ContextFor<Context, never>>;
}
