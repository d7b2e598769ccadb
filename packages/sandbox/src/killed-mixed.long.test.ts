import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "./components/entities.ts";
import { checkLedger } from "./components/ledger/check-ledger.ts";
import { GLOBAL_OWNER, type EntityReader } from "./ports/entities.ts";
import { delayedUrl } from "./testing/delayed-url.ts";
import { bundleProgram, startInstance } from "./testing/kills/instance.ts";
import { createMixedClient, type Done, operations } from "./testing/kills/mixed-client.ts";
import { openStoreAt } from "./testing/open-store-at.ts";
import { postgresSchema, postgresUrl } from "./testing/postgres.ts";
import { alderMargin, alderMain } from "./testing/withdrawal-requests.ts";

/**
 * Kills (SIGKILL) two instances in the middle of operations of every kind. Each has a latency of one millisecond to
 * PostgreSQL. PROVIDER_MIXED_KILLS is the number of kills. Default: 4.
 */

const KILLS = Number(process.env["PROVIDER_MIXED_KILLS"] ?? 4);
const CLIENTS = 16;
/** With this many kills, at least a hundred of them interrupt each kind of operation. */
const ENOUGH = 2_000;

const folder = mkdtempSync(join(tmpdir(), "killed-mixed-"));
let program = "";
beforeAll(async () => {
  program = await bundleProgram(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function idsOf(reader: Pick<EntityReader<{ readonly id: string }>, "list">): Promise<string[]> {
  return (await allOf(reader, alderMain.id, ({ id }) => id)).map(({ id }) => id).toSorted();
}

async function allOf<Item>(
  reader: Pick<EntityReader<Item>, "list">,
  owner: string,
  idOf: (item: Item) => string,
): Promise<Item[]> {
  const items: Item[] = [];
  for (;;) {
    const startingAfter = items.length === 0 ? undefined : idOf(items.at(-1)!);
    const page = await reader.list(owner, { limit: 500, order: "asc", startingAfter });
    if (page.length === 0) return items;
    items.push(...page);
  }
}

/** Each requested operation exists once, and no other. */
async function check(store: Store, done: readonly Done[]): Promise<void> {
  const made = (...names: readonly string[]) =>
    done
      .filter(({ operation }) => names.includes(operation))
      .map(({ id }) => id)
      .toSorted();
  expect(await idsOf(store.withdrawals)).toEqual(made("blockchain", "fiat", "peeraccount", "subaccount"));
  expect(await idsOf(store.ramps)).toEqual(made("ramp"));
  expect(await idsOf(store.collateralDeposits)).toEqual(made("collateral"));
  const executed: string[] = [];
  for (const id of await idsOf(store.quotes))
    if ((await store.quotes.find(alderMain.id, id))?.entryId !== undefined) executed.push(id);
  expect(executed).toEqual(made("quote"));
  const settled = await allOf(store.settlements, alderMargin.id, ({ settlementId }) => settlementId);
  expect(settled.map(({ settlementId }) => settlementId).toSorted()).toEqual(made("settlement"));
  expect(settled.filter(({ status }) => status === "InProgress")).toEqual([]);
  expect(settled.every(({ instructions }) => instructions.depositInstructions.length === 0)).toBe(settled.length === 0);
  expect(await checkLedger(store)).toEqual([]);
}

test.skipIf(postgresUrl === undefined)(
  `after ${KILLS} kills during operations of every kind, each was executed once and the books are equal`,
  { timeout: 120_000 + KILLS * 8_000 },
  async () => {
    const schema = await postgresSchema();
    const place = await delayedUrl(schema, 1);
    const instances = [startInstance(program, place), startInstance(program, place)];
    const { prepare, perform, killed } = createMixedClient(instances);
    await prepare();
    const done: Done[] = [];
    const over = new AbortController();
    const clients = Promise.all(
      Array.from({ length: CLIENTS }, async (_, first) => {
        for (let round = 0; !over.signal.aborted; round++)
          done.push(await perform(operations[(first + round) % operations.length]!));
      }),
    );
    for (let kill = 0; kill < KILLS; kill++) {
      const before = done.length;
      while (done.length < before + 4) await Promise.race([clients, setTimeout(10)]);
      await setTimeout(20 * Math.random());
      await instances[kill % 2]!.kill();
    }
    over.abort();
    await clients;
    const store = await openStoreAt(schema);
    await expect
      .poll(async () => (await store.tasks.list(GLOBAL_OWNER, { limit: 10, order: "asc" })).length, { timeout: 60_000 })
      .toBe(0);
    for (const instance of instances) await instance.end();
    await check(store, done);
    await store.close();
    if (process.env["PROVIDER_MIXED_KILLS"] !== undefined)
      process.stdout.write(`${JSON.stringify({ kills: KILLS, done: done.length, killed })}\n`);
    expect(Object.values(killed).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
    const fewest = KILLS >= ENOUGH ? 100 : 0;
    expect(Math.min(...Object.values(killed))).toBeGreaterThanOrEqual(fewest);
  },
);
