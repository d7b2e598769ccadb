/**
 * Crashes at every call and after every transaction of every scenario. After a call, the provider has processed it and its
 * response is lost. The platform's process ends; another process opens the same database and continues.
 * @module
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSqlitePlatformStore } from "../node/open-sqlite-store.ts";
import { scenarioFile, scenarioNames } from "../node/scenario-files.ts";
import { createPlatform } from "../simulator/create-platform.ts";
import type { Platform } from "../simulator/platform.ts";
import type { ProviderApi } from "../simulator/provider-api.ts";
import type { PlatformStore, Table, Transaction } from "../simulator/store.ts";
import { rsaKeyPair } from "../testing/keys.ts";
import { assets } from "../testing/open-desk.ts";
import { openReferenceProvider } from "../testing/reference-provider.ts";
import { runScenario } from "./run-scenario.ts";
import { readScenario } from "./scenario.ts";
import { createTrafficRecorder } from "./traffic.ts";

const keys = rsaKeyPair();
/** Longer than a confirmation, so that a step shows its effect. */
const STEP_MS = 5 * 60_000;
/** `test:long` crashes everywhere, `test` at a few places. */
const EVERY = process.env["PROVIDER_LONG"] === "1" ? 1 : 20;

/** Where the process ends: after a call or after a transaction, counted from 1. */
interface Crash {
  readonly after: "call" | "transaction";
  readonly at: number;
}

/** Tables that report writes. */
function watched(tables: Transaction, onWrite: () => void): Transaction {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]: [string, Table<{ readonly id: string }>]) => [
      name,
      {
        ...table,
        put(row: { readonly id: string }) {
          onWrite();
          table.put(row);
        },
        delete(id: string) {
          onWrite();
          table.delete(id);
        },
      },
    ]),
  ) as unknown as Transaction;
}

/**
 * Runs a scenario.
 *
 * @returns the number of places where it may crash, and the final collateral accounts
 */
async function run(text: string, crash: Crash = { after: "call", at: 0 }) {
  const folder = mkdtempSync(join(tmpdir(), "platform-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const traffic = createTrafficRecorder();
  const provider = await openReferenceProvider(traffic, {
    apiKey: "provider",
    privateKey: keys.privateKey,
    fetch: async (request) => current.app.fetch(request),
  });
  const counts = { call: 0, transaction: 0 };
  let hasEnded = false;
  /** Only these transactions are repeated automatically: those of steps, and those of a request with an `Idempotency-Key`. */
  let isRepeatable = false;
  let elapsedMs = 0;
  let current: Platform;

  const api = Object.fromEntries(
    Object.entries(provider.api).map(([name, call]) => [
      name,
      async (...args: unknown[]) => {
        const result: unknown = await (call as (...all: unknown[]) => Promise<unknown>)(...args);
        pass("call");
        return result;
      },
    ]),
  ) as unknown as ProviderApi;

  function pass(place: Crash["after"]): void {
    counts[place] += 1;
    if (place !== crash.after || counts[place] !== crash.at) return;
    hasEnded = true;
    throw new Error(`the process ended after a ${place}`);
  }

  function openStore(): PlatformStore {
    const store = openSqlitePlatformStore(join(folder, "platform.sqlite"));
    return {
      transact(work) {
        if (hasEnded) throw new Error("the process has ended");
        let hasWritten = false;
        const result = store.transact((tables) => work(watched(tables, () => (hasWritten = true))));
        if (hasWritten && isRepeatable) pass("transaction");
        return result;
      },
      close: () => store.close(),
    };
  }

  async function repeatable<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    isRepeatable = true;
    try {
      return await work();
    } catch (error) {
      if (hasEnded) return undefined;
      throw error;
    } finally {
      isRepeatable = false;
    }
  }

  const open = async (): Promise<Platform> =>
    createPlatform({
      provider: api,
      assets,
      store: openStore(),
      runtime: { now: () => Date.now() + elapsedMs },
      tokens: { publicKeys: { provider: keys.publicKey } },
      sendNotification: async () => undefined,
    });
  current = await open();

  /** Ends the process: only the database survives. */
  async function restartAfterCrash(): Promise<void> {
    if (!hasEnded) return;
    hasEnded = false;
    current.close();
    current = await open();
    // The retry is due a second later.
    await platform.advance(1_000);
  }

  const platform: Platform = {
    ...current,
    get app() {
      const fetch = async (request: Request) => {
        if (!request.headers.has("Idempotency-Key")) return current.app.fetch(request);
        const again = request.clone();
        const response = await repeatable(async () => current.app.fetch(request));
        const isLost = hasEnded;
        await restartAfterCrash();
        return isLost || response === undefined ? current.app.fetch(again) : response;
      };
      return { fetch } as unknown as Platform["app"];
    },
    get store() {
      return current.store;
    },
    now: () => current.now(),
    async run() {
      const done = await repeatable(() => current.run());
      await restartAfterCrash();
      return done ?? 0;
    },
    async advance(durationMs) {
      for (let left = durationMs; left > 0;) {
        const step = Math.min(left, STEP_MS);
        elapsedMs += step;
        left -= step;
        await provider.advance(step);
        await repeatable(() => current.run());
        await restartAfterCrash();
      }
    },
    advanceTo: (time) => platform.advance(Math.max(0, time - current.now())),
    signer: (id) => current.signer(id),
    linkedVault: (id) => current.linkedVault(id),
    enforcement: (id) => current.enforcement(id),
    createWorkspace: (name) => current.createWorkspace(name),
    createVault: (vault) => current.createVault(vault),
    createSigner: (id) => current.createSigner(id),
    pairSigner: (id, token) => current.pairSigner(id, token),
    shareKeys: (id) => current.shareKeys(id),
    link: (id, account) => current.link(id, account),
    addCollateral: (addition) => current.addCollateral(addition),
    removeCollateral: (removal) => current.removeCollateral(removal),
    settle: (id) => current.settle(id),
    async instructions(id) {
      const found = await repeatable(() => current.instructions(id));
      await restartAfterCrash();
      return found ?? current.instructions(id);
    },
    sign: (id) => current.sign(id),
    deny: (id, reason) => current.deny(id, reason),
    cancel: (id) => current.cancel(id),
    repeat: (kind, id) => current.repeat(kind, id),
    vault: (id) => current.vault(id),
    transaction: (id) => current.transaction(id),
    settlement: (id) => current.settlement(id),
    pending: () => current.pending(),
    close: () => current.close(),
  };
  await runScenario(readScenario(text), {
    platform,
    accountId: provider.accountId,
    customer: provider.customer,
    provider: provider.api,
    impostor: provider.impostor,
    providerCredentials: { apiKey: "provider", privateKey: keys.privateKey },
    traffic,
  });
  const ends = current.store.transact(({ vaults, transactions }) => ({
    balances: vaults.list().map(({ balances }) => balances),
    transactions: transactions.list().map(({ direction, amount, status }) => [direction, amount, status]),
  }));
  current.close();
  return { counts, ends };
}

test.each(scenarioNames())("%s ends the same after a crash anywhere", async (name) => {
  const text = readFileSync(scenarioFile(name) ?? "", "utf8");
  const undisturbed = await run(text);
  expect(undisturbed.counts.transaction).toBeGreaterThan(0);
  for (const after of ["call", "transaction"] as const)
    for (let at = 1; at <= undisturbed.counts[after]; at += EVERY)
      expect((await run(text, { after, at })).ends, `crash after ${after} ${at}`).toEqual(undisturbed.ends);
});
