import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import type { Scenario } from "../progress/tasks.ts";
import type { Store } from "./entities.ts";
import type { OfferedComponents } from "./methods.ts";

/** The dependencies of transfer operations. */
export interface TransfersDeps {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly components: OfferedComponents;
  readonly runtime: SandboxRuntime;
  readonly scenario: Scenario;
}
