import { Client } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import { postgresSchema, postgresUrl } from "../../testing/postgres.ts";
import { createSignedClient } from "../../testing/signed-calls.ts";
import { watchedPool } from "../../testing/watched-pool.ts";
import { alderDesk, alderMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";
import { openPostgresStore } from "./open-postgres-store.ts";

const internal = withdrawalKinds.find(({ method }) => method === "InternalTransfer")!;
const DAYS = 24 * 3_600_000;

/** An instance, and the connection of another program. */
async function prepare() {
  const url = await postgresSchema();
  const pool = watchedPool(url, 4);
  const store = await openPostgresStore(pool, { connections: 4 });
  onTestFinished(() => store.close());
  const other = new Client({ connectionString: url });
  await other.connect();
  onTestFinished(() => other.end());
  const client = await createSignedClient(store);
  const withdraw = async (key: string) =>
    client.post(withdrawalsOf(alderMain.id, internal), { ...internal.request, idempotencyKey: key });
  return { ...client, pool, store, other, withdraw };
}

describe.skipIf(postgresUrl === undefined)("background work on PostgreSQL", () => {
  test("skips a task that another instance is working on, and does the others", async () => {
    const { store, other, withdraw, pass } = await prepare();
    for (let at = 0; at < 5; at++) await withdraw(`key ${at}`);
    const [first] = await store.tasks.list(GLOBAL_OWNER, { limit: 1, order: "asc" });
    await other.query("begin");
    await other.query("select id from entities where kind = 'tasks' and id = $1 for update", [first!.id]);
    expect(await pass(10_000)).toBe(4);
    await other.query("commit");
    expect(await pass(0)).toBe(1);
  });

  test("tasks of a locked account do not delay requests of another account", async () => {
    const { get, other, post, withdraw, pass } = await prepare();
    for (let at = 0; at < 20; at++) await withdraw(`key ${at}`);
    await other.query("begin");
    await other.query("select id from accounts where id = $1 for update", [alderMain.id]);
    let isDone = false;
    const passing = pass(10_000).then((count) => ((isDone = true), count));
    for (let at = 0; at < 10; at++) {
      expect(await get("/accounts")).toMatchObject({ status: 200 });
      const quote = {
        fromAsset: { nationalCurrencyCode: "USD" },
        toAsset: { nationalCurrencyCode: "EUR" },
        fromAmount: "1",
      };
      expect(await post(`/accounts/${alderDesk.id}/liquidity/quotes`, quote)).toMatchObject({ status: 200 });
    }
    expect(isDone).toBe(false);
    await other.query("commit");
    expect(await passing).toBe(20);
  });

  test("does at most a few tasks in a transaction", async () => {
    const { pool, withdraw, pass } = await prepare();
    for (let at = 0; at < 40; at++) await withdraw(`key ${at}`);
    pool.sent.length = 0;
    expect(await pass(10_000)).toBe(40);
    const claimed = pool.sent.filter(({ text }) => text.includes("skip locked") && text.includes("'tasks'"));
    for (const { values } of claimed) expect((values[0] as unknown[]).length).toBeLessThanOrEqual(16);
    expect(claimed.length).toBeGreaterThanOrEqual(3);
  });

  test("a sweep skips an expired record that a request has locked, without waiting", async () => {
    const { other, withdraw, pass } = await prepare();
    for (const key of ["one", "two", "three"]) await withdraw(key);
    await pass(10_000);
    const left = async () => Number((await other.query("select count(*) from idempotency_records")).rows[0].count);
    await other.query("begin");
    await other.query("select id from idempotency_records order by id limit 1 for update");
    await pass(8 * DAYS);
    expect(await left()).toBe(1);
    await other.query("commit");
    await pass(0);
    expect(await left()).toBe(0);
  });
});
