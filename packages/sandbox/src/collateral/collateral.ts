import type { CompleteConfig } from "../config/sandbox-config.ts";
import type { Scenario } from "../progress/scenario.ts";
import type { Sources } from "../sources.ts";
import type { Store } from "../store/store.ts";

/** What the operations of the component work with. */
export interface Collateral {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly sources: Sources;
  readonly scenario: Scenario;
}
