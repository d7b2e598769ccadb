import { describe, expect, test } from "vitest";
import {
  createIdempotencyStore,
  createMemoryIdempotencyRecords,
  ConfigurationError,
  type IdempotencyRecords,
} from "../index.ts";
import { withdrawal, withdrawalProvider } from "../testing/idempotent.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const scope = { customerId: "c", operationId: "o", accountId: "a", idempotencyKey: "k" };
const done = { status: 200, body: "{}" };

describe("compares bodies", () => {
  const same = async (one: string, other: string): Promise<boolean> => {
    const store = createIdempotencyStore({ records: createMemoryIdempotencyRecords() });
    await store.run(scope, JSON.parse(one), async () => done);
    return store
      .run(scope, JSON.parse(other), () => expect.unreachable())
      .then(
        () => true,
        () => false,
      );
  };

  test.each([
    ['{"a":1,"b":[{"c":2,"d":3}]}', '{ "b": [ {"d":3, "c":2} ], "a": 1 }'],
    ['{"a":1}', '{"a":1.0}'],
    ['{"a":100}', '{"a":1e2}'],
    ['{"a":"\\u0061"}', '{"a":"a"}'],
  ])("%s equals %s", async (one, other) => expect(await same(one, other)).toBe(true));

  test.each([
    ['{"a":1}', '{"a":"1"}'],
    ['{"a":"1"}', '{"a":"1.0"}'],
    ['{"a":[1,2]}', '{"a":[2,1]}'],
    ['{"a":null}', "{}"],
    ['{"a":1,"b":2}', '{"a":2,"b":1}'],
    ['{"a":"é"}', '{"a":"e\u0301"}'],
  ])("%s differs from %s", async (one, other) => expect(await same(one, other)).toBe(false));
});

test("operation keys are stable between releases", async () => {
  const store = createIdempotencyStore({ records: createMemoryIdempotencyRecords() });
  const response = await store.run(scope, { b: 1, a: "é" }, async ({ operationKey }) => ({
    status: 200,
    body: operationKey,
  }));
  // The SHA-256 of ["c","o","a","k",{"a":"é","b":1}].
  expect(response.body).toBe("36197d7d4f9b0084f4078fee0cb43b2cf3360c75dad14512cf4dd7e9ca6f3a4f");
});

test.each([
  [{ lifetimeMs: 72 * HOUR - 1 }, "lifetimeMs must be 72 hours (259200000) or more; it is 259199999."],
  [{ lifetimeMs: Number.NaN }, "lifetimeMs must be 72 hours (259200000) or more; it is NaN."],
  [{ waitTimeoutMs: 0 }, "waitTimeoutMs must be above zero; it is 0."],
  [{ leaseMs: -1 }, "leaseMs must be above zero; it is -1."],
])("rejects %o", (times, words) => {
  const make = () => createIdempotencyStore({ records: createMemoryIdempotencyRecords(), ...times });
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow(words);
});

test("accepts the shortest lifetime", () => {
  const records = createMemoryIdempotencyRecords();
  expect(() => createIdempotencyStore({ records, lifetimeMs: 72 * HOUR })).not.toThrow();
});

test("keeps records for seven days by default", async () => {
  let time = 0;
  let runs = 0;
  const store = createIdempotencyStore({ records: createMemoryIdempotencyRecords(), now: () => time });
  const run = () => store.run(scope, {}, async () => ({ status: 200, body: String(++runs) }));
  await run();
  time = 7 * DAY - 1;
  expect((await run()).body).toBe("1");
  time += 7 * DAY;
  expect((await run()).body).toBe("2");
});

