import { schedule } from "../progress/schedule.ts";
import type { StoreWriter } from "../store/store.ts";
import type { RampRecord } from "./model.ts";
import type { Ramps } from "./ramps.ts";

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
