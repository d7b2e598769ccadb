import { GLOBAL_OWNER } from "../../ports/entities.ts";
import type { Runtime } from "../../ports/runtime.ts";
import type { Transactions } from "../../ports/store.ts";
import type { StoreReader, StoreWriter, Task, TaskKind } from "./entities.ts";
import type { Scenario } from "./scenario.ts";

/** What is done when a task's time has come; what it throws is tried again later. */
export type TaskRunner<Writer> = (writer: Writer, task: Task, scenario: Scenario) => Promise<void>;

export type TaskRunners<Writer> = { readonly [Kind in TaskKind]: TaskRunner<Writer> };

export interface ProgressDeps<Writer> {
  readonly store: StoreReader & Transactions<Writer>;
  readonly runners: TaskRunners<Writer>;
  readonly scenario: Scenario;
  readonly now: Runtime["now"];
  /** What else is done each time. */
  readonly sweep: () => Promise<void>;
  /** Told of a task that failed. */
  readonly onFailure: (task: Task, error: unknown) => void;
}

const STEP = 50;
/** How long a task that failed is left alone, in milliseconds. */
const PAUSE = 60_000;

/**
 * Makes the function that does what is due by the clock. It may run at any time, in several processes at once: each
 * task is done once.
 *
 * @returns how many tasks it did
 */
export function createProgress<Writer extends StoreWriter>(deps: ProgressDeps<Writer>): () => Promise<number> {
  return async () => {
    await deps.sweep();
    for (let done = 0; ;) {
      const due = await dueTasks(deps);
      if (due.length === 0) return done;
      // Begun together, they are done in their order and may share a commit.
      const ran = await Promise.all(due.map((task) => runTask(deps, task)));
      done += ran.filter(Boolean).length;
    }
  };
}

async function dueTasks({
  store,
  now,
}: Pick<ProgressDeps<never>, "now"> & { readonly store: StoreReader }): Promise<readonly Task[]> {
  const time = now();
  const next = await store.tasks.list(GLOBAL_OWNER, { limit: STEP, order: "asc" });
  return next.filter(({ dueAt }) => Date.parse(dueAt) <= time);
}

/**
 * Another process may do the same task, or fail at it, at the same moment.
 *
 * @returns whether this call did it
 */
async function runTask<Writer extends StoreWriter>(
  { store, runners, scenario, now, onFailure }: ProgressDeps<Writer>,
  task: Task,
): Promise<boolean> {
  try {
    return await store.write(async (writer) => {
      const found = await writer.tasks.find(GLOBAL_OWNER, task.id);
      if (found?.dueAt !== task.dueAt) return false;
      await writer.tasks.remove(GLOBAL_OWNER, task.id);
      await runners[task.kind](writer, task, scenario);
      return true;
    });
  } catch (error) {
    onFailure(task, error);
    const dueAt = new Date(now() + PAUSE).toISOString();
    await store.write(async ({ tasks }) => {
      const found = await tasks.find(GLOBAL_OWNER, task.id);
      if (found?.dueAt === task.dueAt) await tasks.replace({ ...task, dueAt });
    });
    return false;
  }
}
