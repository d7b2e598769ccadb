import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { add } from "../../domain/decimal.ts";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import { usd } from "../../presets/demo-assets.ts";
import { bundleProgram, type Instance, startInstance } from "../../testing/kills/instance.ts";
import {
  type RequestedWithdrawal,
  createRetryingClient,
  type RetryingClient,
} from "../../testing/kills/retrying-client.ts";
import { openStoreAt } from "../../testing/open-store-at.ts";
import { postgresSchema, postgresUrl } from "../../testing/postgres.ts";
import { temporaryDatabase } from "../../testing/stores.ts";
import { alderDesk, alderMain } from "../../testing/withdrawal-requests.ts";
import type { Store } from "../entities.ts";
import { checkLedger } from "../ledger/check-ledger.ts";
import type { WithdrawalRecord } from "../transfers/entities.ts";

/**
 * Repeatedly kills (SIGKILL) two instances on one store in the middle of withdrawals: on SQLite, and on PostgreSQL if
 * PROVIDER_TEST_POSTGRES is set. PROVIDER_KILLS is the number of kills for each. Default: 10. The tests of `server` kill a
 * provider with a separate ledger.
 */

const KILLS = Number(process.env["PROVIDER_KILLS"] ?? 10);
const MANY_KILLS = 100;
const INSTANCES = 2;
/** For each instance. */
const CLIENTS = 16;
/** Before a kill. */
const MAX_RESPONSES = 12;
/** The opening balances of the demo accounts. */
const OPENING = { main: "1000000", desk: "50000" };

const folder = mkdtempSync(join(tmpdir(), "killed-"));
let program = "";
beforeAll(async () => {
  program = await bundleProgram(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const random = (below: number) => Math.floor(below * Math.random());

/** Clients that request one withdrawal after another, until the instance is killed. All get a response in the end. */
function keepBusy(instance: Instance, client: RetryingClient) {
  const responses: RequestedWithdrawal[] = [];
  const { promise: enough, resolve } = Promise.withResolvers<void>();
  const wanted = random(MAX_RESPONSES);
  if (wanted === 0) resolve();
  const over = new AbortController();
  const lane = async () => {
    while (!over.signal.aborted) {
      await setTimeout(random(10));
      responses.push(await client.withdraw(instance));
      if (responses.length === wanted) resolve();
    }
  };
  const lanes = Promise.all(Array.from({ length: CLIENTS }, lane));
  return {
    /** Resolves after a random number of responses. */
    someResponded: Promise.race([enough, lanes]),
    finish: async () => {
      over.abort();
      await lanes;
      return responses;
    },
  };
}

/** Kills an instance at random moments, with withdrawals in progress at different stages. */
async function killRepeatedly(
  kills: number,
  instance: Instance,
  client: RetryingClient,
): Promise<RequestedWithdrawal[]> {
  const requested: RequestedWithdrawal[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    const { someResponded, finish } = keepBusy(instance, client);
    await someResponded;
    await setTimeout(random(5));
    const restarted = instance.kill();
    requested.push(...(await finish()));
    await restarted;
    const known = requested[random(requested.length)]!;
    expect(await client.repeat(known)).toEqual(known);
  }
  return requested;
}

async function every(store: Store): Promise<WithdrawalRecord[]> {
  const all: WithdrawalRecord[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await store.withdrawals.list(alderMain.id, { limit: 500, order: "asc", startingAfter: cursor });
    if (page.length === 0) return all;
    all.push(...page);
    cursor = page.at(-1)!.id;
  }
}

const sorted = (texts: Iterable<string>) => [...texts].toSorted((one, other) => (one < other ? -1 : 1));
const sum = (withdrawals: readonly WithdrawalRecord[]) =>
  withdrawals.reduce((total, { balanceAmount }) => add(total, balanceAmount), "0");

/** Checks that exactly the requested withdrawals exist, each once and ended, and that the balances are correct. */
async function checkWithdrawals(store: Store, requested: readonly RequestedWithdrawal[]) {
  const withdrawals = await every(store);
  const line = (id: string, amount: string) => `${id} ${amount}`;
  expect(sorted(withdrawals.map(({ id, balanceAmount }) => line(id, balanceAmount)))).toEqual(
    sorted(requested.map(({ id, amount }) => line(id, amount))),
  );
  const ended = Map.groupBy(withdrawals, ({ status }) => status);
  const [succeeded = [], failed = []] = [ended.get("succeeded"), ended.get("failed")];
  expect([ended.size, succeeded.length + failed.length]).toEqual([2, requested.length]);
  const [main, desk] = await store.balances
    .listOf([alderMain.id, alderDesk.id])
    .then((all) =>
      [alderMain.id, alderDesk.id].map((account) =>
        all.find(
          ({ accountId, asset }) => accountId === account && asset.nationalCurrencyCode === usd.nationalCurrencyCode,
        ),
      ),
    );
  expect([add(main!.available, sum(succeeded)), main!.locked]).toEqual([OPENING.main, "0"]);
  expect(desk!.available).toBe(add(OPENING.desk, sum(succeeded)));
  expect(await checkLedger(store)).toEqual([]);
}

const places: Record<string, () => string | Promise<string>> = {
  SQLite: temporaryDatabase,
  ...(postgresUrl === undefined ? {} : { PostgreSQL: () => postgresSchema() }),
};

describe.each(Object.entries(places))("%s", (kind, makePlace) => {
  test(
    `after ${KILLS} kills with ${CLIENTS} requests in flight, each withdrawal was booked once`,
    { timeout: 120_000 + KILLS * 3_000 },
    async () => {
      const place = await makePlace();
      const instances = Array.from({ length: INSTANCES }, () => startInstance(program, place));
      const client = createRetryingClient(instances);
      const began = performance.now();
      const kills = Math.ceil(KILLS / INSTANCES);
      const lanes = await Promise.all(instances.map((instance) => killRepeatedly(kills, instance, client)));
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      const store = await openStoreAt(place);
      const openTasks = () => store.tasks.list(GLOBAL_OWNER, { limit: 1, order: "asc" });
      // A busy machine needs longer than the second for which vitest polls.
      await expect.poll(openTasks, { timeout: 60_000, interval: 100 }).toEqual([]);
      for (const instance of instances) await instance.end();
      await checkWithdrawals(store, lanes.flat());
      await store.close();
      const counts = { kind, kills: kills * INSTANCES, withdrawals: lanes.flat().length, ...client.counts, seconds };
      if (process.env["PROVIDER_KILLS"] !== undefined) process.stdout.write(`${JSON.stringify(counts)}\n`);
      // Kills must interrupt some requests and not others. Only many kills are sure to interrupt one between its booking and its
      // response: on a busy machine, ten may all come too early.
      const { completed, killed, booked } = client.counts;
      expect(Math.min(completed, killed)).toBeGreaterThan(0);
      expect(booked).toBeGreaterThanOrEqual(KILLS >= MANY_KILLS ? 1 : 0);
    },
  );
});
