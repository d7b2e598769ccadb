import { expect, onTestFinished, test } from "vitest";
import { openPostgresStore } from "./adapters/postgres/open-postgres-store.ts";
import { checkLedger } from "./components/ledger/check-ledger.ts";
import { checkHistory, type HistoryEntry } from "./testing/history/check-history.ts";
import { postgresSchema, postgresUrl } from "./testing/postgres.ts";
import { createSignedClient } from "./testing/signed-calls.ts";
import { testSources } from "./testing/test-runtime.ts";
import { alderMain, ofAmount, withdrawalKinds, withdrawalsOf } from "./testing/withdrawal-requests.ts";

const internal = withdrawalKinds.find(({ method }) => method === "InternalTransfer")!;
const path = withdrawalsOf(alderMain.id, internal);
const OPENING = 1_000_000;

test.skipIf(postgresUrl === undefined)(
  "the responses of two instances on PostgreSQL fit one serial order",
  async () => {
    const url = await postgresSchema();
    const runtime = testSources();
    const start = async () => {
      const store = await openPostgresStore(url, { connections: 4 });
      onTestFinished(() => store.close());
      return { store, ...(await createSignedClient(store, { runtime })) };
    };
    const instances = [await start(), await start()] as const;
    const history: HistoryEntry[] = [];
    const timed = async <T>(
      work: () => Promise<T>,
      note: (result: T, interval: { invoked: number; returned: number }) => void,
    ) => {
      const invoked = performance.now();
      const result = await work();
      note(result, { invoked, returned: performance.now() });
    };
    const client = async (number: number) => {
      for (let round = 0; round < 8; round++) {
        const { get, post } = instances[(number + round) % 2]!;
        const [key, amount] = [`${number} ${round % 6}`, 1_000 * (5 + ((number * 7 + (round % 6) * 13) % 40))];
        await timed(
          () => post(path, { ...ofAmount(internal, String(amount)), idempotencyKey: key }),
          ({ status, body }, interval) => {
            const outcome = status === 201 ? { id: String(body["id"]) } : ("refused" as const);
            history.push({ kind: "withdrawal", key, amount, outcome, ...interval });
          },
        );
        await timed(
          () => get(`/accounts/${alderMain.id}/balances?nationalCurrencyCode=USD`),
          ({ body }, interval) => {
            const [balance] = body["balances"] as { availableAmount: string }[];
            history.push({ kind: "read", available: Number(balance!.availableAmount), ...interval });
          },
        );
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, number) => client(number)));
    expect(checkHistory(history, OPENING)).toBeUndefined();
    expect(history.some((entry) => entry.kind === "withdrawal" && entry.outcome === "refused")).toBe(true);
    expect(await checkLedger(instances[0].store)).toEqual([]);
  },
);
