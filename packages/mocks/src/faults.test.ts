import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { afterEach, expect, test, vi } from "vitest";
import type { FakeProviderOptions } from "./index.ts";
import { createCalled, internalBody, params, quoteBody, type Called } from "./testing/calls.ts";

afterEach(() => vi.useRealTimers());

/** The result of a call: `200`, or the status or kind of its error. */
const endOf = (call: Promise<unknown>) =>
  call.then(
    () => 200,
    ({ status, kind }: { status?: number; kind: string }) => status ?? kind,
  );

test("applies a fault to its operations, and to its number of requests", async () => {
  const { fake, client } = await createCalled();
  fake.fault({ kind: "error", status: 502, operation: "getBalances", times: 2 });
  fake.fault({ kind: "network-error", operation: ["createQuote", "getQuotes"], times: 1 });
  expect(await endOf(client.getAccounts())).toBe(200);
  expect(await endOf(client.getBalances({ params }))).toBe(502);
  expect(await endOf(client.createQuote({ params, body: quoteBody }))).toBe("no-response");
  expect(await endOf(client.getBalances({ params }))).toBe(502);
  expect(await endOf(client.getBalances({ params }))).toBe(200);
  expect(await endOf(client.getQuotes({ params }))).toBe(200);
  expect(fake.requests().map(({ operationId, fault }) => [operationId, fault])).toEqual([
    ["getAccounts", undefined],
    ["getBalances", "error"],
    ["createQuote", "network-error"],
    ["getBalances", "error"],
    ["getBalances", undefined],
    ["getQuotes", undefined],
  ]);
});

test("a fault without a number lasts until it is removed, or until reset", async () => {
  const { fake, client } = await createCalled();
  const undo = fake.fault({ kind: "error" });
  expect([await endOf(client.getAccounts()), await endOf(client.getAccounts())]).toEqual([503, 503]);
  undo();
  expect(await endOf(client.getAccounts())).toBe(200);
  fake.fault({ kind: "error" });
  await fake.reset();
  expect(await endOf(client.getAccounts())).toBe(200);
});

test("a failed request has no effect, unless the fault comes after processing", async () => {
  const { fake, client } = await createCalled();
  const withdraw = (key: string) => endOf(client.createSubAccountWithdrawal({ params, body: internalBody("1", key) }));
  const count = async () => (await client.getWithdrawals({ params })).withdrawals.length;
  for (const kind of ["error", "network-error"] as const) {
    fake.fault({ kind, times: 1 });
    expect(await withdraw(kind)).not.toBe(200);
    expect(await count()).toBe(0);
    await fake.reset();
    fake.fault({ kind, afterProcessing: true, times: 1 });
    expect(await withdraw(kind)).not.toBe(200);
    expect(await count()).toBe(1);
    expect(await withdraw(kind)).toBe(200);
    expect(await count()).toBe(1);
    await fake.reset();
  }
});

test("a malformed body is truncated, and the request takes effect", async () => {
  const { fake, client } = await createCalled();
  fake.fault({ kind: "malformed-body", times: 1 });
  await expect(client.createQuote({ params, body: quoteBody })).rejects.toMatchObject({
    kind: "invalid-response",
    outcome: "unknown",
  });
  expect((await client.getQuotes({ params })).quotes).toHaveLength(1);
});

test("an error may have Retry-After", async () => {
  const { fake } = await createCalled({ signatures: "ignore" });
  fake.fault({ kind: "error", status: 429, retryAfterSeconds: 3 });
  const response = await fake.app.fetch(new Request(`${fake.baseUrl}/accounts`));
  expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "3"]);
  expect(await response.json()).toMatchObject({ errorType: "internal-error", message: expect.any(String) });
});

test("a client that retries succeeds, with one withdrawal", async () => {
  const { fake } = await createCalled();
  const retries = { attempts: 3, baseMs: 1, maxMs: 1 };
  const client = createClient(contract, { ...fake.clientOptions, fetch: fake.app.fetch, retries });
  fake.fault({ kind: "network-error", afterProcessing: true, times: 1 });
  fake.fault({ kind: "error", times: 1 });
  const withdrawal = await client.createSubAccountWithdrawal({ params, body: internalBody() });
  const attempts = fake.requests("createSubAccountWithdrawal");
  expect(attempts.map(({ status, isReplay }) => [status, isReplay])).toEqual([
    [undefined, false],
    [503, false],
    [201, true],
  ]);
  expect((await client.getWithdrawals({ params })).withdrawals).toEqual([withdrawal]);
});

test("delays and latency add up, and a delay can be combined with another fault", async () => {
  const { fake } = await createCalled({ latencyMs: 1_000 });
  vi.useFakeTimers();
  fake.fault({ kind: "delay", delayMs: 5_000, times: 1 });
  fake.fault({ kind: "error", times: 1 });
  let end: unknown;
  const request = new Request(`${fake.baseUrl}/accounts`);
  const ended = fake.app.fetch(request).then(({ status }) => (end = status));
  await vi.advanceTimersByTimeAsync(5_999);
  expect(end).toBe(undefined);
  await vi.advanceTimersByTimeAsync(1);
  await ended;
  expect(end).toBe(503);
  fake.setLatencyMs(0);
  expect((await fake.app.fetch(request)).status).toBe(400);
});

test("the seed determines faults with a chance, even after a reset", async () => {
  const series = async ({ fake, client }: Called) => {
    fake.fault({ kind: "error", chance: 0.5 });
    const ends: unknown[] = [];
    for (let count = 0; count < 24; count++) ends.push(await endOf(client.getAccounts()));
    return ends.join(" ");
  };
  const withSeed = async (options: FakeProviderOptions) => createCalled(options);
  const one = await withSeed({ seed: "a" });
  const first = await series(one);
  expect(first).toContain("200");
  expect(first).toContain("503");
  await one.fake.reset();
  expect(await series(one)).toBe(first);
  expect(await series(await withSeed({ seed: "a" }))).toBe(first);
  expect(await series(await withSeed({ seed: "b" }))).not.toBe(first);
});

test("rejects a chance or a number outside its range", async () => {
  const { fake } = await createCalled();
  expect(() => fake.fault({ kind: "error", chance: 2 })).toThrow("chance must be between 0 and 1; it is 2.");
  expect(() => fake.fault({ kind: "error", times: 0.5 })).toThrow(
    "times must be a whole number of at least 1; it is 0.5.",
  );
});
