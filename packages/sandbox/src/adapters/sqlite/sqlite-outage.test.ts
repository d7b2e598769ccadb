import { Kysely, SqliteDialect } from "kysely";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { Store } from "../../components/entities.ts";
import { checkLedger } from "../../components/ledger/check-ledger.ts";
import { createSignedClient } from "../../testing/signed-calls.ts";
import { temporaryDatabase } from "../../testing/stores.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";
import { createSqlStore } from "../sql/create-sql-store.ts";
import type { Tables } from "../sql/tables.ts";
import { probe, openDatabase, toKyselyDatabase, toSqliteConnection } from "./sqlite-database.ts";
import { createSqliteTransactions, openSqliteStore } from "./open-sqlite-store.ts";

/** Signed requests while a SQLite file is unusable. */

const internal = withdrawalKinds.find(({ method }) => method === "InternalTransfer")!;
const path = withdrawalsOf(alderMain.id, internal);
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };
const unavailable = { status: 503, body: { message: expect.any(String), errorType: "internal-error" } };

async function prepare(store: Store) {
  const client = await createSignedClient(store, { logger });
  const withdraw = (idempotencyKey: string) => client.post(path, { ...internal.request, idempotencyKey });
  const withdrawals = async () => (await client.get(`${withdrawalsOf(alderMain.id)}?limit=200`)).body["withdrawals"];
  return { ...client, withdraw, withdrawals };
}

/** Another process locks the file. @returns a function that releases the lock */
async function holdLock(file: string): Promise<() => Promise<void>> {
  const program = fileURLToPath(new URL("../../testing/hold-lock.ts", import.meta.url));
  const child = spawn(process.execPath, [program, file], { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return async () => {
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  };
}

test("while another process holds the lock for too long, writes are a 503 and reads succeed; afterwards writes succeed", async () => {
  const file = temporaryDatabase();
  const store = await openSqliteStore(file, { lockTimeoutMs: 100 });
  const { get, withdraw, withdrawals } = await prepare(store);
  const before = await withdraw("before");
  const releaseLock = await holdLock(file);
  for (const key of ["before", "meanwhile"]) expect(await withdraw(key)).toMatchObject(unavailable);
  expect((await get("/accounts")).status).toBe(200);
  expect(await withdrawals()).toEqual([before.body]);
  await releaseLock();
  expect((await withdraw("before")).text).toBe(before.text);
  const meanwhile = await withdraw("meanwhile");
  expect(await withdrawals()).toEqual([meanwhile.body, before.body]);
  expect(await checkLedger(store)).toEqual([]);
  await store.close();
});

test("writes wait for a lock that is released in time", async () => {
  const file = temporaryDatabase();
  const store = await openSqliteStore(file);
  const { withdraw } = await prepare(store);
  const releaseLock = await holdLock(file);
  const waiting = withdraw("waiting");
  await releaseLock();
  expect((await waiting).status).toBe(201);
  await store.close();
});

test("a full disk is a 503 for writes, which change nothing; reads succeed, and writes succeed again with free space", async () => {
  const file = temporaryDatabase();
  await (await openSqliteStore(file)).close();
  const writing = openDatabase(file);
  const connection = toSqliteConnection(toKyselyDatabase(writing));
  const reading = toKyselyDatabase(openDatabase(file, { readOnly: true }));
  const reader = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reading }) });
  const transactions = createSqliteTransactions((use) => use(connection), { lockTimeoutMs: 1_000 });
  const store = createSqlStore({ reader, ...transactions });
  const check = () => transactions.transact(probe);
  await check();
  const { get, withdraw, withdrawals } = await prepare(store);
  // SQLite treats a page beyond the limit like a full disk.
  const { page_count: pages } = writing.prepare("PRAGMA page_count").get() as { page_count: number };
  writing.exec(`PRAGMA max_page_count = ${pages + 8}`);
  const keys = Array.from({ length: 60 }, (_, at) => `key ${at}`);
  const responses = [];
  for (const key of keys) responses.push(await withdraw(key));
  const refused = responses.filter(({ status }) => status !== 201);
  expect(refused.length).toBeGreaterThan(0);
  for (const response of refused) expect(response).toMatchObject(unavailable);
  await expect(check()).rejects.toThrow("has no space left on its disk");
  expect(await withdrawals()).toHaveLength(responses.length - refused.length);
  expect((await get("/accounts")).status).toBe(200);
  writing.exec("PRAGMA max_page_count = 1000000");
  await check();
  for (const [at, key] of keys.entries()) {
    const { status, text } = await withdraw(key);
    expect([status, text]).toEqual([201, responses[at]!.status === 201 ? responses[at]!.text : text]);
  }
  expect(await withdrawals()).toHaveLength(keys.length);
  expect(await checkLedger(store)).toEqual([]);
  await reader.destroy();
  writing.close();
});

test.each([
  ["removed", (file: string) => rmSync(file)],
  ["replaced", (file: string) => (copyFileSync(file, `${file}.copy`), renameSync(`${file}.copy`, file))],
  ["emptied", (file: string) => truncateSync(file)],
] as const)("after its file was %s, a store refuses to write and is not ready", async (what, change) => {
  const file = temporaryDatabase();
  const store = await openSqliteStore(file);
  const { withdraw } = await prepare(store);
  await store.check();
  expect((await withdraw("before")).status).toBe(201);
  change(file);
  expect(await withdraw("after")).toMatchObject(unavailable);
  await expect(store.check()).rejects.toThrow(`was ${what} while it was open`);
  await store.close();
});

test("an empty file is refused instead of being seeded", async () => {
  const file = temporaryDatabase();
  writeFileSync(file, "");
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(file, longAgo, longAgo);
  await expect(openSqliteStore(file)).rejects.toThrow("the file is empty");
  expect(statSync(file).size).toBe(0);
});
