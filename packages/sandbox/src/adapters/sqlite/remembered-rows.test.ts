/** A SQLite store remembers rows, and no read is older than the last commit. */
import type { SqliteDatabase } from "kysely";
import { execFileSync } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { demoAccounts, demoCustomers } from "../../presets/demo-accounts.ts";
import { seed } from "../../seed/seed.ts";
import { temporaryDatabase } from "../../testing/stores.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";
import { createRememberingRead, openDatabase, toKyselyDatabase } from "./sqlite-database.ts";

const { alder, birch } = demoCustomers;
const page = { limit: 50 };

async function openSeeded() {
  const path = temporaryDatabase();
  const store = await openSqliteStore(path);
  onTestFinished(() => store.close());
  await seed(store);
  const idsOf = async (customer: string) => (await store.accounts.list(customer, page)).map(({ id }) => id);
  return { path, store, idsOf };
}

const opened = (id: string) => ({ ...demoAccounts.alderMain, id, customerId: alder.id });

test("a customer's list never contains the accounts of another customer", async () => {
  const { store, idsOf } = await openSeeded();
  for (let time = 0; time < 2; time++)
    for (const customer of [alder, birch])
      for (const { customerId } of await store.accounts.list(customer.id, page)) expect(customerId).toBe(customer.id);
  expect(await idsOf(alder.id)).not.toEqual(await idsOf(birch.id));
});

test("a read sees every commit of its own store", async () => {
  const { store, idsOf } = await openSeeded();
  for (let count = 0; count < 3; count++) {
    const before = await idsOf(alder.id);
    await store.write((writer) => writer.accounts.insert(opened(`own-${count}`)));
    expect(await idsOf(alder.id)).toEqual([...before, `own-${count}`]);
  }
});

test("a read sees every commit of another store on the file", async () => {
  const { path, idsOf } = await openSeeded();
  const other = await openSqliteStore(path);
  onTestFinished(() => other.close());
  for (let count = 0; count < 3; count++) {
    const before = await idsOf(alder.id);
    await other.write((writer) => writer.accounts.insert(opened(`others-${count}`)));
    expect(await idsOf(alder.id)).toEqual([...before, `others-${count}`]);
  }
});

test("a read sees every commit of another process", async () => {
  const { path, store } = await openSeeded();
  const titleOf = async () => (await store.accounts.find(demoAccounts.alderMain.id))?.title;
  for (const title of ["First", "Second"]) {
    expect(await titleOf()).not.toBe(title);
    const program = `new (require("node:sqlite").DatabaseSync)(${JSON.stringify(path)}).exec("update accounts set title = '${title}'")`;
    execFileSync(process.execPath, ["--no-warnings", "--eval", program]);
    expect(await titleOf()).toBe(title);
  }
});

/** A table with the rows 1 to 100 of the given width, a read that remembers, and the number of statements that read rows. */
function numbers({ width }: { readonly width: number }) {
  const path = temporaryDatabase();
  const writer = openDatabase(path);
  writer.exec("create table numbers (number integer primary key, text text)");
  writer.exec(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 100) insert into numbers select i, printf('%.${width}c', 'x') from n`,
  );
  const database = toKyselyDatabase(openDatabase(path, { readOnly: true }));
  let reads = 0;
  const counting: SqliteDatabase = {
    ...database,
    prepare(sql) {
      if (sql.startsWith("select")) reads++;
      return database.prepare(sql);
    },
  };
  onTestFinished(() => {
    database.close();
    writer.close();
  });
  const read = createRememberingRead(counting);
  const sql = "select number, text from numbers where number <= ? order by number";
  return {
    writer,
    reads: () => reads,
    upTo: (number: number) => read<object>({ sql, parameters: [number] } as never),
  };
}

test("rows are read once between two commits, and nobody can change them", async () => {
  const { writer, upTo, reads } = numbers({ width: 10 });
  const rows = await upTo(2);
  expect(await upTo(2)).toEqual([
    { number: 1, text: "x".repeat(10) },
    { number: 2, text: "x".repeat(10) },
  ]);
  expect(reads()).toBe(1);
  expect(() => Object.assign(rows[0]!, { text: "changed" })).toThrow(TypeError);
  expect(() => (rows as object[]).pop()).toThrow(TypeError);
  writer.exec("delete from numbers where number = 1");
  expect(await upTo(2)).toHaveLength(1);
  expect(reads()).toBe(2);
});

test("the memory for rows is limited", async () => {
  const { upTo, reads } = numbers({ width: 100_000 });
  // The rows of one read are too long to be kept.
  for (let time = 0; time < 2; time++) await upTo(50);
  expect(reads()).toBe(2);
  const narrow = numbers({ width: 2_000 });
  for (let number = 1; number <= 100; number++) await narrow.upTo(number);
  expect(narrow.reads()).toBe(100);
  await narrow.upTo(100);
  expect(narrow.reads()).toBe(100);
  // The cache was full and has been cleared.
  await narrow.upTo(1);
  expect(narrow.reads()).toBe(101);
});
