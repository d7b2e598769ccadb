import { expect, onTestFinished, test, vi } from "vitest";
import {
  ConfigurationError,
  createMemoryRateLimits,
  createProvider,
  parseRateLimits,
  type RateLimits,
} from "../index.ts";
import { createAddressReader } from "../node/index.ts";
import { createRedisRateLimits } from "../redis/index.ts";
import { contract, handlers, type Logged, optionsFor, send } from "../testing/provider.ts";
import { cuttable, redisForTest, redisUrl } from "../testing/servers.ts";

const TWO_PER_MINUTE = { requests: 2, windowMs: 60_000 };

/** A provider with rate limits, and a function that sends a request from an address. */
function limited(rateLimits: RateLimits, logged: Logged = []) {
  const provider = createProvider(contract, handlers, { ...optionsFor(logged), rateLimits });
  return (
    socketAddress = "203.0.113.7",
    { headers = {}, target = "/accounts" }: { headers?: Record<string, string>; target?: string } = {},
  ) => {
    const incoming = { socket: { remoteAddress: socketAddress } };
    return send({ fetch: (request) => provider.fetch(request, { incoming }) }, target, { headers });
  };
}

const statuses = async (responses: readonly Promise<Response>[]) =>
  (await Promise.all(responses)).map(({ status }) => status);

/** A clock that a test sets. */
function fixedClock() {
  let time = 0;
  return { monotonic: () => time, pass: (ms: number) => void (time += ms) };
}

test("an API key over its limit gets a 429 in the contract's form, until its budget refills", async () => {
  const clock = fixedClock();
  const ask = limited({ perKey: TWO_PER_MINUTE, store: createMemoryRateLimits(clock) });
  expect(await statuses([ask(), ask()])).toEqual([200, 200]);
  const refused = await ask();
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "30"]);
  expect(await refused.json()).toEqual({
    message: "There are too many requests from this API key; 2 are accepted in 60 s. Wait 30 s.",
    errorType: "internal-error",
  });
  clock.pass(29_999);
  expect(await statuses([ask()])).toEqual([429]);
  clock.pass(1);
  expect(await statuses([ask(), ask()])).toEqual([200, 429]);
});

test("requests with a wrong signature or a used nonce do not use up the budget of an API key", async () => {
  const ask = limited({ perKey: TWO_PER_MINUTE });
  const forged = () => ask("203.0.113.7", { headers: { "X-FBAPI-SIGNATURE": "00" } });
  expect(await statuses([forged(), forged(), forged()])).toEqual([400, 400, 400]);
  expect(await statuses([ask(), ask(), ask()])).toEqual([200, 200, 429]);
});

test("an address over its limit is refused before its signature is read, for unknown paths too", async () => {
  const ask = limited({ perAddress: TWO_PER_MINUTE });
  expect(await statuses([ask(), ask("203.0.113.7", { target: "/nothing" })])).toEqual([200, 404]);
  const refused = await ask("203.0.113.7", { headers: { "X-FBAPI-SIGNATURE": "00" } });
  expect([refused.status, await refused.json()]).toMatchObject([
    429,
    { message: expect.stringContaining("too many requests from this address; 2 are accepted in 60 s.") },
  ]);
  expect(await statuses([ask("203.0.113.7", { target: "/nothing" }), ask("203.0.113.8")])).toEqual([429, 200]);
});

test.each([
  ["2001:db8:0:1::1", "2001:db8:0:1:ffff::2", true],
  ["2001:db8:0:1::1", "2001:db8:0:2::1", false],
  ["2001:0DB8::1", "2001:db8:0:0:1::", true],
  ["2001:0db8:00a0::1", "2001:db8:a0::2", true],
  ["2001:d0b8::1", "2001:db8::1", false],
  ["1:23::1", "12:3::1", false],
  ["2001:db8:0:1:2:3:4:5", "2001:db8:0:1:ffff::", true],
  ["2001:db8:0:1:2:3:4:5", "2001:db8:0:2:2:3:4:5", false],
  ["1::2:3:4:5:6", "1:0:0:2::9", true],
  ["::1:2:3:4:5:6:7", "0:1:2:3::9", true],
  ["::ffff:203.0.113.7", "203.0.113.7", true],
  ["::ffff:cb00:7107", "::1", true],
  ["64:ff9b::203.0.113.7", "64:ff9b::203.0.113.8", true],
  ["203.0.113.7", "203.0.113.8", false],
  ["", "", true],
])("%s and %s share a budget: %s", async (one, other, isShared) => {
  const ask = limited({ perAddress: { requests: 1, windowMs: 60_000 } });
  expect(await statuses([ask(one)])).toEqual([200]);
  expect(await statuses([ask(other)])).toEqual([isShared ? 429 : 200]);
});

