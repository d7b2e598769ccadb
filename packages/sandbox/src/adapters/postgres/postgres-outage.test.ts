import { Client } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkLedger } from "../../components/ledger/check-ledger.ts";
import { usd } from "../../presets/demo-assets.ts";
import { breakable } from "../../testing/breakable.ts";
import { postgresSchema, postgresUrl, runOnce } from "../../testing/postgres.ts";
import { type CallResult, createSignedClient } from "../../testing/signed-calls.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";
import { openPostgresStore, type PostgresStoreOptions } from "./open-postgres-store.ts";

/** Signed requests during outages of PostgreSQL, on the server of PROVIDER_TEST_POSTGRES. */

const internal = withdrawalKinds.find(({ method }) => method === "InternalTransfer")!;
const path = withdrawalsOf(alderMain.id, internal);
const quote = { fromAsset: usd, toAsset: { nationalCurrencyCode: "EUR" }, fromAmount: "1" };
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

/** A sandbox with a database that a test can disconnect, and requests of a customer. */
async function prepare(options: PostgresStoreOptions = {}) {
  const schemaUrl = await postgresSchema();
  const name = `away-${crypto.randomUUID()}`;
  const { url, ...server } = await breakable(`${schemaUrl}&application_name=${name}`);
  const store = await openPostgresStore(url, { connections: 4, ...options });
  onTestFinished(() => store.close());
  const client = await createSignedClient(store, { logger });
  const withdraw = (idempotencyKey: string) => client.post(path, { ...internal.request, idempotencyKey });
  const withdrawals = async () => (await client.get(`${withdrawalsOf(alderMain.id)}?limit=200`)).body["withdrawals"];
  const isBack = () => expect.poll(async () => (await client.get("/accounts")).status).toBe(200);
  return { ...client, url, schemaUrl, store, name, server, withdraw, withdrawals, isBack };
}

const unavailable = { status: 503, body: { message: expect.any(String), errorType: "internal-error" } };
const withStatus = (results: readonly CallResult[], status: number) => results.filter((each) => each.status === status);

