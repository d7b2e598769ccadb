import { describe, expect, test } from "vitest";
import { createMemoryStore } from "./adapters/memory/create-memory-store.ts";
import type { Store } from "./components/entities.ts";
import { GLOBAL_OWNER } from "./ports/entities.ts";
import { loadOnce } from "./ports/transactions.ts";
import { demoConfig } from "./presets/demo-config.ts";
import { type CheckedClient, createCheckedClient } from "./testing/checked-client.ts";
import {
  addCollateral,
  btc,
  linkRequest,
  newCollateralId,
  removeCollateral,
  txId,
} from "./testing/collateral-requests.ts";
import { countLoads } from "./testing/count-loads.ts";
import { methodById, orderBy, rampsOf } from "./testing/ramp-requests.ts";
import { current, onCredit, path, sell, settlement } from "./testing/settlements.ts";
import { everyStoreKind } from "./testing/stores.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "./testing/withdrawal-requests.ts";

type Command = (client: CheckedClient) => Promise<unknown>;

/** Runs the due tasks of a command too, each in its transaction. */
const LATER_MS = 120_000;

async function succeeds(result: Promise<{ readonly status: number }>): Promise<void> {
  expect((await result).status).toBeLessThan(300);
}

const order = (id: string): Command => {
  const request = { ...orderBy(methodById(id)), idempotencyKey: id };
  return ({ post }) => succeeds(post(rampsOf(alderMain.id), request));
};

const plain: readonly (readonly [string, Command])[] = [
  ...withdrawalKinds.map((kind): readonly [string, Command] => [
    `a withdrawal by ${kind.method}`,
    ({ post }) => succeeds(post(withdrawalsOf(alderMain.id, kind), { ...kind.request, idempotencyKey: kind.path })),
  ]),
  ["a conversion", (client) => sell(client, "1")],
  ["a prefunded ramp", order("held-usd-eth")],
  ["a ramp", order("inside-usdc")],
  [
    "a link to a collateral account",
    ({ post }) => succeeds(post(`/accounts/${alderMain.id}/collateral/link`, linkRequest(newCollateralId("c")))),
  ],
  ["an addition of collateral", (client) => succeeds(addCollateral(client, "1", { amount: "1", asset: btc }))],
  [
    "a deposit",
    ({ sandbox }) => sandbox.operator.receiveDepositOf({ accountId: alderMain.id, asset: "BTC", amount: "1" }),
  ],
];

const onCreditOnly: readonly (readonly [string, Command])[] = [
  ["a conversion on credit", (client) => sell(client, "1")],
  ["a removal of collateral", (client) => succeeds(removeCollateral(client, "2", { amount: "1", asset: btc }))],
  [
    "a withdrawal that credit limits",
    async ({ post }) => {
      const [kind] = withdrawalKinds;
      const request = { ...kind!.request, balanceAsset: btc, idempotencyKey: "k" };
      const { body } = await post(withdrawalsOf(alderMain.id, kind), {
        ...request,
        destination: { ...request.destination, asset: btc },
      });
      expect(body["message"]).toContain("Settlement is required");
    },
  ],
  [
    "a settlement",
    async (client) => {
      await sell(client, "2");
      const { settlementVersion } = await current(client);
      await succeeds(client.post(`${path}/settlement`, settlement("s", settlementVersion)));
      await client.sandbox.operator.finishSettlement(alderMain.id, "s");
    },
  ],
  [
    "the end of a deposit of collateral",
    async (client) => {
      await addCollateral(client, "3", { amount: "1", asset: btc });
      await client.sandbox.operator.finishCollateralDeposit(alderMain.id, txId("3"));
    },
  ],
];

/** Opens a store that counts, and a client on it. */
async function counted(connect: (open: () => Promise<Store>) => Promise<CheckedClient>) {
  const { store, taken } = countLoads(createMemoryStore());
  const client = await connect(async () => store);
  taken();
  return { client, taken };
}

async function assertSingleLoads(command: Command, { client, taken }: Awaited<ReturnType<typeof counted>>) {
  await command(client);
  await client.pass(LATER_MS);
  const repeated = taken().flatMap((loads) => Object.entries(loads).filter(([, times]) => times > 1));
  expect(repeated).toEqual([]);
}

test.each(plain)("%s loads each account and each balance once per transaction", async (_name, command) => {
  await assertSingleLoads(command, await counted(createCheckedClient));
});

test("a slow conversion loads each account and each balance once per transaction", async () => {
  const config = { ...demoConfig, liquidity: { ...demoConfig.liquidity, executionTimeMs: 60_000 } };
  await assertSingleLoads(
    (client) => sell(client, "1"),
    await counted((open) => createCheckedClient(open, { config })),
  );
});

test.each(onCreditOnly)("%s loads each account and each balance once per transaction", async (_name, command) => {
  await assertSingleLoads(command, await counted(onCredit));
});

describe.each(everyStoreKind)("a store in $kind that loads each row once", ({ open }) => {
  test("sees the writes of an attempt that is kept, not of one that is undone", async () => {
    const store = loadOnce(await open());
    const balance = { id: "b", accountId: "a", asset: btc, available: "1", locked: "0", credit: "0" };
    await store.write(async ({ customers, accounts, balances }) => {
      await customers.insert({ id: "c", name: "C" });
      await accounts.insert({ id: "a", customerId: "c", title: "A", status: "active" });
      await balances.save(balance);
    });
    const seen = await store.write(async ({ balances, attempt }) => {
      const available: (string | undefined)[] = [];
      for (const isKept of [false, true]) {
        await attempt(
          (inner) => inner.balances.save({ ...balance, available: "2" }),
          () => isKept,
        );
        available.push((await balances.find("a", btc))?.available);
      }
      return available;
    });
    expect(seen).toEqual(["1", "2"]);
    expect(await store.balances.find("a", btc)).toMatchObject({ available: "2" });
  });

  test("has every kind of entity, also in an attempt", async () => {
    const store = loadOnce(await open());
    const task = { dueAt: "2027-01-15T08:00:00.000Z", kind: "finish-quote", owner: "a", entityId: "q" } as const;
    await store.write(async (writer) => {
      await writer.tasks.insert({ id: "1", ...task });
      await writer.attempt(({ tasks }) => tasks.insert({ id: "2", ...task }));
    });
    expect(await store.tasks.list(GLOBAL_OWNER, { limit: 9, order: "asc" })).toHaveLength(2);
  });
});

test.each(everyStoreKind)(
  "writes in $kind share their prototypes, because V8 keeps each new one until the next full collection",
  async ({ open }) => {
    const store = loadOnce(await open());
    const prototypeOf = () => store.write(async (writer) => [Object.getPrototypeOf(writer)] as const);
    const [[one], [other]] = [await prototypeOf(), await prototypeOf()];
    expect(one === other).toBe(true);
  },
);
