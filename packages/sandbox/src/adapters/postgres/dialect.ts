import { type Dialect, type Kysely, PostgresDialect, type PostgresPool, sql } from "kysely";

/**
 * Kysely's dialect, but of migrations it sees the current schema alone, and it leaves the lock to the transaction that
 * they run in: its own would outlive a migration that fails.
 */
export function createDialect(pool: PostgresPool): Dialect {
  const dialect = new PostgresDialect({ pool });
  return {
    createDriver: () => dialect.createDriver(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () =>
      Object.assign(dialect.createAdapter(), {
        acquireMigrationLock: async () => undefined,
        releaseMigrationLock: async () => undefined,
      }),
    createIntrospector: (db: Kysely<unknown>) => ({
      getSchemas: async () => [],
      getTables: () => tablesOfCurrentSchema(db),
    }),
  };
}

async function tablesOfCurrentSchema(db: Kysely<unknown>) {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_catalog.pg_tables where schemaname = current_schema()`.execute(db);
  return rows.map(({ name }) => ({ name, isView: false, isForeign: false, columns: [] }));
}
