/** Stores in PostgreSQL, for any number of instances. @module */
export { createPostgresFenceRecords } from "./fence-records.ts";
export { createPostgresIdempotencyRecords } from "./idempotency-records.ts";
export { createPostgresNonceStore, type PostgresNonceOptions } from "./nonce-store.ts";
export type { PostgresPool } from "./pool.ts";
