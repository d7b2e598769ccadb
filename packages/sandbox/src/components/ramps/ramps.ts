import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { Sources } from "../../ports/runtime.ts";
import type { RequestWrite } from "../idempotency/create-idempotency.ts";
import { type Scenario, schedule } from "../progress/scenario.ts";
import type { RampRecord, Store, StoreWriter } from "./entities.ts";

/** Plans what comes next: the payment of a ramp that waits for it, and the end of one that is processed. */
export async function plan(
  writer: StoreWriter,
  { id, accountId, ramp }: RampRecord,
  parts: Pick<Ramps, "scenario" | "sources">,
): Promise<void> {
  const isPaid = ramp.status === "Processing";
  const pending = { kind: isPaid ? "ramp" : "ramp-payment", accountId, id } as const;
  await schedule(writer, isPaid ? "finish-ramp" : "pay-ramp", { pending, ...parts });
}

/** What the operations of ramps work with. */
export interface Ramps {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly sources: Sources;
  readonly scenario: Scenario;
  readonly write: RequestWrite<StoreWriter>;
}
