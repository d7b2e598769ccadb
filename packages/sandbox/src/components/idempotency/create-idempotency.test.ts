import type { IdempotentExecution, StoredResponse } from "@provider-connectivity/server";
import { describe, expect, test } from "vitest";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import { serverKinds } from "../../testing/stores.ts";
import { createIdempotency } from "./create-idempotency.ts";
import type { Store, StoreWriter } from "./entities.ts";

const scope = { customerId: "c", operationId: "o", accountId: "a", idempotencyKey: "k" };
const fine: StoredResponse = { status: 201, body: '{"id":"one"}' };
const refusal: StoredResponse = { status: 400, body: '{"errorType":"bad-request"}' };

/** Idempotency on a store, and a handler that writes and then responds. */
async function prepare(open: () => Promise<Store>) {
  const store = await open();
  const idempotency = createIdempotency({ store, now: () => 0 });
  const respondWith =
    (response: StoredResponse) =>
    async ({ tx }: IdempotentExecution<StoreWriter>) => {
      await tx.customers.insert({ id: response.body, name: "written" });
      return response;
    };
  const run = (execute: (execution: IdempotentExecution<StoreWriter>) => Promise<StoredResponse>, body: unknown = {}) =>
    idempotency.run(scope, body, execute);
  return { store, run, respondWith };
}

const written = async ({ customers }: Store) => (await customers.list({ limit: 10 })).length;
const remembered = async ({ idempotencyRecords }: Store) =>
  (await idempotencyRecords.list(GLOBAL_OWNER, { limit: 10, order: "asc" })).length;
const never = (): never => {
  throw new Error("This runs again.");
};

describe.each(serverKinds)("a handler's writes and its response, in $kind", ({ open }) => {
  test("are stored together", async () => {
    const { store, run, respondWith } = await prepare(open);
    expect(await run(respondWith(fine))).toEqual(fine);
    expect([await written(store), await remembered(store)]).toEqual([1, 1]);
    expect(await run(never)).toEqual(fine);
  });

  test("of a refusal: the writes are undone, the response is stored", async () => {
    const { store, run, respondWith } = await prepare(open);
    expect(await run(respondWith(refusal))).toEqual(refusal);
    expect([await written(store), await remembered(store)]).toEqual([0, 1]);
    expect(await run(never)).toEqual(refusal);
  });

  test.each([500, 503])("of a %i: neither is stored, and the next attempt counts", async (status) => {
    const { store, run, respondWith } = await prepare(open);
    expect(await run(respondWith({ status, body: "{}" }))).toEqual({ status, body: "{}" });
    expect([await written(store), await remembered(store)]).toEqual([0, 0]);
    expect(await run(respondWith(fine))).toEqual(fine);
  });

  test("of an exception: neither is stored", async () => {
    const { store, run, respondWith } = await prepare(open);
    const broken = async (execution: IdempotentExecution<StoreWriter>) => {
      await respondWith(fine)(execution);
      throw new Error("broken");
    };
    await expect(run(broken)).rejects.toThrow("broken");
    expect([await written(store), await remembered(store)]).toEqual([0, 0]);
    expect(await run(respondWith(fine))).toEqual(fine);
  });

  test("of a handler that is abandoned while it writes: nothing is stored, and it cannot write any more", async () => {
    const { store, run, respondWith } = await prepare(open);
    const gate = Promise.withResolvers<void>();
    let late: Promise<void> | undefined;
    const slow = async ({ tx: { customers } }: IdempotentExecution<StoreWriter>): Promise<StoredResponse> => {
      await customers.insert({ id: "early", name: "written" });
      late = gate.promise.then(() => customers.insert({ id: "late", name: "written" }));
      // A store may run the work more than once.
      late.catch(() => undefined);
      throw new Error("too late");
    };
    await expect(run(slow)).rejects.toThrow("too late");
    gate.resolve();
    await expect(late).rejects.toThrow("has ended");
    expect(await run(respondWith(fine))).toEqual(fine);
    expect((await store.customers.list({ limit: 10 })).map(({ id }) => id)).toEqual([fine.body]);
  });

  test("of another body: nothing runs", async () => {
    const { store, run, respondWith } = await prepare(open);
    await run(respondWith(fine), { one: 1 });
    await expect(run(never, { one: 2 })).rejects.toMatchObject({ type: { role: "idempotencyKeyReuse" } });
    expect(await run(never, { one: 1 })).toEqual(fine);
    expect(await written(store)).toBe(1);
  });
});
