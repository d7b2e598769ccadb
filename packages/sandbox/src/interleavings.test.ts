import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { openPostgresStore } from "./adapters/postgres/open-postgres-store.ts";
import { checkLedger } from "./components/ledger/check-ledger.ts";
import { depositIntent, newCollateralId, pathOf, txId } from "./testing/collateral-requests.ts";
import { postgresSchema, postgresUrl } from "./testing/postgres.ts";
import { createSignedClient, type SignedClient } from "./testing/signed-calls.ts";
import { testSources } from "./testing/test-runtime.ts";
import { watchedPool } from "./testing/watched-pool.ts";
import { alderDesk, alderMain, ofAmount, withdrawalKinds, withdrawalsOf } from "./testing/withdrawal-requests.ts";

/**
 * Runs two conflicting operations, each in its own instance. Their statements to PostgreSQL are delayed so that they arrive
 * in a different order in each run. In every order, no money is lost and both responses are correct.
 */

/** Orders for each pair; a few cover all orders of two writes that wait twice. */
const ORDERS = Number(process.env["PROVIDER_PROPERTY_RUNS"] ?? 8);

const internal = withdrawalKinds.find(({ method }) => method === "InternalTransfer")!;
const withdrawals = withdrawalsOf(alderMain.id, internal);
const quotes = `/accounts/${alderMain.id}/liquidity/quotes`;

interface Instances {
  readonly one: SignedClient;
  readonly other: SignedClient;
  /** The number of the run. */
  readonly run: number;
}

/** Prepares a run. Returns the two operations and a check of their results. */
type Pair = (instances: Instances) => Promise<{
  readonly operations: readonly [() => Promise<unknown>, () => Promise<unknown>];
  readonly check: (results: readonly [unknown, unknown]) => void;
}>;

const statuses = (results: readonly unknown[]) =>
  results.map((each) => (each as { status: number }).status).toSorted((one, other) => one - other);

/** An amount above half of the balance: enough for one operation, but not for two. */
async function majorityAmount({ get }: SignedClient): Promise<string> {
  const { body } = await get(`/accounts/${alderMain.id}/balances?nationalCurrencyCode=USD`);
  const [{ availableAmount }] = body["balances"] as [{ availableAmount: string }];
  return (Math.ceil(Number(availableAmount) * 60) / 100).toFixed(2).replace(/\.?0+$/, "");
}