describe.skipIf(postgresUrl === undefined)("PostgreSQL (PROVIDER_TEST_POSTGRES)", () => {
  test("is disconnected: every request is a 503 of the contract, and succeeds again afterwards", async () => {
    const { server, call, get, post, withdraw, withdrawals, isBack, store } = await prepare();
    const before = await withdraw("before");
    server.cut();
    for (const endpoint of ["/accounts", `/accounts/${alderMain.id}/balances`, withdrawalsOf(alderMain.id)])
      expect(await get(endpoint)).toMatchObject(unavailable);
    expect(await post(`/accounts/${alderMain.id}/liquidity/quotes`, quote)).toMatchObject(unavailable);
    for (const key of ["before", "meanwhile"]) expect(await withdraw(key)).toMatchObject(unavailable);
    const { body } = await call({ method: "GET", endpoint: "/accounts" });
    expect(Object.keys(body).toSorted((one, other) => one.localeCompare(other))).toEqual(["errorType", "message"]);
    server.mend();
    await isBack();
    expect((await withdraw("before")).text).toBe(before.text);
    const meanwhile = await withdraw("meanwhile");
    expect(meanwhile.status).toBe(201);
    expect(await withdrawals()).toEqual([meanwhile.body, before.body]);
    expect(await checkLedger(store)).toEqual([]);
  });

  test.each(["before", "after"] as const)(
    "is disconnected %s the server has a commit: 503, and the next attempt gets the result",
    async (moment) => {
      const { server, withdraw, withdrawals, isBack, store } = await prepare();
      server.breakAt({ commit: moment, how: "cut" });
      const lost = await Promise.all(["a", "b", "c"].map(withdraw));
      expect(withStatus(lost, 503)).toHaveLength(3);
      server.mend();
      await isBack();
      // Everything that shared the first commit is kept with it, or nothing is.
      const kept = ((await withdrawals()) as unknown[]).length;
      expect(kept > 0).toBe(moment === "after");
      const again = await Promise.all(["a", "b", "c"].map(withdraw));
      expect(withStatus(again, 201)).toHaveLength(3);
      expect(((await withdrawals()) as unknown[]).length).toBe(3);
      expect(await checkLedger(store)).toEqual([]);
    },
  );

  test("ends its connections during requests: each gets 201 or 503, and is executed once", async () => {
    const { server, name, withdraw, withdrawals, isBack, store } = await prepare();
    const ended = Promise.withResolvers<void>();
    const endAll = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${name}'`;
    server.breakAt({
      commit: "before",
      how: () => void runOnce(postgresUrl, endAll).then(ended.resolve, ended.reject),
    });
    const keys = Array.from({ length: 60 }, (_, at) => `key ${at}`);
    const results = await Promise.all(keys.map(withdraw));
    await ended.promise;
    expect(withStatus(results, 503).length).toBeGreaterThan(0);
    expect(withStatus(results, 201).length + withStatus(results, 503).length).toBe(keys.length);
    await isBack();
    for (const [at, key] of keys.entries()) {
      const { status, text } = await withdraw(key);
      expect([status, text]).toEqual([201, results[at]!.status === 201 ? results[at]!.text : text]);
    }
    expect(await withdrawals()).toHaveLength(keys.length);
    expect(await checkLedger(store)).toEqual([]);
  });

  test("stops responding after a commit: reads succeed, the write is a 503, and was executed once", async () => {
    const { server, get, withdraw, withdrawals, store } = await prepare({ statementTimeoutMs: 1_000, connections: 2 });
    await Promise.all(["earlier", "too"].map(withdraw));
    server.breakAt({ commit: "after", how: "silent" });
    const lost = withdraw("lost");
    const behind = withdraw("behind it");
    await expect.poll(async () => (await get("/accounts")).status).toBe(200);
    expect(await lost).toMatchObject(unavailable);
    expect([201, 503]).toContain((await behind).status);
    for (const key of ["lost", "behind it"]) await expect.poll(async () => (await withdraw(key)).status).toBe(201);
    expect(await withdrawals()).toHaveLength(4);
    expect(await checkLedger(store)).toEqual([]);
  });

  test("is locked by another instance for too long: writes are a 503, reads succeed, until it ends", async () => {
    const { schemaUrl, get, withdraw, withdrawals } = await prepare({ lockTimeoutMs: 100 });
    const other = new Client({ connectionString: schemaUrl });
    await other.connect();
    onTestFinished(() => other.end());
    await other.query("begin");
    await other.query("select id from accounts where id = $1 for update", [alderMain.id]);
    expect(await withdraw("key")).toMatchObject(unavailable);
    expect((await get("/accounts")).status).toBe(200);
    await other.query("commit");
    expect(await withdraw("key")).toMatchObject({ status: 201 });
    expect(await withdrawals()).toHaveLength(1);
  });

  test("ends the transaction of a stuck instance, and the others write", async () => {
    const { url, withdraw } = await prepare();
    const other = await openPostgresStore(url, { connections: 2, statementTimeoutMs: 1_000 });
    onTestFinished(() => other.close());
    const { promise: passed, resolve: open } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    let runs = 0;
    const stuck = other.write(async ({ customers, withdrawals }) => {
      await withdrawals.find(alderMain.id, "none");
      await customers.insert({ id: "stuck", name: "Stuck" });
      // The first run is taken out of its batch, so that it delays no other write.
      if (++runs === 2) begin();
      await passed;
    });
    await Promise.race([begun, stuck]);
    expect(await withdraw("key")).toMatchObject({ status: 201 });
    open();
    await expect(stuck).rejects.toThrow("The database rolled the transaction back.");
    expect(await other.customers.find("stuck")).toBeUndefined();
    expect(await other.write(({ customers }) => customers.find("alder"))).toMatchObject({ id: "alder" });
  });
});
