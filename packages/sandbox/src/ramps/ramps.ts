import type { CompleteConfig } from "../config/sandbox-config.ts";
import type { RequestWrite } from "../idempotency/create-idempotency.ts";
import type { Scenario } from "../progress/scenario.ts";
import type { Sources } from "../sources.ts";
import type { Store } from "../store/store.ts";

/** What the operations of ramps work with. */
export interface Ramps {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly sources: Sources;
  readonly scenario: Scenario;
  readonly write: RequestWrite;
}
