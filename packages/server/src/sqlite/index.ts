/** Stores in SQLite, with Node's own driver. @module */
export { createSqliteIdempotencyRecords } from "./idempotency-records.ts";
export { createSqliteNonceStore } from "./nonce-store.ts";