const pairs: Readonly<Record<string, Pair>> = {
  async "two withdrawals of more than half"({ one, other, run }) {
    const body = ofAmount(internal, await majorityAmount(one));
    const withdraw = (client: SignedClient, key: string) => () =>
      client.post(withdrawals, { ...body, idempotencyKey: `${key} ${run}` });
    return {
      operations: [withdraw(one, "one"), withdraw(other, "other")],
      check: (results) => expect(statuses(results)).toEqual([201, 400]),
    };
  },

  async "one key twice"({ one, other, run }) {
    const body = { ...ofAmount(internal, "1"), idempotencyKey: `same ${run}` };
    return {
      operations: [() => one.post(withdrawals, body), () => other.post(withdrawals, body)],
      check([first, second]) {
        expect(first).toMatchObject({ status: 201 });
        expect(second).toMatchObject({ status: 201, text: (first as { text: string }).text });
      },
    };
  },

  async "one key for two contents"({ one, other, run }) {
    const send = (client: SignedClient, amount: string) => () =>
      client.post(withdrawals, { ...ofAmount(internal, amount), idempotencyKey: `reused ${run}` });
    return {
      operations: [send(one, "1"), send(other, "2")],
      check: (results) => expect(statuses(results)).toEqual([201, 400]),
    };
  },

  async "one quote executed twice"({ one, other }) {
    const path = `${quotes}/${await createQuote(one, "1")}/execute`;
    return {
      operations: [() => one.post(path), () => other.post(path)],
      check: (results) => expect(statuses(results)).toEqual([200, 400]),
    };
  },

  async "a withdrawal and a quote of more than half each"({ one, other, run }) {
    const amount = await majorityAmount(one);
    const path = `${quotes}/${await createQuote(one, amount)}/execute`;
    const body = { ...ofAmount(internal, amount), idempotencyKey: `or a quote ${run}` };
    return {
      operations: [() => one.post(withdrawals, body), () => other.post(path)],
      check: (results) => expect(statuses(results).filter((status) => status === 400)).toHaveLength(1),
    };
  },

  async "a withdrawal that ends at both, and another that begins"({ one, other, run }) {
    const send = (key: string) =>
      one.post(withdrawals, { ...ofAmount(internal, "1"), idempotencyKey: `${key} ${run}` });
    await send("ends");
    one.advance(60_000);
    return {
      operations: [() => one.sandbox.runDueTasks(), () => other.sandbox.runDueTasks()],
      check: ([first, second]) => expect(Number(first) + Number(second)).toBeGreaterThanOrEqual(1),
    };
  },

  async "transfers between two accounts in both directions"({ one, other, run }) {
    const back = {
      ...ofAmount(internal, "1"),
      destination: { ...internal.request.destination, accountId: alderMain.id, amount: "1" },
    };
    return {
      operations: [
        () => one.post(withdrawals, { ...ofAmount(internal, "1"), idempotencyKey: `there ${run}` }),
        () => other.post(withdrawalsOf(alderDesk.id, internal), { ...back, idempotencyKey: `back ${run}` }),
      ],
      check: (results) => expect(statuses(results)).toEqual([201, 201]),
    };
  },

  async "one deposit of collateral registered twice"({ one, other, run }) {
    const decided = await one.post(`${pathOf()}/intents/deposits`, depositIntent(`twice ${run}`, { amount: "1" }));
    const body = { collateralTxId: txId(`${run}`), approvalRequest: decided.body["approvalRequest"] };
    const send = (client: SignedClient) => () => client.post(`${pathOf()}/deposits`, body);
    return {
      operations: [send(one), send(other)],
      check([first, second]) {
        expect(first).toMatchObject({ body: { id: (second as { body: { id: string } }).body.id } });
      },
    };
  },

  async "one collateral account for two accounts"({ one, other, run }) {
    const collateralId = newCollateralId(String(100 + run));
    const send = (client: SignedClient, accountId: string) => () =>
      client.post(`${pathOf({ accountId, collateralId })}/intents/deposits`, depositIntent(`bound ${run}`));
    return {
      operations: [send(one, alderMain.id), send(other, alderDesk.id)],
      // The second reader, and a reader without the right to it, finds none.
      check: (results) => expect(statuses(results).every((status) => status === 200 || status === 404)).toBe(true),
    };
  },
};

async function createQuote({ post }: SignedClient, fromAmount: string): Promise<string> {
  const { body } = await post(quotes, {
    fromAsset: { nationalCurrencyCode: "USD" },
    toAsset: { nationalCurrencyCode: "EUR" },
    fromAmount,
  });
  return String(body["id"]);
}

describe.skipIf(postgresUrl === undefined)("in every order of their statements:", () => {
  test.each(Object.entries(pairs))("%s", { timeout: 120_000 }, async (_title, prepare) => {
    const url = await postgresSchema();
    const runtime = testSources();
    const start = async () => {
      const pool = watchedPool(url, 3);
      const store = await openPostgresStore(pool, { connections: 3 });
      onTestFinished(() => store.close());
      return { pool, store, client: await createSignedClient(store, { runtime }) };
    };
    const [one, other] = [await start(), await start()];
    let run = 0;
    const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { operations, check } = await prepare({ one: one.client, other: other.client, run: ++run });
      for (const [name, { pool }] of Object.entries({ one, other }))
        pool.gate = () => scheduler.schedule(Promise.resolve(), name);
      const both = Promise.all(operations.map((operation) => operation()));
      try {
        const [first, second] = await scheduler.waitFor(both);
        check([first, second]);
      } finally {
        for (const { pool } of [one, other]) pool.gate = () => Promise.resolve();
      }
    });
    await fc.assert(property, { numRuns: ORDERS, endOnFailure: true });
    expect(await checkLedger(one.store)).toEqual([]);
  });
});
