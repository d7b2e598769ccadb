/** Stores in SQLite, on Node's own driver. @module */
export { createSqliteNonceStore } from "./nonce-store.ts";
