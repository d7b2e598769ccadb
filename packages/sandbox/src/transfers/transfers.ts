import type { CompleteConfig } from "../config/sandbox-config.ts";
import type { RequestWrite } from "../idempotency/create-idempotency.ts";
import type { Scenario } from "../progress/scenario.ts";
import type { Sources } from "../sources.ts";
import type { Store } from "../store/store.ts";
import type { OfferedComponents } from "./components.ts";

/** What the operations of transfers work with. */
export interface Transfers {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly components: OfferedComponents;
  readonly sources: Sources;
  readonly scenario: Scenario;
  readonly write: RequestWrite;
}
