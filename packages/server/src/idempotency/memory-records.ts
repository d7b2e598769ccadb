import type { StoredResponse } from "./idempotency-store.ts";
import { createRecordBudget, type IdempotencyMemory } from "./record-budget.ts";
import type { IdempotencyClaim, IdempotencyClaimOutcome, IdempotencyRecords } from "./records.ts";

/** Replaces the attempt id of a request that has a response. */
const COMPLETED = "";

interface Entry {
  readonly operationKey: string;
  attempt: string;
  leaseUntil: number;
  expiresAt: number;
  response: StoredResponse | undefined;
}

/** Options of idempotency records in memory. */
export interface MemoryIdempotencyOptions {
  /**
   * The maximum memory of the records, in bytes. All customers share it. When it is used up, requests with new keys get
   * a 503, and requests with known keys still get their response. Default: 268,435,456 (256 MiB), about 300,000 records
   * with responses of 500 characters.
   */
  readonly maxBytes?: number;
}

/** Idempotency records in memory. */
export interface MemoryIdempotencyRecords extends IdempotencyRecords {
  /** The used memory, for metrics: pass the records to `createMetrics` of `./node`. */
  readonly memory: () => IdempotencyMemory;
}

/** The measured size of a record without its response: two hashes, the entry and its place in the map. */
const RECORD_BYTES = 352;
/** The number of expired records to delete when one is added. */
const ROOM = 100;

/**
 * Keeps idempotency records in memory, for tests and demonstrations. After a restart they are lost, and only a ledger that is
 * unique by `operationKey` recognises a repeated request.
 *
 * @throws ConfigurationError if `maxBytes` is not above zero
 * @example
 * ```ts
 * const idempotency = createIdempotencyStore({ records: createMemoryIdempotencyRecords() });
 * ```
 */
export function createMemoryIdempotencyRecords({ maxBytes }: MemoryIdempotencyOptions = {}): MemoryIdempotencyRecords {
  const budget = createRecordBudget({ recordBytes: RECORD_BYTES, maxBytes });
  const entries = createEntries(budget);
  return {
    memory: budget.memory,
    claim(claim) {
      const entry = entries.get(claim.id);
      if (entry === undefined || canTake(entry, claim)) {
        if (entry === undefined) entries.makeRoom(claim.now);
        else entries.remove(claim.id, entry);
        entries.add(claim.id, entryOf(claim));
        return { state: "claimed" };
      }
      const outcome = outcomeOf(entry, claim);
      if (outcome.state !== "running") entries.renew(claim.id, { ...entry, expiresAt: claim.expiresAt });
      return outcome;
    },
    lease(id, attempt, until) {
      const entry = entries.get(id);
      if (entry?.attempt === attempt) entry.leaseUntil = until;
    },
    complete(id, operationKey, response) {
      const entry = entries.get(id);
      if (entry?.operationKey !== operationKey) return undefined;
      // The attempt id is no longer needed, and a UUID is half of an entry's memory.
      entry.attempt = COMPLETED;
      if (entry.response === undefined) {
        budget.remove();
        budget.add(response.body);
        entry.response = response;
      }
      return entry.response;
    },
    has: (id) => entries.get(id)?.response !== undefined,
    deleteExpired: entries.deleteExpired,
  };
}

/** The entries within their budget, ordered by expiry. */
function createEntries(budget: ReturnType<typeof createRecordBudget>) {
  const entries = new Map<string, Entry>();
  const remove = (id: string, entry: Entry): void => {
    if (entries.delete(id)) budget.remove(entry.response?.body);
  };
  const deleteExpired = (now: number, limit: number): number => {
    let count = 0;
    for (const [id, entry] of entries) {
      if (count === limit || entry.expiresAt > now) break;
      remove(id, entry);
      count++;
    }
    return count;
  };
  return {
    get: (id: string) => entries.get(id),
    remove,
    deleteExpired,
    add(id: string, entry: Entry): void {
      entries.set(id, entry);
      budget.add(entry.response?.body);
    },
    /** Replaces an entry by one of the same size, which expires last. */
    renew(id: string, entry: Entry): void {
      entries.delete(id);
      entries.set(id, entry);
    },
    /** Deletes expired entries if the memory is used up, and throws if there is still no room. */
    makeRoom(now: number): void {
      if (!budget.hasRoom()) deleteExpired(now, ROOM);
      budget.requireRoom();
    },
  };
}

function canTake({ expiresAt, operationKey, response, leaseUntil }: Entry, claim: IdempotencyClaim): boolean {
  if (expiresAt <= claim.now) return true;
  return operationKey === claim.operationKey && response === undefined && leaseUntil <= claim.now;
}

function entryOf({ operationKey, attempt, leaseUntil, expiresAt }: IdempotencyClaim): Entry {
  return { operationKey, attempt, leaseUntil, expiresAt, response: undefined };
}

function outcomeOf({ operationKey, response }: Entry, claim: IdempotencyClaim): IdempotencyClaimOutcome {
  if (operationKey !== claim.operationKey) return { state: "other-request" };
  return response === undefined ? { state: "running" } : { state: "completed", response };
}