test("behind a proxy, the address that the proxy saw counts, and a client cannot choose another", async () => {
  const ask = limited({
    perAddress: { requests: 1, windowMs: 60_000 },
    addressOf: createAddressReader({ behindProxies: 1 }),
  });
  const from = (header: string) => ask("10.0.0.9", { headers: { "X-Forwarded-For": header } });
  expect(await statuses([from("203.0.113.7")])).toEqual([200]);
  expect(await statuses([from("192.0.2.1, 203.0.113.7"), from("203.0.113.8")])).toEqual([429, 200]);
  expect(await statuses([ask("10.0.0.9"), from("unknown")])).toEqual([200, 429]);
});

test("deletes the least recently used budget, so that strangers cannot exhaust the memory", () => {
  const store = createMemoryRateLimits({ maxBudgets: 3, monotonic: () => 0 });
  const take = (owner: string) => store.take({ kind: "address", owner }, { requests: 1, windowMs: 1_000 });
  expect(["a", "b", "c", "d"].map(take)).toEqual([0, 0, 0, 0]);
  expect(["b", "c", "d"].map(take)).toEqual([1_000, 1_000, 1_000]);
  expect(take("a")).toBe(0);
});

test("keeps the budget that was used last when it deletes one", () => {
  const store = createMemoryRateLimits({ maxBudgets: 2, monotonic: () => 0 });
  const take = (owner: string) => store.take({ kind: "address", owner }, { requests: 2, windowMs: 1_000 });
  expect(["a", "b", "a", "c"].map(take)).toEqual([0, 0, 0, 0]);
  expect(take("a")).toBe(500);
});

test("a flood from many addresses does not refill the budget of an API key", async () => {
  const store = createMemoryRateLimits({ maxBudgets: 3, ...fixedClock() });
  const ask = limited({ perKey: TWO_PER_MINUTE, perAddress: { requests: 10, windowMs: 60_000 }, store });
  expect(await statuses([ask(), ask(), ask()])).toEqual([200, 200, 429]);
  const flood = Array.from({ length: 20 }, (_, index) => ask(`198.51.100.${index}`, { target: "/nothing" }));
  expect(new Set(await statuses(flood))).toEqual(new Set([404]));
  expect(await statuses([ask()])).toEqual([429]);
});

test("if the store fails, the provider accepts requests and logs one error", async () => {
  const logged: Logged = [];
  const ask = limited({ perKey: TWO_PER_MINUTE, store: { take: () => Promise.reject(new Error("away")) } }, logged);
  expect(await statuses([ask(), ask(), ask()])).toEqual([200, 200, 200]);
  expect(logged).toMatchObject([
    {
      level: "error",
      fields: { error: { message: "away" } },
      message: "the rate limit store is unavailable; requests are not limited",
    },
  ]);
});

test("if a shared store recovers, the provider limits again, and logs the next failure", async () => {
  const logged: Logged = [];
  const waits: (number | Error)[] = [new Error("one"), 0, new Error("two"), new Error("three"), 1_500];
  const take = async () => {
    const wait = waits.shift()!;
    if (typeof wait === "number") return wait;
    throw wait;
  };
  const ask = limited({ perKey: TWO_PER_MINUTE, store: { take } }, logged);
  for (const status of [200, 200, 200, 200]) expect(await statuses([ask()])).toEqual([status]);
  const refused = await ask();
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "2"]);
  const errors = logged.filter(({ level }) => level === "error");
  expect(errors).toMatchObject([{ fields: { error: { message: "one" } } }, { fields: { error: { message: "two" } } }]);
});

test("a store that does not respond delays a request by at most half a second", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const logged: Logged = [];
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const take = () => (resolve(), new Promise<number>(() => undefined));
  const responding = limited({ perKey: TWO_PER_MINUTE, store: { take } }, logged)();
  await asked;
  await vi.advanceTimersByTimeAsync(500);
  expect((await responding).status).toBe(200);
  expect(logged).toMatchObject([{ fields: { error: { message: "no reply within 500 ms" } } }]);
});

