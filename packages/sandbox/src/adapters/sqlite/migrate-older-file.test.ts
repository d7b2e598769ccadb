import { Kysely, sql, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { checkLedger } from "../../components/ledger/check-ledger.ts";
import { demoAccounts, demoCustomers } from "../../presets/demo-accounts.ts";
import { demoAssets } from "../../presets/demo-assets.ts";
import { createSignedClient } from "../../testing/signed-calls.ts";
import { temporaryDatabase } from "../../testing/stores.ts";
import { createSqlStore } from "../sql/create-sql-store.ts";
import { ledgerMigration } from "../sql/migrations/0001-ledger.ts";
import type { Tables } from "../sql/tables.ts";
import { toConnection } from "../sql/transaction.ts";
import { createSqliteTransactions, openSqliteStore } from "./open-sqlite-store.ts";
import { openDatabase, toKyselyDatabase } from "./sqlite-database.ts";

function transactionsOf(db: Kysely<Tables>) {
  return createSqliteTransactions(
    (use) => db.connection().execute((connected) => use(toConnection(connected, false))),
    { lockTimeoutMs: 1_000 },
  );
}

/** Creates a file of the version before quotes, with data. */
async function makeFirstVersion(path: string): Promise<void> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: toKyselyDatabase(openDatabase(path)) }) });
  const provider = { getMigrations: async () => ({ "0001-ledger": ledgerMigration("sqlite") }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  expect(error).toBeUndefined();
  const { alderMain } = demoAccounts;
  await createSqlStore({ reader: db, ...transactionsOf(db) }).write(async (writer) => {
    for (const customer of Object.values(demoCustomers)) await writer.customers.insert(customer);
    for (const asset of Object.values(demoAssets)) await writer.assets.insert(asset);
    for (const account of Object.values(demoAccounts)) await writer.accounts.insert(account);
    const asset = { nationalCurrencyCode: "USD" } as const;
    const amounts = { available: "1000000", locked: "0", credit: "0" };
    await writer.balances.save({ id: "balance", accountId: alderMain.id, asset, ...amounts });
  });
  // The first version stored the reason of an entry as text.
  await sql`insert into entries (id, reason, created_at) values ('entry', 'ramp payment', '2027-01-15T08:00:00.000Z')`.execute(
    db,
  );
  for (const [bucket, amount] of [
    ["external", "-1000000"],
    ["available", "1000000"],
  ])
    await sql`insert into postings (entry_id, account_id, asset, bucket, amount)
      values ('entry', ${alderMain.id}, '{"nationalCurrencyCode":"USD"}', ${bucket}, ${amount})`.execute(db);
  await db.destroy();
}

function tablesIn(path: string): unknown[] {
  const database = new DatabaseSync(path);
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  database.close();
  return names.map(({ name }) => name);
}

test("migrates a file of the first version, also concurrently, and keeps its data", async () => {
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
  expect(await store.ledger.list({ limit: 10 })).toMatchObject([{ kind: "ramp-payment" }]);
  for (const open of stores) await open.close();
  expect(tablesIn(path)).toContain("entities");
});
