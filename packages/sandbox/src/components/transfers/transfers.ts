import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { Sources } from "../../ports/runtime.ts";
import type { RequestWrite } from "../idempotency/create-idempotency.ts";
import type { Scenario } from "../progress/scenario.ts";
import type { Store, StoreWriter } from "./entities.ts";
import type { OfferedComponents } from "./methods.ts";

/** What the operations of transfers work with. */
export interface Transfers {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly components: OfferedComponents;
  readonly sources: Sources;
  readonly scenario: Scenario;
  readonly write: RequestWrite<StoreWriter>;
}
