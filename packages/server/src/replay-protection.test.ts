import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { createMemoryNonceStore, createRequestClock, type NonceStore } from "./index.ts";
import { createPostgresNonceStore } from "./postgres/index.ts";
import { createRedisNonceStore } from "./redis/index.ts";
import { createSqliteNonceStore } from "./sqlite/index.ts";
import { postgresKinds } from "./testing/postgres-kinds.ts";
import { redisForTest, redisUrl } from "./testing/servers.ts";

type Make = (now: () => number) => NonceStore | Promise<NonceStore>;

const LIFETIME = 1000;
const byOurClock: Record<string, Make> = {
  memory: (now) =>
    createMemoryNonceStore({
      lifetimeMs: LIFETIME,
      clock: createRequestClock({ now, monotonic: now, maxStepBackMs: 0 }),
    }),
  SQLite: (now) => createSqliteNonceStore(new DatabaseSync(":memory:"), { now, sweepEvery: 2 }),
  ...Object.fromEntries(
    Object.entries(postgresKinds).map(([kind, make]): [string, Make] => [
      kind,
      (now) => createPostgresNonceStore(make()(), { now, sweepEvery: 2, clockDifferenceMs: 0 }),
    ]),
  ),
};
const makers: Record<string, Make> = {
  ...byOurClock,
  ...(redisUrl === undefined ? {} : { Redis: (now) => redisStore({ now }) }),
};

async function redisStore(options: { now: () => number }): Promise<NonceStore> {
  const { send, prefix } = await redisForTest();
  return createRedisNonceStore(send, { prefix, ...options });
}

describe.each(Object.entries(makers))("%s", (_name, make) => {
  test("a nonce is accepted once per API key", async () => {
    const store = await make(() => 0);
    expect(await store.remember("a", "1", LIFETIME)).toBe(true);
    expect(await store.remember("a", "1", LIFETIME)).toBe(false);
    expect(await store.remember("b", "1", LIFETIME)).toBe(true);
  });

  test("of many concurrent calls, one is accepted", async () => {
    const store = await make(() => 0);
    const accepted = await Promise.all(Array.from({ length: 50 }, async () => store.remember("a", "1", LIFETIME)));
    expect(accepted.filter(Boolean)).toHaveLength(1);
  });

  test("key and nonce have an unambiguous boundary", async () => {
    const store = await make(() => 0);
    for (const [key, nonce] of [
      ["ab", "c"],
      ["a", "bc"],
      ["a:b", "c"],
      ["a", "b:c"],
      ["1", "1:1"],
      ["1:1", "1"],
    ] as const)
      expect([key, nonce, await store.remember(key, nonce, LIFETIME)]).toEqual([key, nonce, true]);
  });

  test("a nonce is kept until it expires, regardless of the number of later ones", async () => {
    let now = 0;
    const store = await make(() => now);
    now = LIFETIME * 0.6;
    const expiresAt = now + LIFETIME;
    await store.remember("a", "kept", expiresAt);
    for (; now < expiresAt; now += 37) {
      await store.remember("a", `other-${now}`, now + LIFETIME);
      expect(await store.remember("a", "kept", expiresAt)).toBe(false);
    }
  });
});

test.each(Object.entries(byOurClock))("%s: an expired nonce is forgotten", async (_name, make) => {
  let now = 0;
  const store = await make(() => now);
  await store.remember("a", "old", LIFETIME);
  now = 2 * LIFETIME + 1;
  await store.remember("a", "sweeping", now + LIFETIME);
  await store.remember("a", "sweeping too", now + LIFETIME);
  await expect.poll(() => store.remember("a", "old", now + LIFETIME)).toBe(true);
});

test("the memory store reports since when its nonces are complete", () => {
  let elapsed = 100;
  const store = createMemoryNonceStore({ clock: createRequestClock({ monotonic: () => elapsed }) });
  elapsed += 42;
  expect(store.completeForMs?.()).toBe(42);
});

test("the memory store refuses a nonce that must be kept longer than its lifetime", () => {
  const store = createMemoryNonceStore({ lifetimeMs: 10, clock: createRequestClock({ now: () => 0 }) });
  expect(() => store.remember("a", "1", 11)).toThrow(RangeError);
});

