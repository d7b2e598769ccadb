import type { NonceStore } from "@provider-connectivity/server";
import { createPostgresNonceStore } from "@provider-connectivity/server/postgres";
import { createRedisNonceStore } from "@provider-connectivity/server/redis";
import { Pool } from "pg";
import { createClient } from "redis";
import { describe, expect, onTestFinished, test } from "vitest";
import { openPostgresStore } from "./adapters/postgres/open-postgres-store.ts";
import { checkLedger } from "./components/ledger/check-ledger.ts";
import { postgresSchema, postgresUrl, redisUrl } from "./testing/postgres.ts";
import { type CallResult, createSignedClient, sign, type SignedClient } from "./testing/signed-calls.ts";
import { testSources } from "./testing/test-runtime.ts";
import { alderDesk, alderMain, ofAmount, withdrawalKinds, withdrawalsOf } from "./testing/withdrawal-requests.ts";

/** Several instances on one PostgreSQL behave like one, with nonces there or in Redis. On SQLite: `idempotency.test.ts`. */

const internal = withdrawalKinds.find(({ method }) => method === "InternalTransfer")!;
const path = withdrawalsOf(alderMain.id, internal);

function noncesInPostgres(url: string): NonceStore {
  const pool = new Pool({ connectionString: url, max: 2 });
  onTestFinished(() => pool.end());
  return createPostgresNonceStore(pool);
}

async function noncesInRedis(url: string): Promise<NonceStore> {
  const client = createClient({ url: redisUrl ?? "" });
  await client.connect();
  onTestFinished(() => client.destroy());
  const prefix = `test:${new URL(url).searchParams.get("options")}:`;
  return createRedisNonceStore((command) => client.sendCommand(command), { prefix });
}

const nonceKinds = {
  PostgreSQL: postgresUrl === undefined ? undefined : noncesInPostgres,
  Redis: postgresUrl === undefined || redisUrl === undefined ? undefined : noncesInRedis,
};

/** Instances that share a database and a clock, each with separate connections. */
async function startInstances(openNonces: ((url: string) => NonceStore | Promise<NonceStore>) | undefined) {
  const url = await postgresSchema();
  const runtime = testSources();
  const start = async () => {
    const store = await openPostgresStore(url, { connections: 3 });
    onTestFinished(() => store.close());
    const nonces = await openNonces?.(url);
    const client = await createSignedClient(store, { runtime, ...(nonces === undefined ? {} : { nonces }) });
    return { ...client, store };
  };
  const instances = await Promise.all([start(), start()]);
  onTestFinished(async () => expect(await checkLedger(instances[0].store)).toEqual([]));
  return { instances, runtime };
}

const amountOf = async ({ get }: SignedClient, account: string) =>
  (await get(`/accounts/${account}/balances?nationalCurrencyCode=USD`)).body["balances"];
const countOf = (responses: readonly CallResult[], status: number) =>
  responses.filter((response) => response.status === status).length;

describe.each(Object.entries(nonceKinds))("two instances on PostgreSQL, with nonces in %s:", (_kind, openNonces) => {
  test.skipIf(openNonces === undefined)(
    "a nonce that one has seen is refused by the other, also under concurrency",
    async () => {
      const { instances, runtime } = await startInstances(openNonces);
      const { endpoint, ...init } = await sign({ method: "GET", endpoint: "/accounts" }, runtime);
      const send = async (at: number) => (await instances[at % 2]!.sandbox.app.request(endpoint, init)).json();
      expect(await send(0)).toMatchObject({ accounts: expect.any(Array) });
      const refusal = { errorType: "schema-property-error", requestPart: "headers", propertyName: "X-FBAPI-NONCE" };
      expect(await send(1)).toMatchObject(refusal);
      expect(await send(0)).toMatchObject(refusal);

      const body = { ...internal.request, idempotencyKey: "recorded" };
      const raced = await sign({ method: "POST", endpoint: path, json: body }, runtime);
      const statuses = await Promise.all(
        Array.from({ length: 20 }, async (_, at) => (await instances[at % 2]!.sandbox.app.request(path, raced)).status),
      );
      expect(statuses.toSorted((one, other) => one - other)).toEqual([201, ...Array.from({ length: 19 }, () => 400)]);
    },
  );

  test.skipIf(openNonces === undefined)("a hundred requests with one key, sent to both, run once", async () => {
    const { instances } = await startInstances(openNonces);
    const body = { ...internal.request, idempotencyKey: "one" };
    const responses = await Promise.all(Array.from({ length: 100 }, (_, at) => instances[at % 2]!.post(path, body)));
    expect(new Set(responses.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(responses[0]!.status).toBe(201);
    for (const { get } of instances) {
      const { body: list } = await get(withdrawalsOf(alderMain.id));
      expect(list["withdrawals"]).toEqual([responses[0]!.body]);
    }
    const reused = await instances[1].post(path, { ...body, balanceAmount: "76" });
    expect(reused).toMatchObject({ status: 400, body: { errorType: "idempotency-key-reuse" } });
  });

  test.skipIf(openNonces === undefined)("a balance is spent once across both, and due tasks end once", async () => {
    const { instances, runtime } = await startInstances(openNonces);
    const responses = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        instances[at % 2]!.post(path, { ...ofAmount(internal, "30000"), idempotencyKey: `key ${at}` }),
      ),
    );
    expect([countOf(responses, 201), countOf(responses, 400)]).toEqual([33, 27]);
    runtime.advance(60_000);
    const done = await Promise.all(instances.map(({ sandbox }) => sandbox.runDueTasks()));
    expect(done.reduce((total, each) => total + each, 0)).toBe(33);
    for (const instance of instances) {
      expect(await amountOf(instance, alderMain.id)).toMatchObject([{ availableAmount: "10000" }]);
      expect(await amountOf(instance, alderDesk.id)).toMatchObject([{ availableAmount: "1040000" }]);
    }
  });
});
