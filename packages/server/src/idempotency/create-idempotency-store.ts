import { withTimeout } from "@provider-connectivity/core";
import { ConfigurationError } from "../configuration-error.ts";
import { UnavailableError } from "../errors.ts";
import type { IdempotencyStore, StoredResponse } from "./idempotency-store.ts";
import { answerOnce, type Settings } from "./answer-once.ts";
import { identify } from "./identify.ts";
import type { IdempotencyRecords } from "./records.ts";
import { createSweeper } from "./sweeper.ts";

const HOUR = 3_600_000;
const SHORTEST_LIFETIME = 72 * HOUR;

export interface IdempotencyOptions {
  /** The table: `createMemoryIdempotencyRecords`, `createSqliteIdempotencyRecords` of the subpath, or your own. */
  readonly records: IdempotencyRecords;
  /** Milliseconds since 1970; the system clock unless said otherwise. Processes that share a table share a clock. */
  readonly now?: () => number;
  /** How long a request is remembered after its last attempt, in milliseconds: 7 days, and never under 72 hours. */
  readonly lifetimeMs?: number;
  /** How long a repetition waits for the first attempt before it gets a 503, in milliseconds; 30 s. */
  readonly waitTimeoutMs?: number;
  /**
   * How long after its last sign of life a process counts as crashed, so that another takes its requests over, in
   * milliseconds; 10 s.
   */
  readonly leaseMs?: number;
}

/**
 * Runs each idempotent request once, for a provider whose effects live in a ledger of its own.
 *
 * Before the handler runs, its request is claimed in the table, and the claim is committed. What the handler answers
 * below 500 is remembered and repeated to the byte. After a crash or a 5xx nobody can know what the handler did, so
 * the next attempt runs it again with the same `operationKey`: a ledger that takes it as a unique reference books
 * once.
 *
 * @throws ConfigurationError for times that cannot be right
 */
export function createIdempotencyStore(options: IdempotencyOptions): IdempotencyStore {
  const settings = {
    now: () => Date.now(),
    lifetimeMs: 168 * HOUR,
    waitTimeoutMs: 30_000,
    leaseMs: 10_000,
    ...options,
  };
  check(settings);
  const running = new Map<string, Promise<StoredResponse>>();
  const sweep = createSweeper(settings.records, settings.now);
  return {
    async run(scope, body, execute) {
      sweep();
      const identity = identify(scope, body);
      const { operationKey } = identity;
      const first = running.get(operationKey);
      if (first !== undefined) return withTimeout(first, settings.waitTimeoutMs, { onTimeout: isRunning });
      const answer = answerOnce(identity, execute, settings).finally(() => running.delete(operationKey));
      running.set(operationKey, answer);
      return answer;
    },
  };
}

function isRunning(): Error {
  return new UnavailableError("Another attempt of this request is running.");
}

function check({ lifetimeMs, waitTimeoutMs, leaseMs }: Settings): void {
  if (!(lifetimeMs >= SHORTEST_LIFETIME))
    throw new ConfigurationError(`lifetimeMs must be 72 hours (${SHORTEST_LIFETIME}) or more; it is ${lifetimeMs}.`);
  for (const [name, value] of Object.entries({ waitTimeoutMs, leaseMs })) {
    if (!Number.isFinite(value) || value <= 0)
      throw new ConfigurationError(`${name} must be above zero; it is ${value}.`);
  }
}
