import { UnavailableError } from "@provider-connectivity/server";
import { Client } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Store, StoreWriter } from "../../components/entities.ts";
import { pgbouncerUrl, postgresDatabase, postgresSchema, postgresUrl } from "../../testing/postgres.ts";
import { watchedPool } from "../../testing/watched-pool.ts";
import { openPostgresStore, type PostgresStoreOptions } from "./open-postgres-store.ts";

/** Tests a store that batches its writes, on the server at PROVIDER_TEST_POSTGRES. */

const usd = { nationalCurrencyCode: "USD" } as const;
const ACCOUNTS = ["a1", "a2", "a3", "a4", "a5", "a6"];

async function open(url: string, options: PostgresStoreOptions = {}): Promise<Store> {
  const store = await openPostgresStore(url, options);
  onTestFinished(() => store.close());
  return store;
}

async function openWatched() {
  const url = await postgresSchema();
  const pool = watchedPool(url);
  const store = await openPostgresStore(pool, { connections: 4 });
  onTestFinished(() => store.close());
  await withAccounts(store);
  return { url, pool, store };
}

/** Locks the first account in another program. Returns its release. */
async function lockedElsewhere(url: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query("begin");
  await client.query("select id from accounts where id = 'a1' for update");
  return async () => void (await client.query("commit"));
}

async function withAccounts(store: Store): Promise<void> {
  await store.write(async ({ customers, accounts }) => {
    await customers.insert({ id: "c", name: "C" });
    for (const id of ACCOUNTS) await accounts.insert({ id, customerId: "c", title: id, status: "active" });
  });
}

test.skipIf(pgbouncerUrl === undefined)("PgBouncer in transaction mode serves two instances", async () => {
  const url = await postgresDatabase(pgbouncerUrl);
  const stores = [await open(url), await open(url)];
  await withAccounts(stores[0]!);
  const writes = Array.from({ length: 120 }, (_, index) => {
    const id = ACCOUNTS[index % 3]!;
    return stores[index % 2]!.write((writer) => add(writer, id), { accounts: [id] });
  });
  await Promise.all(writes);
  expect(await sums(stores[1]!)).toEqual([40, 40, 40]);
});

/** All with the same time, so their positions determine their order. */
const deposit = (index: number) => ({
  id: `d${index}`,
  accountId: "a1",
  balanceAsset: usd,
  balanceAmount: "1",
  source: { transferMethod: "InternalTransfer", asset: usd, amount: "1", accountId: "a2" } as const,
  status: "succeeded" as const,
  createdAt: "2027-01-15T08:00:00.000Z",
});

/** Adds to a balance as a handler does: the new balance depends on the balance it read. */
async function add({ balances }: StoreWriter, accountId: string, amount = 1): Promise<number> {
  const { available = "0" } = (await balances.find(accountId, usd)) ?? {};
  const sum = Number(available) + amount;
  await balances.save({
    id: `balance ${accountId}`,
    accountId,
    asset: usd,
    available: String(sum),
    locked: "0",
    credit: "0",
  });
  return sum;
}

const sums = async (store: Store) => (await store.balances.listOf(ACCOUNTS)).map(({ available }) => Number(available));

