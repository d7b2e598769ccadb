import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { Pool } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Store } from "../../components/entities.ts";
import { checkLedger } from "../../components/ledger/check-ledger.ts";
import { seed } from "../../seed/seed.ts";
import { openAtOnce } from "../../testing/open-at-once.ts";
import { postgresSchema, postgresUrl, runOnce } from "../../testing/postgres.ts";
import { ledgerMigration } from "../sql/migrations/0001-ledger.ts";
import { createDialect } from "./dialect.ts";
import { openPostgresStore } from "./open-postgres-store.ts";

/** Opens stores in PostgreSQL, on the server of PROVIDER_TEST_POSTGRES. */

async function open(database: Parameters<typeof openPostgresStore>[0]): Promise<Store> {
  const store = await openPostgresStore(database, { connections: 2 });
  onTestFinished(() => store.close());
  return store;
}

/** Creates the tables of the version before quotes, with data. */
async function makeFirstVersion(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  const db = new Kysely<unknown>({ dialect: createDialect(pool) });
  const provider = { getMigrations: async () => ({ "0001-ledger": ledgerMigration("postgres") }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  expect(error).toBeUndefined();
  await db.destroy();
  await runOnce(url, "insert into customers (id, name) values ('old', 'Old')");
}

const isFilled = async (store: Store) => (await store.customers.list({ limit: 10 })).map(({ id }) => id);

describe.skipIf(postgresUrl === undefined)("a store in PostgreSQL (PROVIDER_TEST_POSTGRES)", () => {
  test("is created and seeded once by instances that open it at the same time", async () => {
    const url = await postgresSchema();
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(url)));
    const filled = await Promise.all(stores.map((store) => seed(store)));
    expect(filled.filter(Boolean)).toEqual([true]);
    expect(await checkLedger(stores[0]!)).toEqual([]);
  });

  test("is created and seeded once by processes that open it at the same time", async () => {
    const url = await postgresSchema();
    expect((await openAtOnce(url, 3)).filter(Boolean)).toEqual([true]);
    const store = await open(url);
    expect(await isFilled(store)).toEqual(["alder", "birch"]);
    expect(await checkLedger(store)).toEqual([]);
  });

  test("of the first version is migrated once by several instances, and keeps its data", async () => {
    const url = await postgresSchema();
    await makeFirstVersion(url);
    const stores = await Promise.all(Array.from({ length: 3 }, () => open(url)));
    for (const store of stores) {
      expect(await isFilled(store)).toEqual(["old"]);
      expect(await store.quotes.list("a", { limit: 1, order: "asc" })).toEqual([]);
    }
  });

  test("survives a restart, and is not seeded again", async () => {
    const url = await postgresSchema();
    const first = await openPostgresStore(url);
    expect(await seed(first)).toBe(true);
    await first.close();
    const second = await open(url);
    expect(await seed(second)).toBe(false);
    expect(await checkLedger(second)).toEqual([]);
  });

  test("in another schema of the same database is another store", async () => {
    const [one, other] = await Promise.all([postgresSchema().then(open), postgresSchema().then(open)]);
    expect(await Promise.all([seed(one), seed(other)])).toEqual([true, true]);
    await one.write(({ customers }) => customers.insert({ id: "new", name: "New" }));
    expect(await other.customers.find("new")).toBeUndefined();
  });

  test("finishes running writes on close, and leaves a given pool open", async () => {
    const pool = new Pool({ connectionString: await postgresSchema(), max: 2 });
    onTestFinished(() => pool.end());
    const store = await openPostgresStore(pool);
    const written = store.write(({ customers }) => customers.insert({ id: "last", name: "Last" }));
    await store.close();
    await written;
    const { rows } = await pool.query("select id from customers");
    expect(rows).toEqual([{ id: "last" }]);
  });

  test("serves its reads itself if the replica is unavailable or is a primary", async () => {
    const url = await postgresSchema();
    const elsewhere = await postgresSchema();
    await (await open(elsewhere)).write(({ customers }) => customers.insert({ id: "other", name: "Other" }));
    for (const replica of ["postgres://nobody@127.0.0.1:1/x", elsewhere]) {
      const store = await openPostgresStore(url, { replica });
      onTestFinished(() => store.close());
      const id = `of ${replica}`;
      await store.write(({ customers }) => customers.insert({ id, name: "New" }));
      expect((await store.customers.list({ limit: 9 })).map(({ id: found }) => found)).toContain(id);
      expect(await store.customers.find("other")).toBeUndefined();
      await store.check();
    }
  });

  test("of a newer version is rejected with a message and left unchanged", async () => {
    const url = await postgresSchema();
    await (await openPostgresStore(url)).close();
    await runOnce(
      url,
      "insert into kysely_migration (name, timestamp) values ('9999-future', '2030-01-01T00:00:00.000Z')",
    );
    const refusal =
      "The PostgreSQL store cannot be opened: corrupted migrations: previously executed migration 9999-future is missing";
    await expect(openPostgresStore(url)).rejects.toThrow(refusal);
    await expect(openPostgresStore(url)).rejects.toThrow(refusal);
  });

  test("that is unreachable is rejected with a message without the password", async () => {
    const url = new URL(postgresUrl!);
    url.password = "not the password";
    const refused: unknown = await openPostgresStore(url.href).catch((error: unknown) => error);
    expect(String(refused)).toContain("The PostgreSQL store cannot be opened: password authentication failed");
    expect(String(refused)).not.toContain("not%20the%20password");
  });
});
