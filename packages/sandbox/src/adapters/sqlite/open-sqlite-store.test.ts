import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import type { Store } from "../../components/entities.ts";
import { checkLedger } from "../../components/ledger/check-ledger.ts";
import { postEntry } from "../../components/ledger/post-entry.ts";
import { deposit } from "../../domain/ledger/movements.ts";
import { systemRuntime } from "../../ports/runtime.ts";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { seed } from "../../seed/seed.ts";
import { openAtOnce } from "../../testing/open-at-once.ts";
import { createSignedCalls } from "../../testing/signed-calls.ts";
import { temporaryDatabase } from "../../testing/stores.ts";
import { createMemoryStore } from "../memory/create-memory-store.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const accountId = demoAccounts.alderMain.id;
const asset = { nationalCurrencyCode: "USD" } as const;

function depositOne(store: Store) {
  return store.write((writer) => postEntry(writer, deposit({ accountId, asset, amount: "1" }), systemRuntime));
}

async function entriesOfSeed(): Promise<number> {
  const store = createMemoryStore();
  await seed(store);
  return (await store.ledger.list({ limit: 200 })).length;
}

test("a restart keeps the data and does not seed again", async () => {
  const path = temporaryDatabase();
  const first = await openSqliteStore(path);
  const get = await createSignedCalls(first);
  await depositOne(first);
  const before = await get("/accounts?balances=true");
  await first.close();

  const second = await openSqliteStore(path);
  expect(await seed(second)).toBe(false);
  const after = await (await createSignedCalls(second))("/accounts?balances=true");
  expect(after.text).toBe(before.text);
  expect((await second.balances.find(accountId, asset))?.available).toBe("1000001");
  expect(await checkLedger(second)).toEqual([]);
  await second.close();
});

test("creates a file and its folder", async () => {
  const path = join(dirname(temporaryDatabase()), "deep", "er", "provider.sqlite");
  const store = await openSqliteStore(path);
  await store.close();
  expect(existsSync(path)).toBe(true);
});

test("concurrent handles seed a file once", async () => {
  const path = temporaryDatabase();
  const stores = await Promise.all(Array.from({ length: 4 }, () => openSqliteStore(path)));
  const filled = await Promise.all(stores.map((store) => seed(store)));
  expect(filled.filter(Boolean)).toEqual([true]);
  expect(await checkLedger(stores[0]!)).toEqual([]);
  for (const store of stores) await store.close();
});

test("concurrent processes seed a file once", async () => {
  const path = temporaryDatabase();
  expect((await openAtOnce(path, 3)).filter(Boolean)).toEqual([true]);
  const store = await openSqliteStore(path);
  expect(await store.ledger.list({ limit: 200 })).toHaveLength(await entriesOfSeed());
  expect(await checkLedger(store)).toEqual([]);
  await store.close();
});

test("two handles that write concurrently lose nothing", async () => {
  const path = temporaryDatabase();
  const stores = [await openSqliteStore(path), await openSqliteStore(path)];
  await seed(stores[0]!);
  await Promise.all(stores.flatMap((store) => Array.from({ length: 20 }, () => depositOne(store))));
  expect((await stores[1]!.balances.find(accountId, asset))?.available).toBe("1000040");
  expect(await checkLedger(stores[1]!)).toEqual([]);
  for (const store of stores) await store.close();
});

test("closing waits for running writes, and later ones are refused", async () => {
  const path = temporaryDatabase();
  const store = await openSqliteStore(path);
  await seed(store);
  const written = depositOne(store);
  await store.close();
  await written;
  await expect(depositOne(store)).rejects.toThrow("The store is closed.");

  const again = await openSqliteStore(path);
  expect((await again.balances.find(accountId, asset))?.available).toBe("1000001");
  await again.close();
});

test("the file is in WAL mode, and complete after closing", async () => {
  const path = temporaryDatabase();
  const store = await openSqliteStore(path);
  await seed(store);
  await store.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
  const database = new DatabaseSync(path);
  expect({ ...database.prepare("PRAGMA journal_mode").get() }).toEqual({ journal_mode: "wal" });
  expect({ ...database.prepare("PRAGMA integrity_check").get() }).toEqual({ integrity_check: "ok" });
  database.close();
});

test("rejects unusable files with a message", async () => {
  const path = temporaryDatabase();
  writeFileSync(path, "This is text and no database, and long enough for a header. ".repeat(10));
  await expect(openSqliteStore(path)).rejects.toThrow(
    `${path} cannot be opened as a SQLite database: file is not a database`,
  );
  await expect(openSqliteStore(":memory:")).rejects.toThrow("use createMemoryStore");
});

test("rejects a database of a newer version and leaves it unchanged", async () => {
  const path = temporaryDatabase();
  await (await openSqliteStore(path)).close();
  const database = new DatabaseSync(path);
  database.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-future', '2030-01-01T00:00:00.000Z')");
  database.close();
  await expect(openSqliteStore(path)).rejects.toThrow(
    "The database could not be migrated: corrupted migrations: previously executed migration 9999-future is missing",
  );
});
