import { describe, expect, test } from "vitest";
import { openSqliteStore } from "../../../adapters/sqlite/open-sqlite-store.ts";
import { createSandbox } from "../../../create-sandbox.ts";
import { eth, eur } from "../../../presets/demo-assets.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import { createSignedClient } from "../../../testing/signed-calls.ts";
import { storeKinds, temporaryDatabase } from "../../../testing/stores.ts";
import { testSources } from "../../../testing/test-runtime.ts";
import {
  alderDesk,
  alderMain,
  birchMain,
  withdrawalKinds,
  withdrawalsOf,
} from "../../../testing/withdrawal-requests.ts";
import { checkLedger } from "../../ledger/check-ledger.ts";
import type { TaskOutcome, Scenario } from "../../progress/tasks.ts";

const failing = (reason: string): TaskOutcome => ({ succeeds: false, reason });
const [onChain, byBank] = withdrawalKinds;

async function begin({ post }: Pick<CheckedClient, "post">, kind = onChain!, idempotencyKey = "one") {
  const { body } = await post(withdrawalsOf(alderMain.id, kind), { ...kind.request, idempotencyKey });
  return String(body["id"]);
}

const read = async ({ get }: CheckedClient, id: string) => (await get(`${withdrawalsOf(alderMain.id)}/${id}`)).body;
const amounts = async ({ store }: CheckedClient, asset: typeof eth | typeof eur) => {
  const { available, locked } = (await store.balances.find(alderMain.id, asset))!;
  return [available, locked];
};

