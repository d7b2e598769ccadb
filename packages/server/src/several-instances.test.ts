/** Several instances behind one address behave like one. */
import { describe, expect, test } from "vitest";
import { createIdempotencyStore, type NonceStore } from "./index.ts";
import { createPostgresIdempotencyRecords, createPostgresNonceStore } from "./postgres/index.ts";
import { createRedisNonceStore } from "./redis/index.ts";
import { gate, withdrawal } from "./testing/idempotent.ts";
import { providerOfAll } from "./testing/offering.ts";
import { providerWith, send } from "./testing/provider.ts";
import { postgresKinds } from "./testing/postgres-kinds.ts";
import { cuttable, emptySchema, poolFor, postgresUrl, redisForTest, redisUrl } from "./testing/servers.ts";

const TARGET = "/accounts/mine/transfers/withdrawals/subaccount";
const realNonces: Record<string, () => Promise<() => NonceStore | Promise<NonceStore>>> = {
  ...Object.fromEntries(
    Object.entries(postgresKinds).map(([kind, makeSchema]) => [
      kind,
      async () => {
        const connect = makeSchema();
        return () => createPostgresNonceStore(connect());
      },
    ]),
  ),
  ...(redisUrl === undefined
    ? {}
    : {
        Redis: async () => {
          const { prefix } = await redisForTest();
          return async () => createRedisNonceStore((await redisForTest()).send, { prefix });
        },
      }),
};

describe.each(Object.entries(realNonces))("nonces in %s", (_kind, share) => {
  test("a nonce that one instance has seen is refused by the other, also under concurrency", async () => {
    const connect = await share();
    const now = Date.now();
    const instance = async () => providerWith({ options: { nonces: await connect(), now: () => now } });
    const [one, other] = [await instance(), await instance()];
    const request = { nonce: "recorded", timestamp: String(now) };
    expect((await send(one, "/accounts", request)).status).toBe(200);
    const again = await send(other, "/accounts", request);
    expect(again.status).toBe(400);
    expect(await again.json()).toMatchObject({ errorType: "schema-property-error", propertyName: "X-FBAPI-NONCE" });
    const raced = { nonce: "raced", timestamp: String(now) };
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, at) => send(at % 2 ? one : other, "/accounts", raced)),
    );
    const count = (status: number) => responses.filter((response) => response.status === status).length;
    expect([count(200), count(400)]).toEqual([1, 19]);
  });
});

describe.each(Object.entries(postgresKinds))("idempotency in %s", (_kind, makeSchema) => {
  test("one idempotency key, sent to both at the same time, runs the handler once", async () => {
    const connect = makeSchema();
    const { open: finish, passed } = gate();
    let runs = 0;
    const instance = () => {
      const handler = async () => {
        const run = ++runs;
        await passed;
        return { status: 201, body: { run } };
      };
      const records = createPostgresIdempotencyRecords(connect());
      return providerOfAll(handler, { idempotency: createIdempotencyStore({ records }) });
    };
    const instances = [instance(), instance()];
    const post = (at: number) =>
      send(instances[at % 2]!, TARGET, { method: "POST", body: JSON.stringify(withdrawal("key")) });
    const asked = Array.from({ length: 40 }, (_, at) => post(at));
    await expect.poll(() => runs).toBe(1);
    finish();
    const responses = await Promise.all(
      (await Promise.all(asked)).map(async (each) => [each.status, await each.text()]),
    );
    for (const response of responses) expect(response).toEqual([201, '{"run":1}']);
    expect(runs).toBe(1);
  });
});

/** Nonce stores on a server that a test can disconnect. */
const cutOff: Record<string, { url: string | undefined; open: (url: string) => Promise<NonceStore> }> = {
  "PostgreSQL (PROVIDER_TEST_POSTGRES)": {
    url: postgresUrl,
    open: async (url) => createPostgresNonceStore(poolFor(url, await emptySchema(postgresUrl!))),
  },
  "Redis (PROVIDER_TEST_REDIS)": {
    url: redisUrl,
    open: async (url) => {
      const { send: toRedis, prefix } = await redisForTest(url);
      return createRedisNonceStore(toRedis, { prefix });
    },
  },
};

describe.each(Object.entries(cutOff))("outage of %s:", (_kind, { url, open }) => {
  test.skipIf(url === undefined)("responds with 503 and accepts no request until it is back", async () => {
    const { url: through, cut, mend } = await cuttable(url!);
    const now = Date.now();
    const app = providerWith({ options: { nonces: await open(through), now: () => now } });
    const ask = (nonce = crypto.randomUUID()) => send(app, "/accounts", { timestamp: String(now), nonce });
    const recorded = crypto.randomUUID();
    expect((await ask(recorded)).status).toBe(200);
    cut();
    for (const nonce of [recorded, crypto.randomUUID()]) {
      const refused = await ask(nonce);
      expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "1"]);
      expect(await refused.json()).toEqual({ message: "The nonce store is unavailable.", errorType: "internal-error" });
    }
    mend();
    await expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(200);
    expect((await ask(recorded)).status).toBe(400);
  });
});