describe.skipIf(postgresUrl === undefined)("batches in PostgreSQL", () => {
  test("a write waits twice for the database: for locks and rows, and for its commit", async () => {
    const { store, pool } = await openWatched();
    const write = () => store.write((writer) => add(writer, "a1"), { accounts: ["a1"] });
    await write();
    pool.waits = 0;
    await write();
    expect(pool.waits).toBe(2);
    expect(await sums(store)).toEqual([2]);
  });

  test("a write that needs several other accounts starts again once", async () => {
    const { store } = await openWatched();
    let runs = 0;
    const sum = await store.write(async ({ balances }) => {
      runs++;
      await balances.find("a1", usd);
      const found = await Promise.all(ACCOUNTS.map((id) => balances.find(id, usd)));
      return found.length;
    });
    expect([sum, runs]).toEqual([ACCOUNTS.length, 2]);
  });

  test("a write waits for a row that never changes at its first use only", async () => {
    const { store, pool } = await openWatched();
    const write = () =>
      store.write(
        async (writer) => {
          await writer.accounts.find("a2");
          await add(writer, "a1");
        },
        { accounts: ["a1"] },
      );
    await write();
    pool.waits = 0;
    await write();
    expect(pool.waits).toBe(2);
  });

  test("writes that arrive together share two waits, and see the earlier writes of their account", async () => {
    const { store, pool } = await openWatched();
    await Promise.all(ACCOUNTS.map((id) => store.write((writer) => add(writer, id), { accounts: [id] })));
    pool.waits = 0;
    const accounts = Array.from({ length: 60 }, (_, index) => ACCOUNTS[index % ACCOUNTS.length]!);
    const seen = await Promise.all(accounts.map((id) => store.write((writer) => add(writer, id), { accounts: [id] })));
    expect(pool.waits).toBeLessThanOrEqual(2);
    expect(seen).toEqual(accounts.map((_, index) => 2 + Math.floor(index / ACCOUNTS.length)));
    expect(await sums(store)).toEqual(ACCOUNTS.map(() => 11));
  });

  test("two instances lose no update of one account", async () => {
    const url = await postgresSchema();
    const stores = [await open(url), await open(url)];
    await withAccounts(stores[0]!);
    const writes = Array.from({ length: 100 }, (_, index) =>
      stores[index % 2]!.write((writer) => add(writer, "a1"), index % 3 === 0 ? {} : { accounts: ["a1"] }),
    );
    const seen = await Promise.all(writes);
    expect(seen.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  test("writes of several accounts, named in any order or not at all, cause no deadlock", async () => {
    const url = await postgresSchema();
    const pools = [watchedPool(url, 10), watchedPool(url, 10)];
    const stores = await Promise.all(pools.map((pool) => openPostgresStore(pool)));
    onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
    await withAccounts(stores[0]!);
    const random = (below: number) => Math.floor(below * Math.random());
    const writes = Array.from({ length: 150 }, (_, index) => {
      const chosen = ACCOUNTS.toSorted(() => Math.random() - 0.5).slice(0, 1 + random(3));
      return stores[index % 2]!.write(
        async (writer) => {
          for (const id of chosen) await add(writer, id);
          return chosen.length;
        },
        index % 2 === 0 ? { accounts: chosen } : {},
      );
    });
    const counts = await Promise.all(writes);
    const total = counts.reduce((sum, each) => sum + each, 0);
    // The store would retry after a deadlock, but only after PostgreSQL had waited for a second.
    for (const { errors } of pools) expect(errors).not.toContain("40P01");
    expect((await sums(stores[0]!)).reduce((sum, each) => sum + each, 0)).toBe(total);
  });

  test("nothing is written if the transaction cannot begin", async () => {
    const { store, pool } = await openWatched();
    pool.change = (query) => (query.text.startsWith("begin") ? { ...query, text: "begin nonsense" } : query);
    const failed = store.write((writer) => add(writer, "a1"), { accounts: ["a1"] });
    await expect(failed).rejects.toThrow("nonsense");
    expect(await sums(store)).toEqual([]);
    pool.change = (query) => query;
    await store.write((writer) => add(writer, "a1"));
    expect(await sums(store)).toEqual([1]);
  });

  test("a commit that the server ends with ROLLBACK is not a success", async () => {
    const { store, pool } = await openWatched();
    pool.change = (query) => (query.text === "commit" ? { ...query, text: "rollback" } : query);
    await expect(store.write((writer) => add(writer, "a1"))).rejects.toThrow(UnavailableError);
    pool.change = (query) => query;
    expect(await sums(store)).toEqual([]);
  });

  test.each(["40001", "40P01"])("a transaction that the database aborts with %s runs again", async (code) => {
    const { store, pool } = await openWatched();
    let failures = 2;
    pool.change = (query) => {
      if (query.text === "commit" && failures-- > 0)
        throw Object.assign(new Error("given up"), { code, severity: "ERROR" });
      return query;
    };
    let runs = 0;
    await store.write((writer) => (runs++, add(writer, "a1")), { accounts: ["a1"] });
    expect(runs).toBe(3);
    expect(await sums(store)).toEqual([1]);
  });

  test("a transaction that the database aborts every time fails as unavailable", async () => {
    const { store, pool } = await openWatched();
    pool.change = (query) => {
      if (query.text === "commit") throw Object.assign(new Error("given up"), { code: "40P01", severity: "ERROR" });
      return query;
    };
    await expect(store.write((writer) => add(writer, "a1"))).rejects.toThrow(UnavailableError);
  });

  test("no statement has a name, which PgBouncer could not find on another connection", async () => {
    const { store, pool } = await openWatched();
    await store.write((writer) => add(writer, "a1"));
    await store.balances.list("a1", { limit: 1 });
    expect(pool.sent.filter((query) => "name" in query)).toEqual([]);
    expect(
      pool.sent.filter(({ text }) => /^\s*(set session|listen|prepare|declare)|pg_advisory_lock/i.test(text)),
    ).toEqual([]);
  });

  test("only the write that breaks a rule of the database fails in a shared batch", async () => {
    const { store } = await openWatched();
    const outcomes = await Promise.allSettled([
      store.write((writer) => add(writer, "a1"), { accounts: ["a1"] }),
      store.write(({ customers }) => customers.insert({ id: "c", name: "Again" })),
      store.write((writer) => add(writer, "a2"), { accounts: ["a2"] }),
      store.write((writer) => add(writer, "unknown")),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected"]);
    expect(await sums(store)).toEqual([1, 1]);
  });

  test("only the second write fails if two in a shared batch insert the same row", async () => {
    const { store } = await openWatched();
    const insert = (accountId: string) =>
      store.write(
        async (writer) => {
          await add(writer, accountId);
          await writer.customers.insert({ id: "new", name: accountId });
        },
        { accounts: [accountId] },
      );
    const outcomes = await Promise.allSettled(ACCOUNTS.map(insert));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await sums(store)).reduce((sum, each) => sum + each, 0)).toBe(1);
  });

  test("an account that another program has locked delays no other account, and is written after the lock is released", async () => {
    const { store, url } = await openWatched();
    const release = await lockedElsewhere(url);
    const order: string[] = [];
    const stalled = store.write((writer) => add(writer, "a1"), { accounts: ["a1"] }).then(() => order.push("a1"));
    const others = ACCOUNTS.slice(1).map((id) => store.write((writer) => add(writer, id), { accounts: [id] }));
    await Promise.all(others);
    order.push("others");
    await release();
    await stalled;
    expect(order).toEqual(["others", "a1"]);
  });

  test("while a batch waits for the database, all other accounts use the other connections, and its account keeps the order", async () => {
    const url = await postgresSchema();
    const store = await open(url, { connections: 5, lanes: 2 });
    await withAccounts(store);
    await store.write((writer) => add(writer, "a1"));
    const client = new Client({ connectionString: url });
    await client.connect();
    onTestFinished(() => client.end());
    await client.query("begin; select id from balances where account_id = 'a1' for update");
    const blocked = "select pid from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))";
    const seen: (readonly [string, number])[] = [];
    const addTo = (id: string) =>
      store.write((writer) => add(writer, id), { accounts: [id] }).then((sum) => seen.push([id, sum]));
    const stalled = [addTo("a1"), addTo("a1")];
    await expect.poll(async () => (await client.query(blocked)).rowCount).toBe(1);
    for (const id of ACCOUNTS.slice(1)) await addTo(id);
    stalled.push(addTo("a1"));
    await addTo("a2");
    expect(seen).toEqual([...ACCOUNTS.slice(1).map((id) => [id, 1]), ["a2", 2]]);
    await client.query("commit");
    await Promise.all(stalled);
    expect(seen.slice(-3)).toEqual([2, 3, 4].map((sum) => ["a1", sum]));
  });

  test("a pool of one connection serves everything", async () => {
    const url = await postgresSchema();
    const store = await open(url, { connections: 1 });
    await withAccounts(store);
    const work = ACCOUNTS.flatMap((id) => [store.write((writer) => add(writer, id)), store.accounts.find(id)]);
    await Promise.all(work);
    expect(await sums(store)).toEqual(ACCOUNTS.map(() => 1));
  });

  test("if no connection is free, all reads and writes fail as unavailable within the limit", async () => {
    const url = await postgresSchema();
    const pool = watchedPool(url, 1);
    const store = await openPostgresStore(pool, { connections: 1, connectTimeoutMs: 200 });
    onTestFinished(() => store.close());
    await withAccounts(store);
    const taken = await pool.connect();
    const began = performance.now();
    const outcomes = await Promise.allSettled(
      ACCOUNTS.flatMap((id) => [store.write((writer) => add(writer, id)), store.balances.list(id, { limit: 1 })]),
    );
    expect(
      outcomes.filter((each) => each.status === "rejected" && each.reason instanceof UnavailableError),
    ).toHaveLength(12);
    expect(performance.now() - began).toBeLessThan(2_000);
    taken.release();
    await store.write((writer) => add(writer, "a1"));
    expect(await sums(store)).toEqual([1]);
  });

  test("an addition to an account's list waits for the account, so that positions become visible in order", async () => {
    const { store, url } = await openWatched();
    const release = await lockedElsewhere(url);
    let isAdded = false;
    const added = store.write(({ deposits }) => deposits.insert(deposit(1))).then(() => (isAdded = true));
    for (const id of ACCOUNTS.slice(1)) await store.write((writer) => add(writer, id), { accounts: [id] });
    expect(isAdded).toBe(false);
    await release();
    await added;
    expect(await store.deposits.list("a1", { limit: 9, order: "asc" })).toHaveLength(1);
  });

  test("a reader that pages through an account's list misses no item that is written in the meantime", async () => {
    const url = await postgresSchema();
    const stores = [await open(url), await open(url)];
    await withAccounts(stores[0]!);
    const writes = Promise.all(
      Array.from({ length: 80 }, (_, index) =>
        stores[index % 2]!.write(({ deposits }) => deposits.insert(deposit(index))),
      ),
    );
    const seen: string[] = [];
    let isOver = false;
    void writes.then(() => (isOver = true));
    for (;;) {
      const wasOver = isOver;
      const page = await stores[0]!.deposits.list("a1", {
        limit: 7,
        order: "asc",
        ...(seen.length === 0 ? {} : { startingAfter: seen.at(-1)! }),
      });
      seen.push(...page.map(({ id }) => id));
      if (wasOver && page.length === 0) break;
    }
    expect(new Set(seen).size).toBe(80);
  });
});
