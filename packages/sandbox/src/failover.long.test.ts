import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkLedger } from "./components/ledger/check-ledger.ts";
import { canStartCluster, startCluster } from "./testing/cluster.ts";
import { bundleProgram, startInstance } from "./testing/kills/instance.ts";
import { type RequestedWithdrawal, createRetryingClient } from "./testing/kills/retrying-client.ts";
import { openStoreAt } from "./testing/open-store-at.ts";
import { switchable } from "./testing/switchable.ts";
import { alderMain } from "./testing/withdrawal-requests.ts";

/** Kills the primary and promotes its synchronous replica, PROVIDER_FAILOVERS times. Default: once. */

const FAILOVERS = Number(process.env["PROVIDER_FAILOVERS"] ?? 1);
const CLIENTS = 12;
/** Withdrawals before the failover, and after it. */
const ENOUGH = 60;

const folder = mkdtempSync(join(tmpdir(), "failover-"));
let program = "";
beforeAll(async () => {
  program = await bundleProgram(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(!canStartCluster).each(Array.from({ length: FAILOVERS }, (_, index) => [index + 1]))(
  "failover %i loses and repeats no acknowledged withdrawal, and needs no operator",
  { timeout: 240_000 },
  async () => {
    const cluster = await startCluster();
    const { url, leadTo } = await switchable(cluster.primary);
    const instances = [startInstance(program, url), startInstance(program, url)];
    const client = createRetryingClient(instances);
    const requested: RequestedWithdrawal[] = [];
    const over = new AbortController();
    const clients = Promise.all(
      Array.from({ length: CLIENTS }, async (_, number) => {
        while (!over.signal.aborted) requested.push(await client.withdraw(instances[number % 2]!));
      }),
    );
    const until = async (count: number) => {
      while (requested.length < count) await Promise.race([clients, setTimeout(5)]);
    };
    await until(ENOUGH);
    await setTimeout(30 * Math.random());
    cluster.killPrimary();
    await setTimeout(30 * Math.random());
    leadTo(undefined);
    await cluster.promote();
    // Responses from before the failover have arrived by now.
    const acknowledged = requested.length;
    const promotedAt = performance.now();
    leadTo(cluster.replica);
    await until(acknowledged + 1);
    const resumedMs = Math.round(performance.now() - promotedAt);
    await until(acknowledged + ENOUGH);
    over.abort();
    await clients;
    for (const each of requested) expect((await client.repeat(each)).text).toBe(each.text);
    for (const instance of instances) await instance.end();
    const store = await openStoreAt(cluster.replica);
    const booked = await store.withdrawals.list(alderMain.id, { limit: 10_000, order: "asc" });
    expect(booked.map(({ id }) => id).toSorted()).toEqual(requested.map(({ id }) => id).toSorted());
    expect(await checkLedger(store)).toEqual([]);
    await store.close();
    expect(client.counts.unavailable + client.counts.killed).toBeGreaterThan(0);
    process.stdout.write(
      `${JSON.stringify({ acknowledged, in_all: requested.length, resumedMs, ...client.counts })}\n`,
    );
  },
);
