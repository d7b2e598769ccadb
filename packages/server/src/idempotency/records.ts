/** The storage of idempotency records: the part of idempotency that a database implements. @module */
import type { StoredResponse } from "./idempotency-store.ts";

/** A claim of one attempt to run a request. */
export interface IdempotencyClaim {
  /** Identifies customer, operation, account and key. 64 hexadecimal digits. */
  readonly id: string;
  /** Identifies the whole request, including its body. 64 hexadecimal digits. */
  readonly operationKey: string;
  /** A unique id of this attempt. */
  readonly attempt: string;
  /** The time of the attempt, in milliseconds since 1970, as `leaseUntil` and `expiresAt`. */
  readonly now: number;
  /** The end of the lease. Other attempts treat this one as running until then, unless it renews the lease. */
  readonly leaseUntil: number;
  /** When the record expires. */
  readonly expiresAt: number;
}

/** The result of a claim. */
export type IdempotencyClaimOutcome =
  | {
      /** The attempt owns the record, and the claim is committed. */
      readonly state: "claimed";
    }
  | {
      /** Another attempt owns the record, and its lease has not expired. */
      readonly state: "running";
    }
  | {
      /** The request has a stored response. */
      readonly state: "completed";
      /** The stored response, to be sent again byte for byte. */
      readonly response: StoredResponse;
    }
  | {
      /** The record belongs to another request: same id, another operation key. */
      readonly state: "other-request";
    };

/**
 * Idempotency records. When a call resolves, its changes are committed as durably as the storage allows. When a call rejects,
 * its effect is unknown.
 */
export interface IdempotencyRecords {
  /**
   * Claims a record atomically. It succeeds if there is no record, if the record has expired, or if it belongs to the same
   * request, has no response and its lease has expired. Other records are kept until `expiresAt`.
   */
  claim(claim: IdempotencyClaim): IdempotencyClaimOutcome | Promise<IdempotencyClaimOutcome>;
  /**
   * Renews the lease of an attempt. Does nothing if the record belongs to another attempt or has a response.
   *
   * @param now the time of the call. Storage with its own clock uses it to compute the remaining time until `until`
   */
  lease(id: string, attempt: string, until: number, now: number): void | Promise<void>;
  /**
   * Stores the response to a request, unless there is one.
   *
   * @returns the stored response, which is the first one; `undefined` if the record now belongs to another request
   */
  complete(
    id: string,
    operationKey: string,
    response: StoredResponse,
  ): StoredResponse | undefined | Promise<StoredResponse | undefined>;
  /**
   * Deletes expired records.
   *
   * @param limit the maximum number of deletions
   * @returns the number of deleted records
   */
  deleteExpired(now: number, limit: number): number | Promise<number>;
  /**
   * Whether a response has this id. Pass it to `liftFence` as `hasWrite`. A record without a response does not count: a
   * backup may contain the record and lack the effects of its request. Absent if the storage has no lookup by id.
   */
  has?(id: string): boolean | Promise<boolean>;
}
