/** What decides when something that is pending ends, and how. @module */
import type { Runtime } from "../../ports/runtime.ts";
import type { StoreWriter, Task, TaskKind } from "./entities.ts";

/** Something that is pending. */
export interface Pending {
  readonly kind: PendingKind;
  readonly accountId: string;
  readonly id: string;
}

export type PendingKind =
  | "withdrawal"
  | "deposit"
  | "quote"
  | "ramp-payment"
  | "ramp"
  | "collateral-deposit"
  | "collateral-withdrawal"
  | "settlement"
  | "settlement-transaction";

/** How something ends: as hoped for, or with a reason why not. */
export type Outcome = { readonly succeeds: true } | { readonly succeeds: false; readonly reason: string };

export const success: Outcome = { succeeds: true };

/** Decides over all that is pending. It is asked anew each time, so that a test or an operator may change its mind. */
export interface Scenario {
  /** Milliseconds from the beginning to the end; `undefined` where only an operator ends it. */
  readonly delayOf: (pending: Pending) => number | undefined;
  /** Asked when the time has come. */
  readonly outcomeOf: (pending: Pending) => Outcome;
}

/** Everything succeeds after some time. */
export function afterDelay(milliseconds: number): Scenario {
  return { delayOf: () => milliseconds, outcomeOf: () => success };
}

/** Plans the end of something that is pending, unless only an operator ends it. */
export async function schedule(
  { tasks }: StoreWriter,
  kind: TaskKind,
  { pending, scenario, runtime }: { pending: Pending; scenario: Scenario; runtime: Runtime },
): Promise<void> {
  const delayMs = scenario.delayOf(pending);
  if (delayMs !== undefined)
    await addTask({ tasks }, { kind, owner: pending.accountId, entityId: pending.id, delayMs }, runtime);
}

/** Plans a task. */
export async function addTask(
  { tasks }: Pick<StoreWriter, "tasks">,
  { delayMs, ...task }: Pick<Task, "kind" | "owner" | "entityId"> & { readonly delayMs: number },
  { now, newId }: Runtime,
): Promise<void> {
  await tasks.insert({ id: newId(), dueAt: new Date(now() + delayMs).toISOString(), ...task });
}
