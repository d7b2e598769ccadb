/** The parts that need Node: SQLite stores and scenario files. @module */
export { openSqlitePlatformStore } from "./open-sqlite-store.ts";
export { openSqliteInbox } from "./open-sqlite-inbox.ts";
export { scenarioFile, scenarioNames } from "./scenario-files.ts";
