import type { CompleteConfig } from "../config/sandbox-config.ts";
import type { RequestWrite } from "../idempotency/create-idempotency.ts";
import type { Scenario } from "../progress/scenario.ts";
import type { Sources } from "../sources.ts";
import type { StoreReader } from "../store/store.ts";

/** What the operations of transfers work with. */
export interface Transfers {
  readonly store: StoreReader;
  readonly config: CompleteConfig;
  readonly sources: Sources;
  readonly scenario: Scenario;
  readonly write: RequestWrite;
}