describe.each(storeKinds)("the end of withdrawals, in $kind", ({ open }) => {
  test("nothing ends within ten seconds, and everything succeeds after them", async () => {
    const client = await createCheckedClient(open);
    const id = await begin(client);
    expect(await client.pass(9_999)).toBe(0);
    expect(await read(client, id)).toMatchObject({ status: "pending" });
    expect(await amounts(client, eth)).toEqual(["148.500000000000000001", "1.5"]);
    expect(await client.pass(1)).toBe(1);
    const finalizedAt = "2027-01-15T08:00:10.000Z";
    const ended = await read(client, id);
    expect(ended).toMatchObject({ status: "succeeded", finalizedAt });
    expect(ended["events"]).toEqual([
      { status: "pending", message: "The withdrawal was accepted.", createdAt: "2027-01-15T08:00:00.000Z" },
      { status: "succeeded", message: "The withdrawal was delivered.", createdAt: finalizedAt },
    ]);
    expect(ended["destination"]).toMatchObject({ blockchainTxId: expect.any(String) });
    expect(await amounts(client, eth)).toEqual(["148.500000000000000001", "0"]);
    expect(await client.sandbox.runDueTasks()).toBe(0);
  });

  test("a failed withdrawal is returned, with its reason", async () => {
    const scenario: Scenario = { delayMsOf: () => 1_000, outcomeOf: () => failing("The bank said no.") };
    const client = await createCheckedClient(open, { scenario });
    const id = await begin(client, byBank);
    expect(await amounts(client, eur)).toEqual(["249750", "250.5"]);
    await client.pass(1_000);
    const ended = await read(client, id);
    expect(ended).toMatchObject({ status: "failed", finalizedAt: "2027-01-15T08:00:01.000Z" });
    expect(ended["events"]).toMatchObject([{}, { status: "failed", message: "The bank said no." }]);
    expect(ended["destination"]).not.toHaveProperty("referenceId");
    expect(await amounts(client, eur)).toEqual(["250000.5", "0"]);
  });

  test("the scenario decides for each, and without a time only an operator ends it", async () => {
    const decided: unknown[] = [];
    const scenario: Scenario = {
      delayMsOf(pending) {
        decided.push(pending);
        return undefined;
      },
      outcomeOf: () => failing("never called"),
    };
    const client = await createCheckedClient(open, { scenario });
    const [one, other] = [await begin(client), await begin(client, byBank, "two")];
    expect(decided).toEqual([one, other].map((id) => ({ kind: "withdrawal", accountId: alderMain.id, id })));
    expect(await client.pass(365 * 86_400_000)).toBe(0);
    const { operator } = client.sandbox;
    expect(await operator.finishWithdrawal(alderMain.id, one)).toMatchObject({ id: one, status: "succeeded" });
    expect(await operator.finishWithdrawal(alderMain.id, other, failing("No such bank."))).toMatchObject({
      status: "failed",
    });
  });

  test("an operator ends a pending withdrawal once, and only an existing one", async () => {
    const client = await createCheckedClient(open);
    const id = await begin(client);
    const { operator } = client.sandbox;
    expect(await operator.finishWithdrawal(alderMain.id, id, failing("By hand."))).toEqual(await read(client, id));
    await expect(operator.finishWithdrawal(alderMain.id, id)).rejects.toThrow("has already ended: it failed");
    await expect(operator.finishWithdrawal(alderDesk.id, id)).rejects.toThrow("The account has no withdrawal");
    await expect(operator.finishWithdrawal(birchMain.id, "nothing")).rejects.toThrow("The account has no withdrawal");
    // Its task still exists, and has nothing left to do.
    await client.pass(10_000);
    expect(await read(client, id)).toMatchObject({ status: "failed" });
  });

  test("a failed task is rolled back, reported, and retried a minute later", async () => {
    let broken = true;
    const errors: unknown[] = [];
    const scenario: Scenario = {
      delayMsOf: () => 1_000,
      outcomeOf() {
        if (broken) throw new Error("The scenario is broken.");
        return { succeeds: true };
      },
    };
    const silent = () => undefined;
    const logger = { debug: silent, info: silent, warn: silent, error: (line: unknown) => void errors.push(line) };
    const client = await createCheckedClient(open, { scenario, logger });
    const id = await begin(client);
    expect(await client.pass(1_000)).toBe(0);
    expect(errors).toMatchObject([{ task: "finish-withdrawal", entityId: id }]);
    expect(await read(client, id)).toMatchObject({ status: "pending" });
    broken = false;
    expect(await client.pass(59_999)).toBe(0);
    expect(await client.pass(1)).toBe(1);
    expect(await read(client, id)).toMatchObject({ status: "succeeded" });
  });

  test("many due withdrawals each end once", async () => {
    const client = await createCheckedClient(open);
    for (let index = 0; index < 120; index++) await begin(client, byBank, String(index));
    const done = await Promise.all([client.pass(10_000), client.sandbox.runDueTasks(), client.sandbox.runDueTasks()]);
    expect(done.reduce((sum, count) => sum + count)).toBe(120);
    const entries = await client.store.ledger.list({ limit: 1_000 });
    expect(entries.filter(({ kind }) => kind === "withdrawal")).toHaveLength(120);
  });
});

test("one of two instances on a SQLite file does each task", async () => {
  const path = temporaryDatabase();
  const [one, other] = [await openSqliteStore(path), await openSqliteStore(path)];
  const runtime = testSources();
  const client = await createSignedClient(one, { runtime });
  const second = await createSandbox({
    now: runtime.now,
    newId: runtime.newId,
    store: other,
    credentials: [{ apiKey: "k", customerId: "alder", verifier: { verify: async () => true } as never }],
  });
  for (let index = 0; index < 30; index++) await begin(client, onChain, String(index));
  runtime.advance(10_000);
  const [mine, yours] = await Promise.all([client.sandbox.runDueTasks(), second.runDueTasks()]);
  expect(mine + yours).toBe(30);
  const entries = await one.ledger.list({ limit: 1_000 });
  expect(entries.filter(({ kind }) => kind === "withdrawal")).toHaveLength(30);
  expect(await checkLedger(other)).toEqual([]);
  await one.close();
  await other.close();
});
