import { type CompiledQuery, Kysely, sql, SqliteDialect } from "kysely";
import { Pool } from "pg";
import { expect, onTestFinished, test } from "vitest";
import type { Store } from "../../components/entities.ts";
import type { Page } from "../../ports/pages.ts";
import { postgresSchema, postgresUrl } from "../../testing/postgres.ts";
import { temporaryDatabase } from "../../testing/stores.ts";
import { createDialect } from "../postgres/dialect.ts";
import { openPostgresStore } from "../postgres/open-postgres-store.ts";
import { openSqliteStore } from "../sqlite/open-sqlite-store.ts";
import { openDatabase, toKyselyDatabase } from "../sqlite/sqlite-database.ts";
import { createSqlStore } from "./create-sql-store.ts";
import type { Tables } from "./tables.ts";

/** Pages of a list cost the same for lists of any length. The tests check the plan of every list and page. */

const ROWS = 20_000;
/** How many entities have the same time. */
const AT_ONE_TIME = 1_000;
/** How many owners they are distributed among. */
const OWNERS = sql.raw("400");
/** One customer and one account have most of all accounts and balances, after those of all others. */
const OF_ONE = 2 * ROWS;
const LIMIT = 10;
/** The rows of a page, the same number from another range of times, and the cursor's row. */
const MAX_READ = 2 * LIMIT + 5;

/** Customers, assets and entries; accounts, balances and entities of many accounts; and entities of one account. */
async function fill(db: Kysely<Tables>): Promise<void> {
  const upTo = (rows: number) =>
    sql.raw(`with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${rows})`);
  const numbers = upTo(ROWS);
  const time = sql.raw(`'2027-01-15T08:00:' || (10 + n / ${AT_ONE_TIME}) || '.000Z'`);
  const inserts = [
    sql`insert into customers (id, name) ${numbers} select 'c' || n, 'name' from numbers`,
    sql`insert into assets (id, definition) ${numbers} select 'x' || n, '{}' from numbers`,
    sql`insert into accounts (id, customer_id, title, status) ${numbers} select 'a' || n, 'c' || (n % ${OWNERS} + 1), 'title', 'active' from numbers`,
    sql`insert into balances (id, account_id, asset, asset_kind, asset_name, available, locked, credit)
      ${numbers} select 'b' || n, 'a' || (n % ${OWNERS} + 1), '{"assetId":"x' || n || '"}', 'assetId', 'x' || n, '1', '0', '0' from numbers`,
    sql`insert into accounts (id, customer_id, title, status) ${upTo(OF_ONE)} select 'k' || n, 'c500', 'title', 'active' from numbers`,
    sql`insert into balances (id, account_id, asset, asset_kind, asset_name, available, locked, credit)
      ${upTo(OF_ONE)} select 'm' || n, 'a500', '{"assetId":"x' || n || '"}', 'assetId', 'x' || n, '1', '0', '0' from numbers`,
    sql`insert into entries (id, kind, created_at) ${numbers} select 'e' || n, 'deposit', ${time} from numbers`,
    sql`insert into postings (entry_id, account_id, asset, bucket, amount)
      ${numbers} select 'e' || n, 'a1', '{"assetId":"x1"}', 'available', '1' from numbers`,
    sql`insert into entities (kind, owner, id, group_name, time, document)
      ${numbers} select 'withdrawals', 'a' || (n % ${OWNERS} + 1), 'w' || n, 'g' || (n / ${OWNERS} % 2), ${time}, '{}' from numbers`,
    sql`insert into entities (kind, owner, id, time, document)
      ${numbers} select 'deposits', 'a1', 'd' || n, ${time}, '{}' from numbers`,
  ];
  for (const insert of inserts) await insert.execute(db);
}

type ReadPage = (store: Store, page: Page & { readonly order: "asc" | "desc" }) => Promise<unknown>;

/** Every list, and the prefix of its ids. */
const lists: Record<string, readonly [prefix: string, ReadPage]> = {
  customers: ["c", ({ customers }, page) => customers.list(page)],
  "listed assets": ["x", ({ assets }, page) => assets.list(page)],
  "a customer's accounts": ["a", ({ accounts }, page) => accounts.list("c1", page)],
  "an account's balances": ["b", ({ balances }, page) => balances.list("a1", page)],
  "a customer's accounts, most of all": ["k", ({ accounts }, page) => accounts.list("c500", page)],
  "an account's balances, most of all": ["m", ({ balances }, page) => balances.list("a500", page)],
  "all balances": ["b", ({ balances }, page) => balances.listAll(page)],
  entries: ["e", ({ ledger }, page) => ledger.list(page)],
  "an account's entities": ["w", ({ withdrawals }, page) => withdrawals.list("a1", page)],
  "an account's entities, as many as there are": ["d", ({ deposits }, page) => deposits.list("a1", page)],
  "an account's entities of a group": ["w", ({ withdrawals }, page) => withdrawals.list("a1", page, "g1")],
};

