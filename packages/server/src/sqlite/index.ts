/** Stores in SQLite, with Node's own driver. @module */
export { createSqliteFenceRecords } from "./fence-records.ts";
export { createSqliteIdempotencyRecords } from "./idempotency-records.ts";
export { createSqliteNonceStore } from "./nonce-store.ts";
export { createTransactionQueue, type TransactionCommands, type TransactionQueue } from "./transactions.ts";
export { sqliteErrorCode, waitWhileBusy } from "./transactions.ts";
