/** The control port of `start`: real processes, real ports. */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { contract as controlContract } from "@provider-connectivity/contract/control-v1";
import { createControlClient } from "@provider-connectivity/console";
import { createSigner } from "@provider-connectivity/signing/node";
import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningStart, startProcess } from "../testing/running-start.ts";

const DAY_MS = 86_400_000;

let start: RunningStart;

beforeAll(async () => {
  start = await startProcess({ args: ["--log-level", "debug"] });
});
afterAll(() => start[Symbol.asyncDispose]());

async function control(method: string, path: string, body?: unknown, at = start) {
  const response = await fetch(`${at.control.url}/control/v1${path}`, {
    method,
    headers: { "X-Control-Token": at.control.token, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

function client({ demo }: RunningStart) {
  const signer = createSigner(demo.signingConfiguration, readFileSync(demo.keyFile, "utf8"));
  return createClient(contract, { baseUrl: demo.baseUrl, apiKey: demo.apiKey, signer });
}

test("the clock moves business time, signatures keep real time, and a restart keeps the clock", async () => {
  const first = await startProcess();
  expect(await control("POST", "/clock", { advanceMs: 7 * DAY_MS }, first)).toMatchObject({
    status: 200,
    body: { offsetMs: 7 * DAY_MS },
  });
  expect(await client(first).getAccounts()).toHaveProperty("accounts");
  await first.stop();
  await using second = await startProcess({ folder: first.folder });
  const { body } = await control("GET", "/clock", undefined, second);
  expect(body).toMatchObject({ offsetMs: 7 * DAY_MS });
  expect(Date.parse(String(body.now)) - Date.now()).toBeGreaterThan(6 * DAY_MS);
  expect(second.control.token).toBe(first.control.token);
});

const TREASURY = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";

async function available(asset: string): Promise<string | undefined> {
  const overview = await controlClient().getOverview();
  const accounts = overview.customers.flatMap((customer) => customer.accounts);
  return accounts.find(({ id }) => id === TREASURY)?.balances.find((balance) => balance.asset === asset)?.available;
}

function controlClient() {
  return createControlClient(start.control);
}

test("delivers a deposit, completes or fails it, and undoes it with a snapshot", async () => {
  const api = controlClient();
  const before = await available("BTC");
  await api.takeSnapshot({ body: { name: "before" } });
  const arriving = { accountId: TREASURY, asset: "BTC", amount: "1" };
  const failed = await api.deliverDeposit({ body: arriving });
  const end = { kind: "deposit", accountId: TREASURY } as const;
  expect(await api.endOperation({ body: { ...end, id: failed.id, succeeds: false } })).toMatchObject({
    status: "failed",
  });
  expect(await available("BTC")).toBe(before);
  await api.deliverDeposit({ body: arriving });
  expect(await api.endOperation({ body: { ...end, succeeds: true } })).toMatchObject({ status: "succeeded" });
  expect(await available("BTC")).not.toBe(before);
  await api.restoreSnapshot({ body: { name: "before" } });
  expect(await available("BTC")).toBe(before);
  expect(await client(start).getAccounts()).toHaveProperty("accounts");
});

test("refuses impossible commands with the reason", async () => {
  const api = controlClient();
  const end = { kind: "withdrawal", accountId: TREASURY, id: "unknown", succeeds: true } as const;
  await expect(api.endOperation({ body: end })).rejects.toThrow("no withdrawal unknown");
  await expect(api.restoreSnapshot({ body: { name: "unknown" } })).rejects.toThrow("no snapshot unknown");
  const arriving = { accountId: TREASURY, asset: "XYZ", amount: "1" };
  await expect(api.deliverDeposit({ body: arriving })).rejects.toThrow("no deposit method for XYZ");
  await expect(api.loadFixtures({ body: { data: {} } })).rejects.toThrow("data.customers");
});

test("faults and latency apply to the signed port until they are removed", async () => {
  const api = controlClient();
  await api.addFault({ body: { kind: "error", status: 503, times: 1 } });
  const statuses = [];
  for (let call = 0; call < 2; call++) statuses.push((await fetch(`${start.demo.baseUrl}/accounts`)).status);
  expect(statuses).toEqual([503, 400]);
  await api.addFault({ body: { kind: "network-error" } });
  await expect(fetch(`${start.demo.baseUrl}/accounts`)).rejects.toThrow("fetch failed");
  expect(await api.clearFaults()).toEqual({ latency: { minMs: 0, maxMs: 0 }, faults: [] });
  expect((await fetch(`${start.demo.baseUrl}/accounts`)).status).toBe(400);
});

test("disables and enables a deposit address", async () => {
  const signed = client(start);
  const asset = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
  const { id } = await signed.createDepositAddress({
    params: { accountId: TREASURY },
    body: { idempotencyKey: "status", transferMethod: { transferMethod: "PublicBlockchain", asset } },
  });
  for (const status of ["disabled", "enabled"] as const) {
    await controlClient().setStatus({ body: { kind: "deposit-address", accountId: TREASURY, id, status } });
    expect(await signed.getDepositAddressDetails({ params: { accountId: TREASURY, id } })).toMatchObject({ status });
  }
});

test("changes the scenario", async () => {
  const api = controlClient();
  const scenario = { delayMs: 1, failing: [{ kind: "deposit" as const, reason: "The bank refused it." }] };
  expect(await api.setScenario({ body: scenario })).toEqual(scenario);
  await api.setScenario({ body: { delayMs: 10_000, failing: [] } });
});

test("logs requests with their stage, and restores the initial data on reset", async () => {
  const api = controlClient();
  await client(start).getBalances({ params: { accountId: TREASURY } });
  await fetch(`${start.demo.baseUrl}/accounts`);
  const { requests } = await api.getRequests({ query: { limit: 1000 } });
  expect(requests.at(-2)).toMatchObject({ operationId: "getBalances", status: 200, stage: "handler" });
  expect(requests.at(-1)).toMatchObject({ operationId: "getAccounts", status: 400, stage: "headers" });
  expect(JSON.stringify(requests)).not.toContain(start.control.token);
  await api.advanceClock({ body: { advanceMs: DAY_MS } });
  await api.resetData();
  expect((await api.getClock()).offsetMs).toBe(0);
  expect((await api.getLedger({ query: {} })).faults).toEqual([]);
});

test("explains a refused signature without repeating it", async () => {
  const { baseUrl, apiKey, signingConfiguration, keyFile } = start.demo;
  const [timestamp, nonce] = [String(Date.now()), crypto.randomUUID()];
  const signer = createSigner(signingConfiguration, readFileSync(keyFile, "utf8"));
  const signature = await signer.sign({ timestamp, nonce, method: "GET", endpoint: "/accounts" });
  await fetch(`${baseUrl}/accounts?limit=2`, {
    headers: {
      "X-FBAPI-KEY": apiKey,
      "X-FBAPI-TIMESTAMP": timestamp,
      "X-FBAPI-NONCE": nonce,
      "X-FBAPI-SIGNATURE": signature,
    },
  });
  const api = controlClient();
  const { requests, next } = await api.getRequests({ query: { limit: 1000 } });
  expect(requests.at(-1)).toMatchObject({ stage: "signature" });
  const explanation = await api.explainRequest({ params: { sequence: next } });
  expect(explanation).toMatchObject({ verdict: "mistake", message: expect.stringContaining("query") as string });
  expect(JSON.stringify([requests, explanation])).not.toContain(signature);
  await fetch(`${baseUrl}/accounts`);
  await expect(api.explainRequest({ params: { sequence: next + 1 } })).rejects.toThrow("no request");
  expect(await api.getPlatformCalls()).toEqual({ calls: [] });
});

test("explains a request of a revoked API key without creating the key again", async () => {
  await using provider = await startProcess();
  await client(provider).getAccounts();
  rmSync(provider.demo.keyFile);
  const api = createControlClient(provider.control);
  const { next } = await api.getRequests({ query: {} });
  await expect(api.explainRequest({ params: { sequence: next } })).rejects.toThrow("was revoked");
  expect(existsSync(provider.demo.keyFile)).toBe(false);
});

test("shows assets by their symbols", async () => {
  const { customers } = await controlClient().getOverview();
  const balances = customers.flatMap(({ accounts }) => accounts.flatMap((account) => account.balances));
  expect(balances).toContainEqual(
    expect.objectContaining({
      asset: "USDC",
      assetId: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01",
      assetName: "USD Coin on Ethereum",
    }),
  );
});

test("trigger, clock and listen call the control port", async () => {
  const program = (name: string, args: readonly string[]) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, "..", name, "main.ts"), ...args], {
      cwd: start.folder,
    });
  const arrived = ["deposit.arrived", "--account", TREASURY, "--asset", "BTC", "--amount", "1"];
  expect((await program("trigger", arrived)).stdout).toContain("pending");
  expect((await program("trigger", ["deposit.failed", "--account", TREASURY])).stdout).toContain("failed");
  expect((await program("clock", ["advance", "1h"])).stdout).toMatch(/ran (1 pending task|\d+ pending tasks)\n/);
  await expect(program("trigger", ["deposit.failed", "--account", TREASURY])).rejects.toThrow(
    "no deposit to which this applies",
  );
  await expect(program("clock", ["advance", "soon"])).rejects.toThrow("is not a duration");
});

test("serves the control API neither on the signed port nor on the operations port", async () => {
  const { origin } = new URL(start.demo.baseUrl);
  for (const { method, path } of Object.values(controlContract.operations)) {
    for (const base of [`${origin}/control/v1`, `${start.demo.baseUrl}/control/v1`, start.demo.baseUrl]) {
      const { status } = await fetch(base + path, { method, headers: { "X-Control-Token": start.control.token } });
      expect({ base, path, status }).toEqual({ base, path, status: 404 });
    }
    const operations = await fetch(`${start.demo.operationsUrl}/control/v1${path}`, { method });
    expect(operations.status).toBe(404);
  }
});

test("prints the token once, and never logs it", async () => {
  await control("GET", "/clock");
  await fetch(`${start.control.url}/control/v1/clock`, { headers: { "X-Control-Token": "wrong" } });
  expect(start.output().split(start.control.token)).toHaveLength(2);
});

test("opens no control port in production unless the option names one", async () => {
  const env = { NODE_ENV: "production" };
  await using unnamed = await startProcess({ env, controlPort: undefined });
  expect(unnamed.demo).not.toHaveProperty("control");
  expect(unnamed.output()).not.toContain("Token");
  await using named = await startProcess({ env });
  expect(await control("GET", "/clock", undefined, named)).toMatchObject({ status: 200 });
});
