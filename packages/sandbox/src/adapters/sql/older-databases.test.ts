/**
 * Databases of earlier versions, as dumps in `older-databases/`: `COMMIT.DATABASE.sql`, and the requests that were sent
 * before the dump with their responses. For a new dump, send the same requests and write the file with `pg_dump
 * --inserts`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { checkLedger } from "../../components/ledger/check-ledger.ts";
import { openStoreAt } from "../../testing/open-store-at.ts";
import { postgresDatabase, postgresUrl } from "../../testing/postgres.ts";
import { createSignedClient } from "../../testing/signed-calls.ts";
import { testSources } from "../../testing/test-runtime.ts";
import { temporaryDatabase } from "../../testing/stores.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";

const FOLDER = join(import.meta.dirname, "older-databases");

/** A request before the dump, with its response. */
interface Recorded {
  readonly endpoint: string;
  readonly json: { readonly idempotencyKey: string };
  readonly status: number;
  readonly text: string;
}

const dumps = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".sql"))
  .map((name) => name.slice(0, -".sql".length))
  .filter((name) => postgresUrl !== undefined || !name.endsWith(".postgres"));

const textOf = (name: string) => readFileSync(join(FOLDER, name), "utf8");

/** Runs SQL on the database of a place. */
async function execute(place: string, text: string): Promise<void> {
  if (!place.startsWith("postgres:")) {
    const database = new DatabaseSync(place);
    try {
      database.exec(text);
    } finally {
      database.close();
    }
    return;
  }
  const client = new pg.Client({ connectionString: place });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Restores a dump into a new database, which is deleted after the test. */
async function restore(dump: string): Promise<string> {
  const place = dump.endsWith(".postgres") ? await postgresDatabase() : temporaryDatabase();
  await execute(place, textOf(`${dump}.sql`));
  return place;
}

/** Runs one query on the database of a place. */
async function rowsOf(place: string, query: string): Promise<readonly object[]> {
  if (!place.startsWith("postgres:")) {
    const database = new DatabaseSync(place);
    try {
      return database.prepare(query).all();
    } finally {
      database.close();
    }
  }
  const client = new pg.Client({ connectionString: place });
  await client.connect();
  try {
    return (await client.query(query)).rows as object[];
  } finally {
    await client.end();
  }
}

async function open(place: string) {
  const store = await openStoreAt(place);
  onTestFinished(() => store.close());
  return store;
}

test.each(dumps)("%s migrates in place and keeps books, responses and pending operations", async (dump) => {
  const place = await restore(dump);
  const [store] = await Promise.all([open(place), open(place)]);
  expect(await checkLedger(store)).toEqual([]);
  const entries = await store.ledger.list({ limit: 1_000 });
  // Its ids must differ from those of the dump.
  const client = await createSignedClient(store, { runtime: { ...testSources(), newId: () => crypto.randomUUID() } });
  const requests = JSON.parse(textOf(`${dump}.json`)) as readonly Recorded[];
  for (const { endpoint, json, status, text } of requests)
    expect(await client.post(endpoint, json), json.idempotencyKey).toMatchObject({ status, text });
  expect(await store.ledger.list({ limit: 1_000 })).toEqual(entries);
  const withdrawals = await client.get(`${withdrawalsOf(alderMain.id)}?limit=50`);
  const ended = (withdrawals.body["withdrawals"] as { status: string }[]).map((withdrawal) => withdrawal.status);
  expect(ended).toEqual(["succeeded", "succeeded", "succeeded", "succeeded"]);
  const [kind] = withdrawalKinds;
  const added = { ...kind!.request, idempotencyKey: "after the migration" };
  expect((await client.post(withdrawalsOf(alderMain.id, kind), added)).status).toBe(201);
  await client.pass(11_000);
  expect(await checkLedger(store)).toEqual([]);
});

test.each(dumps)("%s is refused and stays unchanged without migrations, and opens after them", async (dump) => {
  const place = await restore(dump);
  const migrations = () => rowsOf(place, "select name from kysely_migration order by name");
  const before = await migrations();
  await expect(openStoreAt(place, { migrate: false })).rejects.toThrow(
    "it has the tables of an older version. Start this version of the provider to migrate them",
  );
  expect(await migrations()).toEqual(before);
  await open(place);
  const store = await openStoreAt(place, { migrate: false });
  onTestFinished(() => store.close());
  expect(await checkLedger(store)).toEqual([]);
});

test.each(["sqlite", ...(postgresUrl === undefined ? [] : ["postgres"])])(
  "a %s database without tables, or of a newer version, is refused without migrations",
  async (kind) => {
    const place = kind === "postgres" ? await postgresDatabase() : temporaryDatabase();
    await execute(place, "create table others (name text)");
    await expect(openStoreAt(place, { migrate: false })).rejects.toThrow("it has no tables of a provider");
    const tables = kind === "postgres" ? "pg_tables where schemaname = 'public'" : "sqlite_master where type = 'table'";
    expect(await rowsOf(place, `select count(*) as tables from ${tables}`)).toMatchObject([
      { tables: kind === "postgres" ? "1" : 1 },
    ]);
    await open(place);
    await execute(place, "insert into kysely_migration (name, timestamp) values ('9999-future', '2030-01-01')");
    await expect(openStoreAt(place, { migrate: false })).rejects.toThrow("it has the tables of a newer version");
  },
);

test("a missing SQLite file is refused without migrations, and neither it nor its folder is created", async () => {
  const folder = join(dirname(temporaryDatabase()), "mistyped");
  await expect(openStoreAt(join(folder, "provider.sqlite"), { migrate: false })).rejects.toThrow(
    "provider.sqlite cannot be opened as a SQLite database: the file does not exist",
  );
  expect(existsSync(folder)).toBe(false);
});

test.each(dumps.filter((dump) => dump.startsWith("8cb86d6")))(
  "an older instance of %s cannot store a response among the entities",
  async (dump) => {
    const place = await restore(dump);
    await open(place);
    const insert = `insert into entities (kind, owner, id, time, document)
      values ('idempotencyRecords', '', 'id', '2027-01-22T08:00:00.000Z', '{}')`;
    await expect(execute(place, insert)).rejects.toThrow(/entities_without_idempotency_records|a newer version uses/);
  },
);
