import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { ledgerMigration } from "./migrations/0001-ledger.ts";
import { entitiesMigration } from "./migrations/0002-entities.ts";
import { kindsMigration } from "./migrations/0003-entry-kinds.ts";
import { idempotencyRecordsMigration } from "./migrations/0004-idempotency-records.ts";
import { refuseOlderWritersMigration } from "./migrations/0005-refuse-older-writers.ts";
import type { Dialect } from "./migrations/create-table.ts";
import type { Tables } from "./tables.ts";

/**
 * Migrates a database. On SQLite the caller holds an exclusive transaction; on PostgreSQL kysely takes a lock.
 *
 * Never change a released migration. The name of a new one must sort after the others.
 *
 * @throws Error if a migration fails, or if a newer version created the database
 */
export async function migrate(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const provider = { getMigrations: async () => migrationsFor(dialect) };
  const { error } = await new Migrator({ db, provider, disableTransactions: dialect === "sqlite" }).migrateToLatest();
  if (error === undefined) return;
  throw new Error(`The database could not be migrated: ${(error as Error).message}`, { cause: error });
}

/**
 * Checks that a database needs no migration, without changing it.
 *
 * @throws Error if it has no tables of a provider, or those of an older or newer version
 */
export async function checkMigrated(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const executed = await executedMigrations(db);
  if (executed === undefined)
    throw new Error("it has no tables of a provider. Check the name, or start the provider to create them");
  const known = Object.keys(migrationsFor(dialect));
  if (known.some((name) => !executed.has(name)))
    throw new Error("it has the tables of an older version. Start this version of the provider to migrate them");
  if (executed.size > known.length) throw new Error("it has the tables of a newer version. Use that version");
}

/** @returns `undefined` if the database has no such table */
async function executedMigrations(db: Kysely<Tables>): Promise<ReadonlySet<string> | undefined> {
  try {
    const { rows } = await sql<{ readonly name: string }>`select name from kysely_migration`.execute(db);
    return new Set(rows.map(({ name }) => name));
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message: string };
    if (code === UNDEFINED_TABLE || message.startsWith("no such table")) return undefined;
    throw error;
  }
}

/** The code of PostgreSQL. */
const UNDEFINED_TABLE = "42P01";

function migrationsFor(dialect: Dialect): Readonly<Record<string, Migration>> {
  return {
    "0001-ledger": ledgerMigration(dialect),
    "0002-entities": entitiesMigration(dialect),
    "0003-kinds": kindsMigration,
    "0004-idempotency-records": idempotencyRecordsMigration(dialect),
    "0005-refuse-older-writers": refuseOlderWritersMigration(dialect),
  };
}
