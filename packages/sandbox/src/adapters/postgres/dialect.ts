import { type Dialect, type Kysely, PostgresDialect, type PostgresPool, sql } from "kysely";

/**
 * Kysely's dialect with two changes. Migrations see only the current schema, and they use the lock of their transaction.
 * Kysely's own lock would remain after a failed migration.
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
