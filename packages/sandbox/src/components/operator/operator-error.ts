import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { Runtime } from "../../ports/runtime.ts";
import type { Scenario } from "../progress/tasks.ts";

/** What an operator's functions work with. */
export interface OperatorDeps<Store> {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly runtime: Runtime;
  readonly scenario: Scenario;
} /** What an operator asked for cannot be done; the message says why. It never travels to a caller of the API. */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}
