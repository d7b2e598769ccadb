/** What is pending, and when and how it ends. @module */
import { type EntityKinds, GLOBAL_OWNER } from "../../ports/entities.ts";
import type { Runtime } from "../../ports/runtime.ts";
import type * as ports from "../../ports/store.ts";

/** The entities of scheduled progress. */
export interface ProgressEntities {
  readonly tasks: Task;
}

/** How tasks are filed: in the order in which they are due. */
export const progressEntities: EntityKinds<ProgressEntities> = {
  tasks: { owner: () => GLOBAL_OWNER, key: ({ id }) => id, time: ({ dueAt }) => dueAt },
};

/** Writes the books and tasks. */
export type StoreWriter = ports.StoreWriter<ProgressEntities>;
/** Reads the books and tasks. */
export type StoreReader = ports.StoreReader<ProgressEntities>;

/** A task that is due at some time. */
export interface Task {
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly dueAt: string;
  /** What is to be done, as named by whoever does it. */
  readonly kind: TaskKind;
  readonly owner: string;
  /** What it is done to. */
  readonly entityId: string;
}

/** Every kind of task has one `TaskRunner`. */
export type TaskKind =
  | "finish-withdrawal"
  | "finish-deposit"
  | "finish-quote"
  | "pay-ramp"
  | "finish-ramp"
  | "finish-collateral-deposit"
  | "finish-collateral-withdrawal"
  | "finish-settlement"
  | "finish-settlement-transaction"
  | "review-collateral"
  | "send-settlement"
  | "mark-settlement"
  | "force-settlement";

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
