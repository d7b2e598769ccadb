import type { Sources } from "../sources.ts";
import type { StoreWriter } from "../store/store.ts";
import type { Pending, Scenario } from "./scenario.ts";
import type { TaskKind } from "./task.ts";

/** Plans the end of something that is pending, unless only an operator ends it. */
export async function schedule(
  { tasks }: StoreWriter,
  kind: TaskKind,
  { pending, scenario, sources }: { pending: Pending; scenario: Scenario; sources: Sources },
): Promise<void> {
  const delay = scenario.delayOf(pending);
  if (delay === undefined) return;
  const dueAt = new Date(sources.now() + delay).toISOString();
  await tasks.insert({ id: sources.newId(), dueAt, kind, owner: pending.accountId, entityId: pending.id });
}
