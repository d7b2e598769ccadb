import { type EntityKinds, GLOBAL_OWNER } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";

/** What an idempotent request was answered, kept in the same transaction as its effects. */
export interface AnsweredRequest {
  /** Stands for customer, operation, account and key. */
  readonly id: string;
  /** Stands for the whole request, its body included. */
  readonly operationKey: string;
  readonly status: number;
  /** The answer's bytes as text. */
  readonly body: string;
  /** ISO 8601 in UTC with milliseconds: from then on the request is forgotten. */
  readonly expiresAt: string;
}

/** The entities of idempotency. */
export interface IdempotencyEntities {
  readonly answeredRequests: AnsweredRequest;
}

/** How records are filed: in the order in which they expire. */
export const idempotencyEntities: EntityKinds<IdempotencyEntities> = {
  answeredRequests: { owner: () => GLOBAL_OWNER, key: ({ id }) => id, time: ({ expiresAt }) => expiresAt },
};

/** Reads idempotency records. */
export type StoreReader = ports.StoreReader<IdempotencyEntities>;
/** Writes idempotency records. */
export type StoreWriter = ports.StoreWriter<IdempotencyEntities>;
/** A store of idempotency records. */
export type Store = ports.Store<IdempotencyEntities>;
