/**
 * Crashes at every call of every scenario. The provider has processed the call, the response is lost, and the platform's
 * process ends; another process opens the same database and continues.
 * @module
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSqlitePlatformStore } from "../node/open-sqlite-store.ts";
import { scenarioFile, scenarioNames } from "../node/scenario-files.ts";
import { createPlatform, type Platform } from "../simulator/create-platform.ts";
import type { ProviderApi } from "../simulator/provider-api.ts";
import { rsaKeyPair } from "../testing/keys.ts";
import { assets } from "../testing/open-desk.ts";
import { openReferenceProvider } from "../testing/reference-provider.ts";
import { runScenario } from "./run-scenario.ts";
import { readScenario } from "./scenario.ts";
import { createTrafficRecorder } from "./traffic.ts";

const keys = rsaKeyPair();
/** Longer than a confirmation, so that a step shows its effect. */
const STEP_MS = 5 * 60_000;
/** `test:long` crashes at every call, `test` at a few. */
const EVERY = process.env["PROVIDER_LONG"] === "1" ? 1 : 20;

/**
 * Runs a scenario.
 *
 * @param crashAt the number of the platform's call, from 1, whose response is lost
 * @returns the number of calls, and the final collateral accounts
 */
async function run(text: string, crashAt: number) {
  const folder = mkdtempSync(join(tmpdir(), "platform-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const traffic = createTrafficRecorder();
  const provider = await openReferenceProvider(traffic, {
    apiKey: "provider",
    privateKey: keys.privateKey,
    fetch: async (request) => current.app.fetch(request),
  });
  let calls = 0;
  let crashes = 0;
  let elapsedMs = 0;
  let current: Platform;

  const api = Object.fromEntries(
    Object.entries(provider.api).map(([name, call]) => [
      name,
      async (...args: unknown[]) => {
        const result: unknown = await (call as (...all: unknown[]) => Promise<unknown>)(...args);
        calls += 1;
        if (calls !== crashAt) return result;
        crashes += 1;
        throw new Error("the process ended before the response was stored");
      },
    ]),
  ) as unknown as ProviderApi;

  const open = async (): Promise<Platform> =>
    createPlatform({
      provider: api,
      assets,
      store: openSqlitePlatformStore(join(folder, "platform.sqlite")),
      runtime: { now: () => Date.now() + elapsedMs },
      tokens: { publicKeys: { provider: keys.publicKey } },
      sendNotification: async () => undefined,
    });
  current = await open();

  /** Ends the process: only the database survives. */
  async function restartAfterCrash(): Promise<void> {
    if (crashes === 0) return;
    crashes = 0;
    current.close();
    current = await open();
    // The retry is due a second later.
    await platform.advance(1_000);
  }

  const platform: Platform = {
    ...current,
    get app() {
      const fetch = async (request: Request) => {
        const response = await current.app.fetch(request);
        await restartAfterCrash();
        return response;
      };
      return { fetch } as unknown as Platform["app"];
    },
    get store() {
      return current.store;
    },
    now: () => current.now(),
    async run() {
      const done = await current.run();
      await restartAfterCrash();
      return done;
    },
    async advance(durationMs) {
      for (let left = durationMs; left > 0;) {
        const step = Math.min(left, STEP_MS);
        elapsedMs += step;
        left -= step;
        await provider.advance(step);
        await current.run();
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
  return { calls, ends };
}

test.each(scenarioNames())("%s ends the same after a crash at any call", async (name) => {
  const text = readFileSync(scenarioFile(name) ?? "", "utf8");
  const undisturbed = await run(text, 0);
  expect(undisturbed.calls).toBeGreaterThan(name === "signer-automation" ? -1 : 0);
  for (let crashAt = 1; crashAt <= undisturbed.calls; crashAt += EVERY)
    expect((await run(text, crashAt)).ends, `crash at call ${crashAt}`).toEqual(undisturbed.ends);
});
