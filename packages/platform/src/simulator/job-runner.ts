/** Runs the steps that are due. @module */
import { dueJobs, postpone } from "./jobs.ts";
import type { JobKind, JobRecord } from "./model.ts";
import type { Step } from "./processes.ts";
import type { RuleContext } from "./settings.ts";
import type { PlatformStore } from "./store.ts";

export interface JobRunnerOptions extends RuleContext {
  readonly store: PlatformStore;
  readonly steps: Readonly<Record<JobKind, Step>>;
  /** Called with the error of a failed step. */
  readonly onError: (error: unknown) => void;
}

/**
 * Creates the function that runs all due steps one after another.
 *
 * A timer and a scenario may call it at the same time. They share a running step: if both called the provider, the later
 * response would overwrite the effects of steps that followed the earlier response.
 *
 * @returns the number of steps that succeeded
 */
export function createJobRunner({ store, steps, onError, ...context }: JobRunnerOptions): () => Promise<number> {
  const running = new Map<string, Promise<boolean>>();

  async function perform(job: JobRecord): Promise<boolean> {
    try {
      await steps[job.kind](job.subjectId);
    } catch (error) {
      onError(error);
      store.transact((tables) => postpone(tables, job, messageOf(error), context));
      return false;
    }
    // A step may have scheduled its repetition, so remove only the attempt that ran.
    store.transact(({ jobs }) => {
      const current = jobs.get(job.id);
      if (current?.dueAt === job.dueAt && current.attempts === job.attempts) jobs.delete(job.id);
    });
    return true;
  }

  return async () => {
    for (let count = 0; ;) {
      const [job] = store.transact((tables) => dueJobs(tables, context));
      if (job === undefined) return count;
      const shared = running.get(job.id);
      if (shared !== undefined) {
        await shared;
        continue;
      }
      const started = perform(job).finally(() => running.delete(job.id));
      running.set(job.id, started);
      if (await started) count += 1;
    }
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
