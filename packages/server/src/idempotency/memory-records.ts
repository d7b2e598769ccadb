import type { StoredResponse } from "./idempotency-store.ts";
import type { IdempotencyClaim, IdempotencyClaimOutcome, IdempotencyRecords } from "./records.ts";

/** In place of the attempt of an answered request. */
const ANSWERED = "";

interface Entry {
  readonly operationKey: string;
  attempt: string;
  leaseUntil: number;
  expiresAt: number;
  answer: StoredResponse | undefined;
}

/**
 * Remembers idempotent requests in this process: for tests and demonstrations. After a restart it knows none, so that
 * only a ledger that is unique by `operationKey` still recognises a repetition.
 */
export function createMemoryIdempotencyRecords(): IdempotencyRecords {
  // Whatever moves the end of an entry moves it behind the others, so that the first to expire comes first.
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
      // Nobody asks for the attempt any more, and a random UUID is half of an entry's memory.
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
