import type { Kysely } from "kysely";
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
  const migrations: Record<string, Migration> = {
    "0001-ledger": ledgerMigration(dialect),
    "0002-entities": entitiesMigration(dialect),
    "0003-kinds": kindsMigration,
    "0004-idempotency-records": idempotencyRecordsMigration(dialect),
    "0005-refuse-older-writers": refuseOlderWritersMigration(dialect),
  };
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db, provider, disableTransactions: dialect === "sqlite" }).migrateToLatest();
  if (error === undefined) return;
  throw new Error(`The database could not be migrated: ${(error as Error).message}`, { cause: error });
}
