import { GLOBAL_OWNER, type EntityKinds } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";

/** The stored response of an idempotent request, committed together with its effects. */
export interface IdempotencyRecord {
  /** The hash of customer, operation, account and key. */
  readonly id: string;
  /** The hash of the whole request, including its body. */
  readonly operationKey: string;
  /** The HTTP status. */
  readonly status: number;
  /** The serialised body. */
  readonly body: string;
  /** When the record expires: ISO 8601 in UTC with milliseconds. */
  readonly expiresAt: string;
}

/** The entities of idempotency. */
export interface IdempotencyEntities {
  readonly idempotencyRecords: IdempotencyRecord;
}

/** The index of records: by expiry. */
export const idempotencyEntities: EntityKinds<IdempotencyEntities> = {
  idempotencyRecords: { owner: () => GLOBAL_OWNER, key: ({ id }) => id, time: ({ expiresAt }) => expiresAt },
};

/** The reads of idempotency records. */
export type StoreReader = ports.StoreReader<IdempotencyEntities>;
/** The writes of idempotency records. */
export type StoreWriter = ports.StoreWriter<IdempotencyEntities>;
/** A store of idempotency records. */
export type Store = ports.Store<IdempotencyEntities>;
