/** Schedules steps that must survive a crash. @module */
import type { JobKind, JobRecord } from "./model.ts";
import type { RuleContext } from "./settings.ts";
import type { Transaction } from "./store.ts";

const MAX_RETRY_MS = 3_600_000;

/** Schedules a step. A subject has at most one job of a kind. */
export function schedule(
  tables: Transaction,
  job: { readonly kind: JobKind; readonly subjectId: string; readonly delayMs?: number },
  { runtime }: RuleContext,
): void {
  const id = `${job.kind} ${job.subjectId}`;
  tables.jobs.put({
    id,
    kind: job.kind,
    subjectId: job.subjectId,
    dueAt: runtime.now() + (job.delayMs ?? 0),
    attempts: 0,
  });
}

/** Removes a step that is no longer needed. */
export function unschedule(tables: Transaction, kind: JobKind, subjectId: string): void {
  tables.jobs.delete(`${kind} ${subjectId}`);
}

/** Schedules the next attempt of a failed step. */
export function postpone(
  tables: Transaction,
  job: JobRecord,
  failure: string,
  { runtime, settings }: RuleContext,
): void {
  const attempts = job.attempts + 1;
  const delayMs = Math.min(settings.retryMs * 2 ** (attempts - 1), MAX_RETRY_MS);
  tables.jobs.put({ ...job, attempts, failure, dueAt: runtime.now() + delayMs });
}

/** The due steps, oldest first. */
export function dueJobs(tables: Transaction, { runtime }: RuleContext): readonly JobRecord[] {
  const now = runtime.now();
  return tables.jobs
    .list()
    .filter(({ dueAt }) => dueAt <= now)
    .toSorted((left, right) => left.dueAt - right.dueAt);
}