/** From each end, and from the middle in both directions, in both orders. */
function pagesOf(prefix: string): readonly (Page & { readonly order: "asc" | "desc" })[] {
  const cursor = `${prefix}${ROWS / 2}`;
  return (["asc", "desc"] as const).flatMap((order) => [
    { order, limit: LIMIT },
    { order, limit: LIMIT, startingAfter: cursor },
    { order, limit: LIMIT, endingBefore: cursor },
  ]);
}

/** Reads every page of a list and returns its statements. */
async function statementsOf(store: Store, seen: CompiledQuery[], [prefix, read]: (typeof lists)[string]) {
  seen.length = 0;
  for (const page of pagesOf(prefix)) expect(await read(store, page)).toHaveLength(LIMIT);
  expect(seen.length).toBeGreaterThan(0);
  return [...seen];
}

const onlyReads = () => Promise.reject(new Error("Nothing is written here."));

/** Steps of SQLite's plan that read or sort more than a page. */
function costlySteps(steps: readonly string[], belongsToOne: boolean): string[] {
  return steps.filter((step, at) => {
    const before = steps[at - 1] ?? "";
    if (step.startsWith("USE TEMP B-TREE")) return !/^SCAN at_|^SEARCH postings/.test(before);
    // A range of anything but the order reads the rows before the cursor.
    if (/(?:\(| AND )(?!position|rowid|time)\w+[<>]/.test(step)) return true;
    if (/^SEARCH \w+ USING (?:COVERING )?INDEX/.test(step) || step.startsWith("SCAN at_")) return false;
    // In order of creation of all rows, the table itself is the index.
    return /^(?:SCAN|SEARCH)/.test(step) && (belongsToOne || !/^SCAN \w+$|USING INTEGER PRIMARY KEY/.test(step));
  });
}

test("on SQLite, every page of every list uses an index, and nothing longer than a page is sorted", async () => {
  const path = temporaryDatabase();
  await (await openSqliteStore(path)).close();
  const database = openDatabase(path);
  const seen: CompiledQuery[] = [];
  const dialect = new SqliteDialect({ database: toKyselyDatabase(database) });
  const db = new Kysely<Tables>({ dialect, log: ({ query }) => void seen.push(query) });
  await fill(db);
  await sql`analyze`.execute(db);
  const store = createSqlStore({ reader: db, transact: onlyReads });
  for (const [name, list] of Object.entries(lists))
    for (const { sql: statement, parameters } of await statementsOf(store, seen, list)) {
      const plan = database.prepare(`explain query plan ${statement}`).all(...(parameters as string[]));
      const steps = plan.map(({ detail }) => String(detail));
      expect([name, costlySteps(steps, name.includes("'s"))]).toEqual([name, []]);
    }
  await db.destroy();
});

/** A node of PostgreSQL's plan after execution. */
interface Node {
  readonly "Node Type": string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly Node[];
}

/** The number of rows read from tables. */
function rowsRead(node: Node): number {
  const below = (node.Plans ?? []).reduce((total, each) => total + rowsRead(each), 0);
  if (!node["Node Type"].includes("Scan") || node["Node Type"] === "Subquery Scan") return below;
  return below + (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"];
}

test.skipIf(postgresUrl === undefined)(
  "on PostgreSQL (PROVIDER_TEST_POSTGRES), every page of every list reads only the rows that it needs",
  async () => {
    const url = await postgresSchema();
    await (await openPostgresStore(url)).close();
    const pool = new Pool({ connectionString: url, max: 1 });
    const seen: CompiledQuery[] = [];
    const db = new Kysely<Tables>({ dialect: createDialect(pool), log: ({ query }) => void seen.push(query) });
    onTestFinished(() => db.destroy());
    await fill(db);
    await sql`analyze`.execute(db);
    const store = createSqlStore({ reader: db, transact: onlyReads });
    for (const [name, list] of Object.entries(lists))
      for (const { sql: statement, parameters } of await statementsOf(store, seen, list)) {
        const explained = await pool.query(`explain (analyze, format json) ${statement}`, [...parameters]);
        const [{ Plan: plan }] = explained.rows[0]["QUERY PLAN"] as [{ Plan: Node }];
        expect([name, rowsRead(plan)]).toEqual([name, expect.toSatisfy((rows: number) => rows <= MAX_READ)]);
      }
  },
);
