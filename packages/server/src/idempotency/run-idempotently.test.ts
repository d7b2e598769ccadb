/** What the store asks of its records, and when, under a clock that the tests advance. */
import { beforeEach, expect, test, vi } from "vitest";
import {
  createIdempotencyStore,
  type IdempotencyClaimOutcome,
  type IdempotencyOptions,
  type IdempotencyRecords,
  UnavailableError,
} from "../index.ts";

const HOUR = 3_600_000;
const START = 1_800_000_000_000;
const scope = { customerId: "c", operationId: "o", accountId: "a", idempotencyKey: "k" };
const done = { status: 201, body: "{}" };
const BUSY = "Another attempt of this request is running.";
const AWAY = "The idempotency records are unavailable.";
const never = new Promise<never>(() => undefined);
const timing = { lifetimeMs: 100 * HOUR, waitTimeoutMs: 1_000, leaseMs: 900 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"], now: START });
  return () => void vi.useRealTimers();
});

/** A store on records that claim every request, and the times of their calls. */
function storeOn(calls: Partial<IdempotencyRecords> = {}, options: Partial<IdempotencyOptions> = timing) {
  const records: IdempotencyRecords = {
    claim: () => ({ state: "claimed" }),
    lease: () => undefined,
    complete: (_id, _operationKey, response) => response,
    deleteExpired: () => 0,
    ...calls,
  };
  const spies = {
    claim: vi.spyOn(records, "claim"),
    lease: vi.spyOn(records, "lease"),
    complete: vi.spyOn(records, "complete"),
    deleteExpired: vi.spyOn(records, "deleteExpired"),
  };
  const store = createIdempotencyStore({ records, ...options });
  return {
    records: spies,
    run: (execute = async () => done, key = "k") => store.run({ ...scope, idempotencyKey: key }, {}, execute),
  };
}

const mustNotRun = () => Promise.reject(new Error("The request ran."));
const elapsed = () => Date.now() - START;

test.each([
  [{}, 168 * HOUR, 10_000],
  [timing, 100 * HOUR, 900],
])("claims a request with the times of %j", async (options, lifetimeMs, leaseMs) => {
  const { records, run } = storeOn({}, options);
  expect(await run()).toEqual(done);
  const [claim] = records.claim.mock.lastCall!;
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(claim).toEqual({
    id: hash,
    operationKey: hash,
    attempt: expect.stringMatching(/^[0-9a-f-]{36}$/),
    now: START,
    leaseUntil: START + leaseMs,
    expiresAt: START + lifetimeMs,
  });
  expect(records.complete.mock.calls).toEqual([[claim.id, claim.operationKey, done]]);
  expect(records.lease).not.toHaveBeenCalled();
});

test("waits for another attempt, more and more patiently, and then refuses with a 503", async () => {
  const times: number[] = [];
  const { run } = storeOn({ claim: () => (times.push(elapsed()), { state: "running" }) });
  const refused = run(mustNotRun).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await refused).toEqual(new UnavailableError(BUSY));
  expect(times).toEqual([0, 10, 30, 70, 150, 310, 560, 810, 1_000]);
});

test.each<[string, IdempotencyClaimOutcome]>([
  ["gets the response of the other attempt", { state: "completed", response: done }],
  ["runs after the other attempt has lost its lease", { state: "claimed" }],
])("a waiting attempt %s", async (_case, outcome) => {
  const outcomes: IdempotencyClaimOutcome[] = [{ state: "running" }, outcome];
  const { records, run } = storeOn({ claim: () => outcomes.shift()! });
  const execute = vi.fn<() => Promise<typeof done>>(async () => done);
  const response = run(execute);
  await vi.advanceTimersByTimeAsync(10);
  expect(await response).toEqual(done);
  expect(execute).toHaveBeenCalledTimes(outcome.state === "claimed" ? 1 : 0);
  expect(records.complete).toHaveBeenCalledTimes(outcome.state === "claimed" ? 1 : 0);
});

test("renews the lease of a running attempt three times in its duration, and not afterwards", async () => {
  const { records, run } = storeOn({ lease: () => Promise.reject(new Error("away")) });
  const { promise: passed, resolve: finish } = Promise.withResolvers<void>();
  const response = run(async () => (await passed, done));
  await vi.advanceTimersByTimeAsync(950);
  const [{ id, attempt }] = records.claim.mock.lastCall!;
  expect(records.lease.mock.calls).toEqual([300, 600, 900].map((at) => [id, attempt, START + at + 900, START + at]));
  finish();
  expect(await response).toEqual(done);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(records.lease).toHaveBeenCalledTimes(3);
});

