import { UnavailableError } from "@provider-connectivity/server";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import type { Transactions } from "../../ports/store.ts";
import type { StoreReader, StoreWriter, Task, TaskKind, Scenario } from "./tasks.ts";

/** Runs a due task. If it throws, the task is retried later. */
export type TaskRunner<Writer> = (writer: Writer, task: Task, scenario: Scenario) => Promise<void>;

export type TaskRunners<Writer> = { readonly [Kind in TaskKind]: TaskRunner<Writer> };

/** Fetches a task's data from another system before the task's transaction starts. */
export type TaskPreparation<Writer> = (task: Task) => Promise<Prepared<Writer>>;

/** When to retry the task, or the work of its transaction. */
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
  readonly now: SandboxRuntime["now"];
  /** Additional work of each run. */
  readonly sweep: () => Promise<void>;
  /** Called with each failed task. */
  readonly onFailure: (task: Task, error: unknown) => void;
}

const STEP = 50;
/** The pause before a failed task is retried, in milliseconds. */
const PAUSE = 60_000;
/** The pause of a task that calls another system, which may be restarting. */
const CALL_PAUSE = 30_000;
/** The pause of a task that failed because the database was busy or unavailable, or aborted its transaction. */
const STORE_PAUSE = 1_000;
/** After this time a slow task of a process that ended starts again, in milliseconds. */
const LEASE = 60_000;

/**
 * Creates the function that runs due tasks. It may run at any time, in several processes: each task is done once.
 *
 * @returns the number of tasks
 */
export function createProgress<Writer extends StoreWriter>(deps: ProgressDeps<Writer>): () => Promise<number> {
  const inFlight = new Set<string>();
  /** Runs a slow task concurrently with the others. It becomes due later, so that no other process starts it too. */
  const detach = async (task: Task): Promise<void> => {
    const leased = await postpone(deps, task, LEASE);
    if (inFlight.has(task.id)) return;
    inFlight.add(task.id);
    void runTask(deps, leased, inFlight)
      .catch((error: unknown) => deps.onFailure(task, error))
      .finally(() => inFlight.delete(task.id));
  };
  return async () => {
    await deps.sweep();
    for (let done = 0; ;) {
      const due = await dueTasks(deps);
      if (due.length === 0) return done;
      const isSlow = ({ kind }: Task): boolean => deps.slow?.has(kind) === true;
      for (const task of due.filter(isSlow)) await detach(task);
      // They start together, run in order, and may share a commit.
      const quick = due.filter((task) => !isSlow(task));
      const ran = await Promise.all(quick.map((task) => runTask(deps, task)));
      const count = ran.filter(Boolean).length;
      done += count;
      // Another process runs the remaining tasks.
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
async function runTask<Writer extends StoreWriter>(
  deps: ProgressDeps<Writer>,
  task: Task,
  inFlight: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const { store, runners, preparations, scenario, onFailure } = deps;
  try {
    const prepared = await preparations?.[task.kind]?.(task);
    if (prepared !== undefined && "retryInMs" in prepared) {
      await postpone(deps, task, prepared.retryInMs, inFlight);
      return false;
    }
    return await store.write(
      async (writer) => {
        const found = await writer.tasks.find(GLOBAL_OWNER, task.id);
        if (!isSame(found, task, inFlight)) return false;
        await writer.tasks.remove(GLOBAL_OWNER, task.id);
        if (prepared === undefined) await runners[task.kind](writer, task, scenario);
        else await prepared.write(writer, scenario);
        return true;
      },
      // A task without an account may change any account.
      { ...(task.owner === GLOBAL_OWNER ? {} : { accounts: [task.owner] }), isBackground: true },
    );
  } catch (error) {
    onFailure(task, error);
    await postpone(deps, task, pauseAfter(error, preparations?.[task.kind] !== undefined), inFlight);
    return false;
  }
}

function pauseAfter(error: unknown, isCall: boolean): number {
  if (error instanceof UnavailableError) return STORE_PAUSE;
  return isCall ? CALL_PAUSE : PAUSE;
}

async function postpone<Writer extends StoreWriter>(
  { store, now }: ProgressDeps<Writer>,
  task: Task,
  delayMs: number,
  inFlight: ReadonlySet<string> = new Set(),
): Promise<Task> {
  const postponed = { ...task, dueAt: new Date(now() + delayMs).toISOString() };
  await store.write(async ({ tasks }) => {
    const found = await tasks.find(GLOBAL_OWNER, task.id);
    if (isSame(found, task, inFlight)) await tasks.replace(postponed);
  });
  return postponed;
}

/** Whether a stored task is still the one that was read. The time of a slow task moves while it runs. */
function isSame(found: Task | undefined, task: Task, inFlight: ReadonlySet<string>): boolean {
  return found !== undefined && (found.dueAt === task.dueAt || inFlight.has(task.id));
}
