/** The store in PostgreSQL, for any number of instances. @module */

export { openPostgresStore, type PostgresStore, type PostgresStoreOptions } from "./open-postgres-store.ts";
export type { PostgresClient, PostgresConnectionPool, PostgresQuery, PostgresResult } from "./pool.ts";