test("stores a response below 500, and returns the first that was stored", async () => {
  const { records, run } = storeOn({ complete: () => ({ status: 200, body: "first" }) });
  expect(await run(async () => ({ status: 499, body: "second" }))).toEqual({ status: 200, body: "first" });
  expect(records.lease).not.toHaveBeenCalled();
  const taken = storeOn({ complete: () => undefined });
  expect(await taken.run()).toEqual(done);
});

test.each<[string, () => Promise<typeof done>, unknown]>([
  ["a response of 500", async () => ({ status: 500, body: "" }), { status: 500, body: "" }],
  ["an error", () => Promise.reject(new Error("broken")), "Error: broken"],
])("ends the lease after %s and stores nothing, even if the records are unavailable", async (_case, execute, seen) => {
  const { records, run } = storeOn({ lease: () => never });
  const response = run(execute).catch(String);
  await vi.advanceTimersByTimeAsync(999);
  const [{ id, attempt }] = records.claim.mock.lastCall!;
  expect(records.lease.mock.calls).toEqual([[id, attempt, 0, START]]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await response).toEqual(seen);
  expect(records.complete).not.toHaveBeenCalled();
});

test("refuses if a claim takes too long, and ends its lease when the claim succeeds later", async () => {
  const claimed = Promise.withResolvers<IdempotencyClaimOutcome>();
  const { records, run } = storeOn({ claim: () => claimed.promise });
  const refused = run(mustNotRun).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await refused).toEqual(new UnavailableError(AWAY));
  expect(records.lease).not.toHaveBeenCalled();
  claimed.resolve({ state: "claimed" });
  await vi.advanceTimersByTimeAsync(0);
  const [{ id, attempt }] = records.claim.mock.lastCall!;
  expect(records.lease.mock.calls).toEqual([[id, attempt, 0, START + 1_000]]);
});

test("requests of one process with one key share an attempt, and wait no longer than the time limit", async () => {
  const { records, run } = storeOn();
  const { promise: passed, resolve: finish } = Promise.withResolvers<void>();
  const first = run(async () => (await passed, done));
  const second = run(mustNotRun);
  await vi.advanceTimersByTimeAsync(999);
  finish();
  expect([await first, await second]).toEqual([done, done]);
  expect(records.claim).toHaveBeenCalledTimes(1);
  void run(() => never, "slow");
  const late = run(mustNotRun, "slow").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await late).toEqual(new UnavailableError(BUSY));
  await run();
  expect(records.claim).toHaveBeenCalledTimes(3);
});

test("deletes expired records once a minute, and with each request while more than one batch remains", async () => {
  const counts = [500, 499, 0];
  const { records, run } = storeOn({ deleteExpired: async () => counts.shift() ?? 0 });
  const deletions = async () => {
    await run();
    await vi.advanceTimersByTimeAsync(0);
    return records.deleteExpired.mock.calls.length;
  };
  expect([await deletions(), await deletions(), await deletions()]).toEqual([1, 2, 2]);
  vi.setSystemTime(START + 59_999);
  expect(await deletions()).toBe(2);
  vi.setSystemTime(START + 60_000);
  expect(await deletions()).toBe(3);
  expect(records.deleteExpired.mock.calls).toEqual([
    [START, 500],
    [START, 500],
    [START + 60_000, 500],
  ]);
});

test("deletes in one batch at a time, and tries again after a minute if that fails", async () => {
  const failing = Promise.withResolvers<number>();
  const { records, run } = storeOn({ deleteExpired: () => failing.promise });
  await run();
  vi.setSystemTime(START + 120_000);
  await run();
  expect(records.deleteExpired).toHaveBeenCalledTimes(1);
  failing.reject(new Error("away"));
  await vi.advanceTimersByTimeAsync(0);
  await run();
  expect(records.deleteExpired).toHaveBeenCalledTimes(1);
  vi.setSystemTime(START + 180_000);
  await run();
  expect(records.deleteExpired).toHaveBeenCalledTimes(2);
});
