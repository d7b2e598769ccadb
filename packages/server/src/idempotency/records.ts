/** Where idempotent requests are remembered: the part of idempotency that a database does. @module */
import type { StoredResponse } from "./idempotency-store.ts";

/** One attempt's wish to run a request. */
export interface IdempotencyClaim {
  /** Stands for customer, operation, account and key; 64 hexadecimal digits. */
  readonly id: string;
  /** Stands for the whole request, its body included; 64 hexadecimal digits. */
  readonly operationKey: string;
  /** This attempt, unlike every other. */
  readonly attempt: string;
  /** The time of the attempt, in milliseconds since 1970, as the next two. */
  readonly now: number;
  /** Until when others take the attempt to be running, unless it says so again. */
  readonly leaseUntil: number;
  /** Until when the record is kept. */
  readonly expiresAt: number;
}

/** What becomes of a claim. */
export type IdempotencyClaimOutcome =
  /** The record is this attempt's, and committed. */
  | { readonly state: "claimed" }
  /** Another attempt has it, and its lease has not passed. */
  | { readonly state: "running" }
  /** The request was answered before. */
  | { readonly state: "answered"; readonly answer: StoredResponse }
  /** The record is another request's: the same id, another operation key. */
  | { readonly state: "other-request" };

/**
 * A table of idempotent requests. What a call changed is committed, as durably as the table is, when the call
 * resolves. Anything thrown means that nothing is known of the call's effect.
 */
export interface IdempotencyRecords {
  /**
   * Takes a record, atomically: where there is none, where it has expired, and where it belongs to the same request,
   * has no answer and its lease has passed. An answered record and another request's are kept until `expiresAt`.
   */
  claim(claim: IdempotencyClaim): IdempotencyClaimOutcome | Promise<IdempotencyClaimOutcome>;
  /**
   * Moves the end of an attempt's lease; does nothing when the record is no longer that attempt's or is answered.
   *
   * @param now the time of the call, by which a table with a clock of its own knows how far away `until` is
   */
  lease(id: string, attempt: string, until: number, now: number): void | Promise<void>;
  /**
   * Remembers the answer to a request, unless it has one.
   *
   * @returns the remembered answer: the first; `undefined` when the record is no longer this request's
   */
  answer(
    id: string,
    operationKey: string,
    answer: StoredResponse,
  ): StoredResponse | undefined | Promise<StoredResponse | undefined>;
  /**
   * Deletes records that have expired.
   *
   * @param limit how many at most
   * @returns how many it deleted
   */
  forgetExpired(now: number, limit: number): number | Promise<number>;
}
