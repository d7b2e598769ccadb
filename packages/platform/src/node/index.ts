/** What needs Node: the SQLite store. @module */
export { openSqlitePlatformStore } from "./open-sqlite-store.ts";
export { openSqliteInbox } from "./open-sqlite-inbox.ts";
export { scenarioFile, scenarioNames } from "./scenario-files.ts";
