import type { StoredResponse } from "./idempotency-store.ts";
import type { IdempotencyClaim, IdempotencyClaimOutcome, IdempotencyRecords } from "./records.ts";

/** Replaces the attempt id of a request that has a response. */
const ANSWERED = "";

interface Entry {
  readonly operationKey: string;
  attempt: string;
  leaseUntil: number;
  expiresAt: number;
  answer: StoredResponse | undefined;
}

/**
 * Keeps idempotency records in memory, for tests and demonstrations. After a restart they are lost, and only a ledger that is
 * unique by `operationKey` recognises a repeated request.
 *
 * @example
 * ```ts
 * const idempotency = createIdempotencyStore({ records: createMemoryIdempotencyRecords() });
 * ```
 */
export function createMemoryIdempotencyRecords(): IdempotencyRecords {
  // Entries are ordered by expiry: changing an entry's expiry moves it to the end.
  const entries = new Map<string, Entry>();
  return {
    claim(claim) {
      const entry = entries.get(claim.id);
      if (entry === undefined || canTake(entry, claim)) {
        entries.delete(claim.id);
        entries.set(claim.id, entryOf(claim));
        return { state: "claimed" };
      }
      const outcome = outcomeOf(entry, claim);
      if (outcome.state !== "running") {
        entries.delete(claim.id);
        entries.set(claim.id, { ...entry, expiresAt: claim.expiresAt });
      }
      return outcome;
    },
    lease(id, attempt, until) {
      const entry = entries.get(id);
      if (entry?.attempt === attempt) entry.leaseUntil = until;
    },
    answer(id, operationKey, answer) {
      const entry = entries.get(id);
      if (entry?.operationKey !== operationKey) return undefined;
      // The attempt id is no longer needed, and a UUID is half of an entry's memory.
      entry.attempt = ANSWERED;
      return (entry.answer ??= answer);
    },
    forgetExpired: (now, limit) => forget(entries, now, limit),
  };
}

function canTake({ expiresAt, operationKey, answer, leaseUntil }: Entry, claim: IdempotencyClaim): boolean {
  if (expiresAt <= claim.now) return true;
  return operationKey === claim.operationKey && answer === undefined && leaseUntil <= claim.now;
}

function entryOf({ operationKey, attempt, leaseUntil, expiresAt }: IdempotencyClaim): Entry {
  return { operationKey, attempt, leaseUntil, expiresAt, answer: undefined };
}

function outcomeOf({ operationKey, answer }: Entry, claim: IdempotencyClaim): IdempotencyClaimOutcome {
  if (operationKey !== claim.operationKey) return { state: "other-request" };
  return answer === undefined ? { state: "running" } : { state: "answered", answer };
}

function forget(entries: Map<string, Entry>, now: number, limit: number): number {
  let count = 0;
  for (const [id, { expiresAt }] of entries) {
    if (count === limit || expiresAt > now) break;
    entries.delete(id);
    count++;
  }
  return count;
}
