/** The parts of the sandbox that need Node. @module */

export { openSqliteStore, type SqliteStore } from "./open-sqlite-store.ts";
