import { expect, test } from "vitest";
import { ConfigurationError, createMemoryIdempotencyRecords } from "../index.ts";
import { createMetrics } from "../node/index.ts";
import { withdrawal, withdrawalProvider } from "../testing/idempotent.ts";

const HOUR = 3_600_000;
const body = { text: "x".repeat(1_000) };

/** A provider whose records have room for three responses, at a time that a test sets. */
function prepare() {
  const records = createMemoryIdempotencyRecords({ maxBytes: 4_200 });
  let now = 0;
  const withdraw = withdrawalProvider({ records, now: () => now }, () => ({ status: 201, body }));
  return { records, withdraw: (key: string) => withdraw(withdrawal(key)), pass: (ms: number) => void (now += ms) };
}

test("when the budget is used up, new keys get a 503 and known ones their response, until records expire", async () => {
  const { records, withdraw, pass } = prepare();
  const responses = [await withdraw("one"), await withdraw("two"), await withdraw("three")];
  expect(responses.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(await withdraw("four")).toMatchObject({ status: 503, retryAfter: "30" });
  expect([await withdraw("one"), await withdraw("two"), await withdraw("three")]).toEqual(responses);
  expect(records.memory()).toMatchObject({ records: 3, maxBytes: 4_200 });
  pass(169 * HOUR);
  expect((await withdraw("four")).status).toBe(201);
  expect(records.memory().bytes).toBeLessThan(4_200);
});

test("frees the memory of deleted records", async () => {
  const records = createMemoryIdempotencyRecords();
  const claim = { id: "id", operationKey: "key", attempt: "a", now: 0, leaseUntil: 1, expiresAt: 2 };
  await records.claim(claim);
  await records.complete("id", "key", { status: 201, body: "ü€" });
  expect(records.memory().bytes).toBe(356);
  await records.claim({ ...claim, now: 3, expiresAt: 4 });
  expect(records.memory()).toMatchObject({ records: 1, bytes: 352 });
  expect(await records.deleteExpired(5, 10)).toBe(1);
  expect(records.memory()).toEqual({ records: 0, bytes: 0, maxBytes: 268_435_456 });
});

test("metrics show the used memory and its limit", async () => {
  const { records, withdraw } = prepare();
  const metrics = await createMetrics({ idempotencyRecords: records });
  await withdraw("one");
  const text = await metrics.text();
  expect(text).toContain("provider_idempotency_records 1");
  expect(text).toMatch(/provider_idempotency_bytes 1\d{3}/);
  expect(text).toContain("provider_idempotency_max_bytes 4200");
});

test.each([0, -1, Number.NaN])("rejects a budget of %d", (maxBytes) => {
  expect(() => createMemoryIdempotencyRecords({ maxBytes })).toThrow(ConfigurationError);
});
