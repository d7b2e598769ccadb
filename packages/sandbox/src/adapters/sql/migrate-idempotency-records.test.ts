import { Kysely, sql, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { Pool } from "pg";
import { expect, test } from "vitest";
import type { Store } from "../../components/entities.ts";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import { openStoreAt } from "../../testing/open-store-at.ts";
import { postgresSchema, postgresUrl } from "../../testing/postgres.ts";
import { temporaryDatabase } from "../../testing/stores.ts";
import { createDialect } from "../postgres/dialect.ts";
import { openDatabase, toKyselyDatabase } from "../sqlite/sqlite-database.ts";
import { ledgerMigration } from "./migrations/0001-ledger.ts";
import { entitiesMigration } from "./migrations/0002-entities.ts";
import { kindsMigration } from "./migrations/0003-entry-kinds.ts";
import type { Dialect } from "./migrations/create-table.ts";

const record = {
  id: "hash",
  operationKey: "hash of the body",
  status: 201,
  body: '{"id":"ä \\"quoted\\""}',
  expiresAt: "2027-01-22T08:00:00.000Z",
};

const kinds: readonly (readonly [Dialect, () => string | Promise<string>])[] = [
  ["sqlite", temporaryDatabase],
  ...(postgresUrl === undefined ? [] : [["postgres", () => postgresSchema()] as const]),
];

function connect(dialect: Dialect, place: string): Kysely<unknown> {
  if (dialect === "postgres")
    return new Kysely({ dialect: createDialect(new Pool({ connectionString: place, max: 1 })) });
  return new Kysely({ dialect: new SqliteDialect({ database: toKyselyDatabase(openDatabase(place)) }) });
}

/** Makes a database of the version that kept idempotency records among the other entities. */
async function downgradeTables(dialect: Dialect, place: string): Promise<void> {
  const db = connect(dialect, place);
  const migrations = {
    "0001-ledger": ledgerMigration(dialect),
    "0002-entities": entitiesMigration(dialect),
    "0003-kinds": kindsMigration,
  };
  const provider = { getMigrations: async () => migrations };
  expect((await new Migrator({ db, provider }).migrateToLatest()).error).toBeUndefined();
  await sql`insert into entities (kind, owner, id, time, document)
    values ('idempotencyRecords', '', ${record.id}, ${record.expiresAt}, ${JSON.stringify(record)})`.execute(db);
  await db.destroy();
}

test.each(kinds)(
  "keeps the idempotency records of an older %s database, in a separate table",
  async (dialect, makePlace) => {
    const place = await makePlace();
    await downgradeTables(dialect, place);
    const store: Store & { close(): Promise<void> } = await openStoreAt(place);
    try {
      expect(await store.idempotencyRecords.find(GLOBAL_OWNER, record.id)).toEqual(record);
      expect(await store.idempotencyRecords.list(GLOBAL_OWNER, { limit: 10, order: "asc" })).toEqual([record]);
      const found = await store.write(async ({ idempotencyRecords }) => {
        await idempotencyRecords.replace({ ...record, status: 202 });
        return idempotencyRecords.find(GLOBAL_OWNER, record.id);
      });
      expect(found).toEqual({ ...record, status: 202 });
      await store.write(({ idempotencyRecords }) => idempotencyRecords.remove(GLOBAL_OWNER, record.id));
      expect(await store.idempotencyRecords.find(GLOBAL_OWNER, record.id)).toBeUndefined();
    } finally {
      await store.close();
    }
  },
);
