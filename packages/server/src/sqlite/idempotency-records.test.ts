import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openDatabase, temporaryFile, withdrawal, withdrawalProvider } from "../testing/idempotent.ts";
import { createSqliteIdempotencyRecords } from "./index.ts";

const reply = () => ({ status: 200, body: {} });

test("the connection commits durably", () => {
  const database = openDatabase(temporaryFile("records.sqlite"));
  createSqliteIdempotencyRecords(database);
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  const FULL = 2;
  expect([pragma("journal_mode"), pragma("synchronous")]).toEqual(["wal", FULL]);
});

test("stored responses survive a restart", async () => {
  const path = temporaryFile("records.sqlite");
  const first = openDatabase(path);
  const post = withdrawalProvider({ records: createSqliteIdempotencyRecords(first) }, reply);
  const responses = await post(withdrawal("key"));
  first.close();
  const second = openDatabase(path);
  const again = withdrawalProvider({ records: createSqliteIdempotencyRecords(second) }, () => expect.unreachable());
  expect(await again(withdrawal("key"))).toEqual(responses);
});

test("waits for a locked database without blocking the process", async () => {
  const path = temporaryFile("records.sqlite");
  const post = withdrawalProvider({ records: createSqliteIdempotencyRecords(openDatabase(path)) }, reply);
  const other = openDatabase(path);
  other.exec("BEGIN IMMEDIATE");
  const asked = Promise.all([post(withdrawal("one")), post(withdrawal("two"))]);
  await new Promise((resolve) => setTimeout(resolve, 150));
  other.exec("COMMIT");
  expect((await asked).map(({ status }) => status)).toEqual([200, 200]);
});

test("a failing database gives 503 to all requests that share the commit, without side effects, until it is back", async () => {
  const database = openDatabase(temporaryFile("records.sqlite"));
  let runs = 0;
  const post = withdrawalProvider({ records: createSqliteIdempotencyRecords(database) }, () => {
    runs++;
    return { status: 200, body: {} };
  });
  await post(withdrawal("before"));
  database.exec("ALTER TABLE idempotency_records RENAME TO away");
  const failed = await Promise.all(["before", "one", "two"].map((key) => post(withdrawal(key))));
  expect(failed.map(({ status }) => status)).toEqual([503, 503, 503]);
  database.exec("ALTER TABLE away RENAME TO idempotency_records");
  expect(runs).toBe(1);
  const responses = await Promise.all(["before", "one", "two"].map((key) => post(withdrawal(key))));
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(runs).toBe(3);
});

test("processes that open one new file at the same time all work", { timeout: 30_000 }, async () => {
  const path = temporaryFile("records.sqlite");
  const program = `
    const { DatabaseSync } = await import("node:sqlite");
    const { createSqliteIdempotencyRecords } = await import(${JSON.stringify(import.meta.resolve("./index.ts"))});
    while (Date.now() < ${Date.now() + 1_500});
    for (let round = 0; round < 40; round++) {
      const records = createSqliteIdempotencyRecords(new DatabaseSync(${JSON.stringify(path)} + round));
      const claim = { id: "id", operationKey: "key", attempt: String(process.pid), now: 0, leaseUntil: 1, expiresAt: 2 };
      console.log((await records.claim(claim)).state);
    }`;
  const run = () => promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  const outputs = await Promise.all([1, 2, 3, 4].map(run));
  const states = outputs.flatMap(({ stdout }) => stdout.trim().split("\n"));
  expect(states.filter((state) => state === "claimed")).toHaveLength(40);
  expect(states.filter((state) => state === "running")).toHaveLength(120);
});
