/** What of the sandbox needs Node. @module */

export { openSqliteStore, type SqliteStore } from "./open-sqlite-store.ts";
