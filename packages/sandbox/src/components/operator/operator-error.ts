import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import type { Scenario } from "../progress/tasks.ts";

/** The dependencies of an operator's functions. */
export interface OperatorDeps<Store> {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly runtime: SandboxRuntime;
  readonly scenario: Scenario;
}

/** An operator's action is impossible. The message contains the reason. Clients of the API never see it. */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}
