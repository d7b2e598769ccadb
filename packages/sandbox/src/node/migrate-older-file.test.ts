import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { checkLedger } from "../ledger/check-ledger.ts";
import { demoAccounts } from "../seed/accounts.ts";
import { seed } from "../seed/seed.ts";
import { createSqlStore } from "../store/sql/create-sql-store.ts";
import { ledgerMigration } from "../store/sql/migrations/0001-ledger.ts";
import type { Tables } from "../store/sql/tables.ts";
import { createSignedClient } from "../testing/signed-calls.ts";
import { temporaryDatabase } from "../testing/stores.ts";
import { testSources } from "../testing/test-sources.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";
import { openDatabase, toKyselyDatabase } from "./sqlite-database.ts";

/** Makes and seeds a file as the version before quotes did. */
async function makeFirstVersion(path: string): Promise<void> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: toKyselyDatabase(openDatabase(path)) }) });
  const provider = { getMigrations: async () => ({ "0001-ledger": ledgerMigration("sqlite") }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  expect(error).toBeUndefined();
  await seed(createSqlStore({ reader: db, transact: (work) => db.transaction().execute(work) }), testSources());
  await db.destroy();
}

function tablesIn(path: string): unknown[] {
  const database = new DatabaseSync(path);
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  database.close();
  return names.map(({ name }) => name);
}

test("a file of the first version is brought up to date, also by several at once, and keeps what is in it", async () => {
  const path = temporaryDatabase();
  await makeFirstVersion(path);
  expect(tablesIn(path)).not.toContain("entities");

  const stores = await Promise.all([openSqliteStore(path), openSqliteStore(path), openSqliteStore(path)]);
  const [store] = stores;
  expect(await store.quotes.list(demoAccounts.alderMain.id, { limit: 10, order: "desc" })).toEqual([]);
  const { get } = await createSignedClient(store);
  expect((await get(`/accounts/${demoAccounts.alderMain.id}/balances?nationalCurrencyCode=USD`)).text).toContain(
    '"availableAmount":"1000000"',
  );
  expect(await checkLedger(store)).toEqual([]);
  for (const open of stores) await open.close();
  expect(tablesIn(path)).toContain("entities");
});

test("a page of quotes is sought by its key and neither scanned nor sorted", async () => {
  const path = temporaryDatabase();
  await (await openSqliteStore(path)).close();
  const queries: string[] = [];
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: toKyselyDatabase(openDatabase(path)) }),
    log: ({ query }) => void queries.push(query.sql),
  });
  const store = createSqlStore({ reader: db, transact: (work) => work(db) });
  await store.quotes.list("a", { limit: 10, order: "desc", startingAfter: "q" });
  await db.destroy();
  const database = new DatabaseSync(path);
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${queries[0]}`).all();
  database.close();
  const steps = plan.map(({ detail }) => String(detail));
  expect(steps[0]).toBe("SEARCH entities USING INDEX entities_by_time (kind=? AND owner=? AND time<?)");
  expect(steps.join("\n")).not.toMatch(/SCAN entities|TEMP B-TREE/);
});
