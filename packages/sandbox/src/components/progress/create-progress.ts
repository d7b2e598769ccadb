import { GLOBAL_OWNER } from "../../ports/entities.ts";
import type { Runtime } from "../../ports/runtime.ts";
import type { Transactions } from "../../ports/store.ts";
import type { StoreReader, StoreWriter, Task, TaskKind, Scenario } from "./tasks.ts";

/** Runs a due task. If it throws, the task is retried later. */
export type TaskRunner<Writer> = (writer: Writer, task: Task, scenario: Scenario) => Promise<void>;

export type TaskRunners<Writer> = { readonly [Kind in TaskKind]: TaskRunner<Writer> };

/** Fetches a task's data from another system before the task's transaction starts. */
export type TaskPreparation<Writer> = (task: Task) => Promise<Prepared<Writer>>;

/** Retries the task later, or does it with this. */
export type Prepared<Writer> =
  | { readonly retryInMs: number }
  | { readonly write: (writer: Writer, scenario: Scenario) => Promise<void> };

export interface ProgressDeps<Writer> {
  readonly store: StoreReader & Transactions<Writer>;
  readonly runners: TaskRunners<Writer>;
  /** Replaces the runner of a kind. Default: no kind has a preparation. */
  readonly preparations?: { readonly [Kind in TaskKind]?: TaskPreparation<Writer> };
  /** Kinds whose preparation may take minutes. Other tasks do not wait for them. */
  readonly slow?: ReadonlySet<TaskKind>;
  readonly scenario: Scenario;
  readonly now: Runtime["now"];
  /** Additional work of each run. */
  readonly sweep: () => Promise<void>;
  /** Called with each failed task. */
  readonly onFailure: (task: Task, error: unknown) => void;
}

const STEP = 50;
/** The pause before a failed task is retried, in milliseconds. */
const PAUSE = 60_000;
/** The same for a task that calls another system, which may be restarting. */
const CALL_PAUSE = 2_000;

/**
 * Creates the function that runs due tasks. It may run at any time, in several processes: each task is done once.
 *
 * @returns the number of tasks
 */
export function createProgress<Writer extends StoreWriter>(deps: ProgressDeps<Writer>): () => Promise<number> {
  const inFlight = new Set<string>();
  /** Runs a slow task beside the others. */
  const detach = (task: Task): void => {
    inFlight.add(task.id);
    void runTask(deps, task)
      .catch((error: unknown) => deps.onFailure(task, error))
      .finally(() => inFlight.delete(task.id));
  };
  return async () => {
    await deps.sweep();
    for (let done = 0; ;) {
      const due = (await dueTasks(deps)).filter(({ id }) => !inFlight.has(id));
      if (due.length === 0) return done;
      const isSlow = ({ kind }: Task): boolean => deps.slow?.has(kind) === true;
      due.filter(isSlow).forEach(detach);
      // Tasks that start together are done in order and may share a commit.
      const quick = due.filter((task) => !isSlow(task));
      const ran = await Promise.all(quick.map((task) => runTask(deps, task)));
      const count = ran.filter(Boolean).length;
      done += count;
      // Another process has the others in hand.
      if (quick.length > 0 && count === 0) return done;
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
 * Another process may do the same task, or fail at it, at the same time.
 *
 * @returns whether this call did it
 */
async function runTask<Writer extends StoreWriter>(deps: ProgressDeps<Writer>, task: Task): Promise<boolean> {
  const { store, runners, preparations, scenario, onFailure } = deps;
  try {
    const prepared = await preparations?.[task.kind]?.(task);
    if (prepared !== undefined && "retryInMs" in prepared) {
      await postpone(deps, task, prepared.retryInMs);
      return false;
    }
    return await store.write(
      async (writer) => {
        const found = await writer.tasks.find(GLOBAL_OWNER, task.id);
        if (found?.dueAt !== task.dueAt) return false;
        await writer.tasks.remove(GLOBAL_OWNER, task.id);
        if (prepared === undefined) await runners[task.kind](writer, task, scenario);
        else await prepared.write(writer, scenario);
        return true;
      },
      { accounts: [task.owner], isBackground: true },
    );
  } catch (error) {
    onFailure(task, error);
    await postpone(deps, task, preparations?.[task.kind] === undefined ? PAUSE : CALL_PAUSE);
    return false;
  }
}

async function postpone<Writer extends StoreWriter>(
  { store, now }: ProgressDeps<Writer>,
  task: Task,
  delayMs: number,
): Promise<void> {
  const dueAt = new Date(now() + delayMs).toISOString();
  await store.write(async ({ tasks }) => {
    const found = await tasks.find(GLOBAL_OWNER, task.id);
    if (found?.dueAt === task.dueAt) await tasks.replace({ ...task, dueAt });
  });
}
