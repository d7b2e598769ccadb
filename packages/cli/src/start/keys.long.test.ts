/** Keys of running providers change without a restart. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createSigner } from "@provider-connectivity/signing/node";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type RunningStart, startProcess } from "../testing/running-start.ts";

/** Calls the provider with the current content of a key file, and returns the status. */
function caller({ demo }: RunningStart, { apiKey = demo.apiKey, keyFile = demo.keyFile } = {}) {
  const client = createClient(contract, {
    baseUrl: demo.baseUrl,
    apiKey,
    signer: createSigner(demo.signingConfiguration, readFileSync(keyFile, "utf8")),
    retries: { attempts: 1 },
  });
  return () =>
    client.getAccounts().then(
      () => 200,
      ({ status }: { status: number }) => status,
    );
}

const configuration = (...keys: string[]) => `
data:
  customers: [{ id: acme, name: Acme }]
  apiKeys: [${keys.map((apiKey) => `{ apiKey: ${apiKey}, customerId: acme }`).join(", ")}]
  accounts: [{ id: main, customerId: acme, title: Main }]
`;

test("every instance refuses a deleted key within a second, and accepts a restored one", async () => {
  await using one = await startProcess();
  await using other = await startProcess({ folder: one.folder });
  const calls = [caller(one), caller(other)];
  const statuses = () => Promise.all(calls.map((call) => call()));
  expect(await statuses()).toEqual([200, 200]);
  const { keyFile } = one.demo;
  renameSync(keyFile, `${keyFile}.away`);
  const revokedAt = performance.now();
  await expect.poll(statuses, { interval: 10 }).toEqual([401, 401]);
  const tookMs = performance.now() - revokedAt;
  console.log(`revoked on two instances after ${Math.round(tookMs)} ms`);
  expect(tookMs).toBeLessThan(1_000);
  renameSync(`${keyFile}.away`, keyFile);
  await expect.poll(statuses).toEqual([200, 200]);
  await other.stop();
});

test("API keys follow the configuration file; a broken file is logged and changes nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "provider-"));
  const file = join(folder, "provider.yaml");
  writeFileSync(file, configuration("old"));
  await using provider = await startProcess({ folder, args: ["--config", "provider.yaml"] });
  const old = caller(provider);
  writeFileSync(file, configuration("old", "new"));
  const newKeyFile = provider.demo.keyFile.replace("/old.", "/new.");
  await expect.poll(() => existsSync(newKeyFile)).toBe(true);
  const replacement = caller(provider, { apiKey: "new", keyFile: newKeyFile });
  await expect.poll(replacement).toBe(200);
  writeFileSync(file, "data: [");
  await expect.poll(() => provider.output()).toContain("reloading failed; the old value stays in use");
  expect([await old(), await replacement()]).toEqual([200, 200]);
  writeFileSync(file, configuration("new"));
  await expect.poll(old).toBe(401);
  expect(await replacement()).toBe(200);
});

test("SIGHUP reads the keys again, creates no deleted key, and does not end the process", async () => {
  await using provider = await startProcess({ args: ["--log-level", "info"] });
  const file = provider.demo.keyFile.replace(/[^/]+$/, "provider.rsa.private.pem");
  rmSync(file);
  provider.signal("SIGHUP");
  await expect.poll(() => provider.output()).toContain("reloading failed; the old value stays in use");
  expect(await caller(provider)()).toBe(200);
  expect(existsSync(file)).toBe(false);
});
