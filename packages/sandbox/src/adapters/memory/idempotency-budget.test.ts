import { ConfigurationError } from "@provider-connectivity/server";
import { createMetrics } from "@provider-connectivity/server/node";
import { expect, test } from "vitest";
import { createMemoryStore } from "../../index.ts";
import { createCheckedClient } from "../../testing/checked-client.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";

const DAY = 86_400_000;
const kind = withdrawalKinds[0]!;
const maxIdempotencyBytes = 3_300;

/** A sandbox with room for three responses. */
async function prepare() {
  const store = createMemoryStore({ maxIdempotencyBytes });
  const client = await createCheckedClient(() => Promise.resolve(store));
  const withdraw = async (idempotencyKey: string) => {
    const body = { ...kind.request, balanceAmount: "0.1", idempotencyKey };
    const destination = { ...kind.request.destination, amount: "0.1" };
    const { status, text } = await client.post(withdrawalsOf(alderMain.id, kind), { ...body, destination });
    return { status, text };
  };
  const withdrawals = async () => (await store.withdrawals.list(alderMain.id, { limit: 10, order: "asc" })).length;
  return { store, client, withdraw, withdrawals };
}

test("when the budget is used up, new keys get a 503 and change nothing, and known keys get their response", async () => {
  const { store, client, withdraw, withdrawals } = await prepare();
  const first = [await withdraw("one"), await withdraw("two"), await withdraw("three")];
  expect(first.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(store.memory()).toMatchObject({ records: 3, maxBytes: maxIdempotencyBytes });
  expect(await withdraw("four")).toMatchObject({ status: 503, text: expect.stringContaining("full") as string });
  expect(await withdrawals()).toBe(3);
  expect([await withdraw("one"), await withdraw("two"), await withdraw("three")]).toEqual(first);
  client.advance(8 * DAY);
  await client.sandbox.runDueTasks();
  expect(store.memory()).toMatchObject({ records: 0, bytes: 0 });
  expect((await withdraw("four")).status).toBe(201);
});

test("a metric reports the used memory", async () => {
  const { store, withdraw } = await prepare();
  const metrics = await createMetrics({ idempotencyRecords: store });
  await withdraw("one");
  const text = await metrics.text();
  expect(text).toContain("provider_idempotency_records 1");
  expect(text).toContain(`provider_idempotency_max_bytes ${maxIdempotencyBytes}`);
});

test("rejects a budget of zero", () => {
  expect(() => createMemoryStore({ maxIdempotencyBytes: 0 })).toThrow(ConfigurationError);
});