test("requests without a known address share a budget", async () => {
  const rateLimits = { perAddress: TWO_PER_MINUTE };
  const provider = createProvider(contract, handlers, { ...optionsFor(), rateLimits });
  const ask = (environment?: object) =>
    send({ fetch: (request) => provider.fetch(request, environment) }, "/accounts", {});
  expect(await statuses([ask(), ask({ incoming: {} }), ask({ incoming: { socket: {} } })])).toEqual([200, 200, 429]);
  expect(await statuses([ask({ incoming: { socket: { remoteAddress: "" } } })])).toEqual([429]);
});

test("a shared store gets the kind and the owner of each budget", async () => {
  const take = vi.fn<NonNullable<RateLimits["store"]>["take"]>(() => 0);
  const ask = limited({ perKey: TWO_PER_MINUTE, perAddress: TWO_PER_MINUTE, store: { take } });
  await statuses([ask("2001:db8::1")]);
  await statuses([ask("")]);
  const key = { kind: "key", owner: "first-key" };
  expect(take.mock.calls.map(([budget]) => budget)).toEqual([
    { kind: "address", owner: "2001:db8:0:0::/64" },
    key,
    { kind: "address", owner: "unknown" },
    key,
  ]);
});

test("a request within the limits of the memory store gets its response without a promise", async () => {
  const provider = createProvider(contract, handlers, { ...optionsFor(), rateLimits: { perKey: TWO_PER_MINUTE } });
  const fetched: unknown[] = [];
  const fetch = (request: Request) => {
    const response = provider.fetch(request);
    fetched.push(response);
    return response;
  };
  expect((await send({ fetch }, "/accounts")).status).toBe(200);
  expect(fetched).toEqual([expect.any(Response)]);
});

test("parses limits from text", () => {
  expect(parseRateLimits("key=100/s, address=300/min")).toEqual({
    perKey: { requests: 100, windowMs: 1_000 },
    perAddress: { requests: 300, windowMs: 60_000 },
  });
  expect(parseRateLimits("address=1/h")).toEqual({ perAddress: { requests: 1, windowMs: 3_600_000 } });
});

test.each(["100/s", "key=1/day", "key=1.5/s", "key=1/second", "monkey=1/s", ""])("rejects the limit %j", (text) => {
  const reject = () => parseRateLimits(`key=1/s, ${text} `);
  expect(reject).toThrow(ConfigurationError);
  expect(reject).toThrow(`"${text}" is not a rate limit; write key=100/s or address=300/min, with s, min or h.`);
});

test.each([
  [{ requests: 0, windowMs: 1 }, "rateLimits.perKey.requests must be 1 or more; it is 0."],
  [{ requests: 1.5, windowMs: 1 }, "rateLimits.perKey.requests must be 1 or more; it is 1.5."],
  [{ requests: 1, windowMs: Number.NaN }, "rateLimits.perKey.windowMs must be above zero; it is NaN."],
  [{ requests: 1, windowMs: 0 }, "rateLimits.perKey.windowMs must be above zero; it is 0."],
  [{ requests: 1, windowMs: -1 }, "rateLimits.perKey.windowMs must be above zero; it is -1."],
])("rejects %j when the provider is created", (perKey, message) => {
  expect(() => limited({ perKey })).toThrow(message);
});

test.skipIf(redisUrl === undefined)("instances share limits in Redis (PROVIDER_TEST_REDIS)", async () => {
  const { send: command, prefix } = await redisForTest();
  const rateLimits = { perKey: TWO_PER_MINUTE, store: createRedisRateLimits(command, { prefix }) };
  const [one, other] = [limited(rateLimits), limited(rateLimits)];
  expect((await statuses([one(), other(), one(), other()])).toSorted((left, right) => left - right)).toEqual([
    200, 200, 429, 429,
  ]);
  const remaining = Number(await command(["PTTL", `${prefix}key:first-key`]));
  expect(remaining).toBeGreaterThan(50_000);
  expect(remaining).toBeLessThanOrEqual(60_000);
  expect((await one()).headers.get("Retry-After")).toMatch(/^(?:29|30)$/);
});

test.skipIf(redisUrl === undefined)("a lost Redis does not stop the provider (PROVIDER_TEST_REDIS)", async () => {
  const { url, cut } = await cuttable(redisUrl!);
  const { send: command, prefix } = await redisForTest(url);
  const ask = limited({ perKey: TWO_PER_MINUTE, store: createRedisRateLimits(command, { prefix }) });
  expect(await statuses([ask()])).toEqual([200]);
  cut();
  await expect.poll(() => command(["PING"]).then(String, String)).toMatch(/clos|offline/i);
  expect(await statuses([ask(), ask(), ask()])).toEqual([200, 200, 200]);
});