test("no clock step makes the memory store forget a nonce that is still acceptable", () => {
  let wall = 10_000_000;
  let elapsed = 0;
  const clock = createRequestClock({ now: () => wall, monotonic: () => elapsed });
  const store = createMemoryNonceStore({ clock });
  const timestamp = wall;
  const replay = () => store.remember("a", "recorded", timestamp + 30_000);
  expect(replay()).toBe(true);
  for (const [stepMs, passedMs] of [
    [3_600_000, 0],
    [-3_600_000, 0],
    [-50_000, 40_000],
    [0, 40_000],
    [-40_000, 14_000],
  ] as const) {
    wall += stepMs + passedMs;
    elapsed += passedMs;
    store.remember("a", `other-${elapsed}-${wall}`, wall + 30_000);
    const isAcceptable = timestamp + 30_000 <= wall + 35_000;
    expect(isAcceptable && replay(), `${stepMs} ms and ${passedMs} ms later`).toBe(false);
  }
});

/** A memory store with separate clocks, which forgets a nonce after 1,000 ms plus a step back of 100 ms. */
function twoClocks() {
  const time = { wall: 0, elapsed: 0 };
  const clock = createRequestClock({ now: () => time.wall, monotonic: () => time.elapsed, maxStepBackMs: 100 });
  const store = createMemoryNonceStore({ lifetimeMs: LIFETIME, clock });
  let others = 0;
  return {
    time,
    remember: (nonce: string) => store.remember("a", nonce, time.wall + LIFETIME),
    isKnown: (nonce: string) => !store.remember("a", nonce, time.wall),
    /** Uses other nonces, in which the generations of the store may alternate. */
    use: (count: number) => {
      for (let done = 0; done < count; done++) store.remember("a", `other-${others++}`, time.wall);
    },
  };
}

test.each([
  ["neither clock", { wall: 1_099, elapsed: 1_099 }, true],
  ["only the wall clock", { wall: 5_000, elapsed: 1_099 }, true],
  ["only the monotonic clock", { wall: 1_099, elapsed: 5_000 }, true],
])("the memory store keeps a nonce if %s has passed its lifetime", (_clocks, later, isKept) => {
  const { time, remember, isKnown, use } = twoClocks();
  remember("kept");
  Object.assign(time, later);
  use(3);
  expect(isKnown("kept")).toBe(isKept);
});

test("the memory store forgets a nonce when both clocks have passed its lifetime", () => {
  const { time, remember, isKnown, use } = twoClocks();
  remember("old");
  for (const at of [1_100, 2_200, 3_300]) {
    Object.assign(time, { wall: at, elapsed: at });
    use(1);
  }
  expect(isKnown("old")).toBe(false);
});

test("the memory store keeps a generation until its latest nonce has expired", () => {
  const { time, remember, isKnown, use } = twoClocks();
  remember("first");
  Object.assign(time, { wall: 1_000, elapsed: 1_000 });
  remember("latest");
  time.wall = 500;
  remember("after a step back");
  Object.assign(time, { wall: 1_200, elapsed: 1_700 });
  use(2);
  Object.assign(time, { wall: 2_050, elapsed: 2_900 });
  use(2);
  expect(isKnown("latest")).toBe(true);
});

test("the memory store says for how long a nonce would have to be kept", () => {
  const store = createMemoryNonceStore({ lifetimeMs: 10, clock: createRequestClock({ now: () => 5 }) });
  expect(() => store.remember("a", "1", 16)).toThrow(
    "A nonce must be kept for 11 ms, but this store keeps it for 10 ms.",
  );
  expect(store.remember("a", "1", 15)).toBe(true);
});

test("the SQLite store keeps nonces after a restart", async () => {
  const database = new DatabaseSync(":memory:");
  await createSqliteNonceStore(database).remember("a", "1", Date.now() + LIFETIME);
  const again = createSqliteNonceStore(database);
  expect(again).not.toHaveProperty("completeForMs");
  expect(await again.remember("a", "1", Date.now() + LIFETIME)).toBe(false);
});

test("a wall clock that runs ahead for a moment makes the memory store forget nothing", () => {
  let wall = 10_000_000;
  let elapsed = 0;
  const clock = createRequestClock({ now: () => wall, monotonic: () => elapsed, maxStepBackMs: Infinity });
  const store = createMemoryNonceStore({ lifetimeMs: 35_000, clock });
  const pass = (ms: number) => ((wall += ms), (elapsed += ms));
  pass(30_000);
  const expiresAt = wall + 30_000;
  expect(store.remember("a", "recorded", expiresAt)).toBe(true);
  wall += 3_600_000;
  store.remember("a", "other", wall);
  wall -= 3_600_000;
  pass(6_000);
  expect(store.remember("a", "recorded", expiresAt)).toBe(false);
});
