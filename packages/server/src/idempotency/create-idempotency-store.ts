import { withTimeout } from "@provider-connectivity/core";
import { ConfigurationError } from "../configuration-error.ts";
import { UnavailableError } from "../errors.ts";
import type { IdempotencyStore, StoredResponse } from "./idempotency-store.ts";
import { runIdempotently, type Settings } from "./run-idempotently.ts";
import { identify } from "./identify.ts";
import type { IdempotencyRecords } from "./records.ts";
import { createSweeper } from "./sweeper.ts";

const HOUR = 3_600_000;
const SHORTEST_LIFETIME = 72 * HOUR;

/** Options of an idempotency store. */
export interface IdempotencyOptions {
  /**
   * The records: `createMemoryIdempotencyRecords()`, `createSqliteIdempotencyRecords()` of the subpath, or your own
   * implementation.
   */
  readonly records: IdempotencyRecords;
  /** Milliseconds since 1970. Processes that share records need the same time. Default: `Date.now`. */
  readonly now?: () => number;
  /** How long a request is remembered after its last attempt, in milliseconds. At least 72 hours. Default: 7 days. */
  readonly lifetimeMs?: number;
  /** How long a repeated request waits for the first attempt before it gets a 503, in milliseconds. Default: 30,000. */
  readonly waitTimeoutMs?: number;
  /**
   * How long after its last renewal a process counts as crashed, so that another process takes over its requests, in
   * milliseconds. Default: 10,000.
   */
  readonly leaseMs?: number;
}

/**
 * Runs each idempotent request once, for a provider whose ledger is separate from its idempotency records.
 *
 * Before the handler runs, the request is claimed in the records and the claim is committed. A response below 500 is stored and
 * repeated byte for byte. After a crash or a 5xx, the effect of the handler is unknown, so the next attempt runs it again with
 * the same `operationKey`. Use it as a unique reference in your ledger, so that the ledger books once.
 *
 * @throws ConfigurationError for invalid durations
 * @example
 * ```ts
 * const idempotency = createIdempotencyStore({ records: createMemoryIdempotencyRecords() });
 * ```
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
      const response = runIdempotently(identity, execute, settings).finally(() => running.delete(operationKey));
      running.set(operationKey, response);
      return response;
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
