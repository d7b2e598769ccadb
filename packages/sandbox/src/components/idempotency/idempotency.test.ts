import { describe, expect, test } from "vitest";
import { openSqliteStore } from "../../adapters/sqlite/open-sqlite-store.ts";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import { btc, usd } from "../../presets/demo-assets.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { type CheckedClient, createCheckedClient } from "../../testing/checked-client.ts";
import { type CallResult, createSignedClient, type SignedClient } from "../../testing/signed-calls.ts";
import { serverKinds, temporaryDatabase } from "../../testing/stores.ts";
import { testSources } from "../../testing/test-runtime.ts";
import { alderDesk, alderMain, birchMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";
import type { Scenario } from "../progress/tasks.ts";

interface Idempotent {
  readonly operation: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** A business rule refuses it with 400. */
  readonly refused: Readonly<Record<string, unknown>>;
}

const DAY = 86_400_000;
const UNLISTED = { assetId: "nothing" };
const ADDRESSES = "/transfers/deposits/addresses";
const inAlder = `/accounts/${alderMain.id}`;

/** Every idempotent operation of transfers. */
const operations: readonly Idempotent[] = [
  ...withdrawalKinds.map((kind) => ({
    operation: `withdrawal by ${kind.method}`,
    path: withdrawalsOf(alderMain.id, kind),
    body: { ...kind.request, idempotencyKey: "some-key" },
    refused: { ...kind.request, balanceAsset: UNLISTED, idempotencyKey: "some-key" },
  })),
  {
    operation: "deposit address",
    path: inAlder + ADDRESSES,
    body: { transferMethod: { transferMethod: "PublicBlockchain", asset: btc }, idempotencyKey: "some-key" },
    refused: { transferMethod: { transferMethod: "PublicBlockchain", asset: UNLISTED }, idempotencyKey: "some-key" },
  },
];

/** All operations in memory, and one in each database: a store treats the records of all operations alike. */
function operationsIn(kind: string): readonly Idempotent[] {
  return kind === "memory" || process.env["PROVIDER_LONG"] === "1" ? operations : operations.slice(0, 1);
}

const reuse = {
  status: 400,
  body: { errorType: "idempotency-key-reuse", requestPart: "body", propertyName: "idempotencyKey" },
};
const same = ({ status, text }: CallResult) => ({ status, text });

/** The changes of an account: its withdrawals, addresses and balances. */
async function traces({ store }: Pick<CheckedClient, "store">) {
  const page = { limit: 200, order: "asc" } as const;
  return {
    withdrawals: (await store.withdrawals.list(alderMain.id, page)).length,
    addresses: (await store.depositAddresses.list(alderMain.id, page)).length,
    balances: await store.balances.list(alderMain.id, page),
    tasks: (await store.tasks.list(GLOBAL_OWNER, page)).length,
    entries: (await store.ledger.list({ limit: 500 })).length,
  };
}

const remembered = async ({ store }: Pick<CheckedClient, "store">) =>
  (await store.idempotencyRecords.list(GLOBAL_OWNER, { limit: 500, order: "asc" })).length;

describe.each(serverKinds)("in $kind", ({ kind, open }) => {
  describe.each(operationsIn(kind))("an idempotent $operation", ({ path, body, refused }) => {
    test("is repeated byte for byte and executed once, with any API key of the customer", async () => {
      const client = await createCheckedClient(open);
      const first = await client.post(path, body);
      expect(first.status).toBeLessThan(300);
      const after = await traces(client);
      client.advance(60_000);
      await client.sandbox.runDueTasks();
      const ended = await traces(client);
      for (const key of ["alder-one", "alder-two"] as const)
        expect(same(await client.post(path, body, key))).toEqual(same(first));
      expect(await traces(client)).toEqual(ended);
      expect(after.withdrawals + after.addresses).toBe(1);
    });

    test("is recognised in any order of its properties", async () => {
      const client = await createCheckedClient(open);
      const first = await client.post(path, body);
      const turned = Object.fromEntries(Object.entries(body).toReversed());
      expect(same(await client.post(path, turned))).toEqual(same(first));
    });

    test("with another body is refused, also if that body violates a business rule, and changes nothing", async () => {
      const client = await createCheckedClient(open);
      const first = await client.post(path, body);
      const before = await traces(client);
      expect(await client.post(path, { ...body, more: 1 })).toMatchObject(reuse);
      expect(await client.post(path, refused)).toMatchObject(reuse);
      expect(await traces(client)).toEqual(before);
      expect(same(await client.post(path, body))).toEqual(same(first));
    });

    test("is stored as refused, without its effects, and its key is used up", async () => {
      const client = await createCheckedClient(open);
      const before = await traces(client);
      const first = await client.post(path, refused);
      expect(first).toMatchObject({ status: 400, body: { errorType: "unknown-asset" } });
      expect(same(await client.post(path, refused))).toEqual(same(first));
      expect(await client.post(path, body)).toMatchObject(reuse);
      expect(await traces(client)).toEqual(before);
      expect(await remembered(client)).toBe(1);
    });

    test("is not stored if it violates the contract or the account is unknown", async () => {
      const client = await createCheckedClient(open);
      expect(await client.post(path, { idempotencyKey: "some-key" })).toMatchObject({
        status: 400,
        body: { errorType: "schema-property-error" },
      });
      expect((await client.post(path.replace(alderMain.id, "nobody"), body)).status).toBe(404);
      expect(await remembered(client)).toBe(0);
      expect((await client.post(path, body)).status).toBeLessThan(300);
    });

    test("runs once and gets one response for a hundred concurrent requests", async () => {
      const client = await createCheckedClient(open);
      const responses = await Promise.all(Array.from({ length: 100 }, () => client.post(path, body)));
      expect(new Set(responses.map((response) => JSON.stringify(same(response)))).size).toBe(1);
      expect(responses[0]!.status).toBeLessThan(300);
      const { withdrawals, addresses, tasks } = await traces(client);
      expect([withdrawals + addresses, tasks]).toEqual([1, withdrawals]);
    });

    test("with two concurrent bodies runs one of them", async () => {
      const client = await createCheckedClient(open);
      const responses = await Promise.all([
        client.post(path, body),
        client.post(path, { ...body, more: 1 }),
        client.post(path, body),
        client.post(path, { ...body, more: 1 }),
      ]);
      expect(responses.filter(({ body: { errorType } }) => errorType === "idempotency-key-reuse")).toHaveLength(2);
      const { withdrawals, addresses } = await traces(client);
      expect(withdrawals + addresses).toBe(1);
    });

    test("is stored for seven days after the last attempt, including refused attempts, and then deleted", async () => {
      const client = await createCheckedClient(open);
      const first = await client.post(path, body);
      client.advance(7 * DAY - 1);
      expect(same(await client.post(path, body))).toEqual(same(first));
      client.advance(7 * DAY - 1);
      expect(await client.post(path, { ...body, more: 1 })).toMatchObject(reuse);
      client.advance(7 * DAY - 1);
      expect(same(await client.post(path, body))).toEqual(same(first));
      client.advance(7 * DAY);
      const again = await client.post(path, body);
      expect(again.status).toBe(first.status);
      expect(again.text).not.toBe(first.text);
      expect(await remembered(client)).toBe(1);
    });
  });

  test("a 5xx is not stored, has no effect, and the next attempt counts as the first", async () => {
    let broken = true;
    const scenario: Scenario = {
      delayMsOf() {
        if (broken) throw new Error("The scenario is broken.");
        return 1_000;
      },
      outcomeOf: () => ({ succeeds: true }),
    };
    const silent = () => undefined;
    const logger = { debug: silent, info: silent, warn: silent, error: silent };
    const client = await createCheckedClient(open, { scenario, logger });
    const { path, body } = operations[0]!;
    const before = await traces(client);
    expect(await client.post(path, body)).toMatchObject({ status: 500, body: { errorType: "internal-error" } });
    expect(await client.post(path, { ...body, more: 1 })).toMatchObject({ status: 500 });
    expect(await traces(client)).toEqual(before);
    expect(await remembered(client)).toBe(0);
    broken = false;
    const original = await client.post(path, body);
    expect(original.status).toBe(201);
    expect(same(await client.post(path, body))).toEqual(same(original));
  });

  test("one key on several operations, accounts and customers identifies different requests", async () => {
    const client = await createCheckedClient(open);
    for (const { path, body } of operations) expect((await client.post(path, body)).status).toBeLessThan(300);
    const { body } = operations.at(-1)!;
    const others = [
      await client.post(`/accounts/${alderDesk.id}${ADDRESSES}`, body),
      await client.post(`/accounts/${birchMain.id}${ADDRESSES}`, body, "birch-one"),
    ];
    expect(others.map(({ status }) => status)).toEqual([200, 200]);
    expect(await remembered(client)).toBe(operations.length + 2);
  });

  test("an unknown asset or method is refused on every account, with the same key and body", async () => {
    const client = await createCheckedClient(open);
    const chf = { transferMethod: "Iban", asset: { nationalCurrencyCode: "CHF" } };
    for (const [transferMethod, errorType] of [
      [{ transferMethod: "PublicBlockchain", asset: UNLISTED }, "unknown-asset"],
      [chf, "unsupported-transfer-method"],
    ] as const)
      for (const account of [alderMain.id, alderDesk.id, alderMain.id]) {
        const body = { transferMethod, idempotencyKey: errorType };
        expect((await client.post(`/accounts/${account}${ADDRESSES}`, body)).body).toMatchObject({ errorType });
      }
  });

  test("an empty key is a key", async () => {
    const client = await createCheckedClient(open);
    const { path, body } = operations[0]!;
    const first = await client.post(path, { ...body, idempotencyKey: "" });
    expect(same(await client.post(path, { ...body, idempotencyKey: "" }))).toEqual(same(first));
    expect(await client.post(path, { ...body, idempotencyKey: "", more: 1 })).toMatchObject(reuse);
  });

  test("expired records are removed in the background, however many, and the others stay", async () => {
    const client = await createCheckedClient(open);
    const { path, body } = operations.at(-1)!;
    const many = Array.from({ length: 250 }, (_, index) => ({ ...body, idempotencyKey: `old ${index}` }));
    await Promise.all(many.map((each) => client.post(path, each)));
    client.advance(3 * DAY);
    const young = await client.post(path, { ...body, idempotencyKey: "young" });
    expect(await remembered(client)).toBe(251);
    await client.pass(4 * DAY);
    expect(await remembered(client)).toBe(1);
    expect(same(await client.post(path, { ...body, idempotencyKey: "young" }))).toEqual(same(young));
  });

  test("after a refusal for lack of funds and a deposit, only a new key succeeds", async () => {
    const client = await createCheckedClient(open, { config: demoConfig });
    const path = withdrawalsOf(alderMain.id, { path: "fiat" });
    const of = (idempotencyKey: string) => ({
      balanceAsset: usd,
      balanceAmount: "1000001",
      destination: {
        transferMethod: "Iban",
        asset: usd,
        accountHolder: { name: "Ada Lovelace" },
        iban: "LO16MVPcSq8",
        amount: "1000001",
      },
      idempotencyKey,
    });
    const refusedOnce = await client.post(path, of("one"));
    expect(refusedOnce).toMatchObject({ status: 400, body: { errorType: "bad-request" } });
    const arriving = { accountId: alderMain.id, transferMethod: "Iban", asset: usd, amount: "1" } as const;
    await client.sandbox.operator.receiveDeposit(arriving);
    await client.pass(10_000);
    expect(same(await client.post(path, of("one")))).toEqual(same(refusedOnce));
    expect((await client.post(path, of("two"))).status).toBe(201);
  });
});

test("two instances on one SQLite file share keys, and concurrent requests run once", async () => {
  const file = temporaryDatabase();
  const stores = [await openSqliteStore(file), await openSqliteStore(file)] as const;
  const runtime = testSources();
  const clients: SignedClient[] = [];
  for (const store of stores) clients.push(await createSignedClient(store, { runtime }));
  for (const { path, body, operation } of operations) {
    const requests = Array.from({ length: 20 }, (_, index) => clients[index % 2]!.post(path, body));
    const responses = new Set((await Promise.all(requests)).map((response) => JSON.stringify(same(response))));
    expect([operation, responses.size]).toEqual([operation, 1]);
  }
  const { withdrawals, addresses } = await traces({ store: stores[1] });
  expect([withdrawals, addresses]).toEqual([4, 1]);
  for (const store of stores) await store.close();
});
