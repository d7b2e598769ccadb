import { NOBODY } from "../store/entities.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import type { Sources } from "../sources.ts";
import type { Scenario } from "./scenario.ts";
import type { Task, TaskKind } from "./task.ts";

/** What is done when a task's time has come; what it throws is tried again later. */
export type TaskRunner = (writer: StoreWriter, task: Task, scenario: Scenario) => Promise<void>;

export type TaskRunners = { readonly [Kind in TaskKind]: TaskRunner };

export interface ProgressParts {
  readonly store: Store;
  readonly runners: TaskRunners;
  readonly scenario: Scenario;
  readonly now: Sources["now"];
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
export function createProgress(parts: ProgressParts): () => Promise<number> {
  return async () => {
    await parts.sweep();
    for (let done = 0; ;) {
      const due = await dueTasks(parts);
      if (due.length === 0) return done;
      // Begun together, they are done in their order and may share a commit.
      const ran = await Promise.all(due.map((task) => runTask(parts, task)));
      done += ran.filter(Boolean).length;
    }
  };
}

async function dueTasks({ store, now }: ProgressParts): Promise<readonly Task[]> {
  const time = now();
  const next = await store.tasks.list(NOBODY, { limit: STEP, order: "asc" });
  return next.filter(({ dueAt }) => Date.parse(dueAt) <= time);
}

/**
 * Another process may do the same task, or fail at it, at the same moment.
 *
 * @returns whether this call did it
 */
async function runTask({ store, runners, scenario, now, onFailure }: ProgressParts, task: Task): Promise<boolean> {
  try {
    return await store.write(async (writer) => {
      const found = await writer.tasks.find(NOBODY, task.id);
      if (found?.dueAt !== task.dueAt) return false;
      await writer.tasks.remove(NOBODY, task.id);
      await runners[task.kind](writer, task, scenario);
      return true;
    });
  } catch (error) {
    onFailure(task, error);
    const dueAt = new Date(now() + PAUSE).toISOString();
    await store.write(async ({ tasks }) => {
      const found = await tasks.find(NOBODY, task.id);
      if (found?.dueAt === task.dueAt) await tasks.replace({ ...task, dueAt });
    });
    return false;
  }
}