test("expired records are deleted in batches while requests arrive", async () => {
  let time = 0;
  const records = createMemoryIdempotencyRecords();
  const batches: number[] = [];
  let swept: Promise<void> = Promise.resolve();
  const watched: IdempotencyRecords = {
    claim: (claim) => records.claim(claim),
    lease: (...given) => records.lease(...given),
    complete: (id, key, response) => records.complete(id, key, response),
    async deleteExpired(now, limit) {
      const deleting = Promise.resolve(records.deleteExpired(now, limit));
      swept = deleting.then((count) => void batches.push(count));
      return deleting;
    },
  };
  const sweepIsOver = async () => {
    await swept;
    await new Promise((resolve) => setImmediate(resolve));
  };
  const store = createIdempotencyStore({ records: watched, now: () => time });
  const run = (key: string) => store.run({ ...scope, idempotencyKey: key }, {}, async () => done);
  for (let at = 0; at < 12; at++) await Promise.all(Array.from({ length: 100 }, (_, index) => run(`${at} ${index}`)));
  await run("kept");
  time = 7 * DAY - 1;
  await run("kept");
  await sweepIsOver();
  expect(batches.reduce((sum, count) => sum + count)).toBe(0);
  batches.length = 0;
  time = 7 * DAY + 60_000;
  for (let request = 0; request < 5; request++) {
    await run(`new ${request}`);
    await sweepIsOver();
  }
  expect(batches).toEqual([500, 500, 200]);
  expect(await records.deleteExpired(15 * DAY, 100)).toBe(6);
});

test("a completed request keeps no timer that would keep the process alive", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  const store = createIdempotencyStore({ records: createMemoryIdempotencyRecords() });
  await Promise.all([1, 2].map(() => store.run(scope, {}, async () => done)));
  expect(timers()).toBe(before);
});

describe("with an unavailable table", () => {
  /** Records with one call that fails or hangs. */
  function failing() {
    const records = createMemoryIdempotencyRecords();
    const away = { claim: false, complete: false, lease: false, hangs: false };
    const call = <T>(name: "claim" | "complete" | "lease", work: () => T): T => {
      if (!away[name]) return work();
      if (away.hangs) return new Promise(() => undefined) as T;
      throw new Error("connection refused");
    };
    const wrapped: IdempotencyRecords = {
      claim: (claim) => call("claim", () => records.claim(claim)),
      lease: (...given) => call("lease", () => records.lease(...given)),
      complete: (...given) => call("complete", () => records.complete(...given)),
      deleteExpired: () => Promise.reject(new Error("connection refused")),
    };
    return { away, records: wrapped };
  }

  const keys: unknown[] = [];
  const handler = (_request: unknown, { operationKey }: { operationKey: string | undefined }) => {
    keys.push(operationKey);
    return { status: 200, body: {} };
  };

  test.each([false, true])("runs nothing if the claim cannot be written (hangs: %s)", async (hangs) => {
    keys.length = 0;
    const { away, records } = failing();
    const post = withdrawalProvider({ records, waitTimeoutMs: 30 }, handler);
    Object.assign(away, { claim: true, hangs });
    const response = await post(withdrawal("key"));
    expect([response.status, response.retryAfter]).toEqual([503, "1"]);
    expect(JSON.parse(response.text)).toEqual({
      message: "The idempotency records are unavailable.",
      errorType: "internal-error",
    });
    expect(keys).toEqual([]);
    away.claim = false;
    expect((await post(withdrawal("key"))).status).toBe(200);
  });

  test.each([false, true])("a request is in doubt if its response cannot be stored (hangs: %s)", async (hangs) => {
    keys.length = 0;
    let time = 0;
    const { away, records } = failing();
    const post = withdrawalProvider({ records, waitTimeoutMs: 30, leaseMs: 60_000, now: () => time }, handler);
    Object.assign(away, { complete: true, lease: true, hangs });
    expect((await post(withdrawal("key"))).status).toBe(503);
    Object.assign(away, { complete: false, lease: false });
    expect((await post(withdrawal("key"))).status).toBe(503);
    time = 60_000;
    expect((await post(withdrawal("key"))).status).toBe(200);
    expect((await post(withdrawal("key"))).status).toBe(200);
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  test("the next attempt runs at once if only the response could not be stored", async () => {
    keys.length = 0;
    const { away, records } = failing();
    const post = withdrawalProvider({ records, waitTimeoutMs: 30, leaseMs: 60_000 }, handler);
    away.complete = true;
    expect((await post(withdrawal("key"))).status).toBe(503);
    away.complete = false;
    expect((await post(withdrawal("key"))).status).toBe(200);
    expect(keys).toEqual([keys[0], keys[0]]);
  });
});
