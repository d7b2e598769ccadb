import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import { type Scenario, schedule } from "../progress/tasks.ts";
import type { RampRecord, Store, StoreWriter } from "./entities.ts";

/** Schedules the next step: the payment of a waiting ramp, or the end of one that is being processed. */
export async function plan(
  writer: StoreWriter,
  { id, accountId, ramp }: RampRecord,
  deps: Pick<RampsDeps, "scenario" | "runtime">,
): Promise<void> {
  const isPaid = ramp.status === "Processing";
  const pending = { kind: isPaid ? "ramp" : "ramp-payment", accountId, id } as const;
  await schedule(writer, isPaid ? "finish-ramp" : "pay-ramp", { pending, ...deps });
}

/** The dependencies of ramp operations. */
export interface RampsDeps {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly runtime: SandboxRuntime;
  readonly scenario: Scenario;
}
