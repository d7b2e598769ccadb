/** Tests for every selection of components. */
import { contract } from "@provider-connectivity/contract";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import assert from "node:assert/strict";
import { createAddresses, createRateLimits } from "../src/addresses.ts";
import { offered } from "../src/app.ts";
import { componentsInMemory, createMemoryLedger } from "../src/memory-ledger.ts";
import { openGuards } from "../src/guards.ts";
import { readCustomers } from "../src/customers.ts";
import { createSqliteFenceRecords } from "@provider-connectivity/server/sqlite";
import { DatabaseSync } from "node:sqlite";
import { readPlatformSignatures } from "../src/platform.ts";
import { readSettings } from "../src/settings.ts";
import { startProvider } from "./provider.ts";

test("the capabilities list the components that are mounted and ready", async () => {
  const { client } = await startProvider();
  const { components, version } = await client.getCapabilities();
  assert.deepEqual(Object.keys(components).toSorted(), [...offered].toSorted());
  assert.equal(version, contract.version);
});

test("a request with a wrong signature is refused", async () => {
  const { clientWithWrongSecret } = await startProvider();
  await assert.rejects(clientWithWrongSecret.getAccounts(), { status: 400, propertyName: "X-FBAPI-SIGNATURE" });
});

test("every offered list responds", async () => {
  const { client } = await startProvider();
  const offeredHere: readonly string[] = offered;
  const lists = Object.values(contract.operations).filter(
    ({ listProperty, components }) =>
      listProperty !== undefined &&
      (components.length === 0 || components.some((component) => offeredHere.includes(component))),
  );
  assert.ok(lists.length > 0);
  for (const operation of lists) {
    const params = { accountId: "main", collateralId: "collateral" };
    const { response } = await client.result(operation, { params });
    assert.equal(response?.status, 200, operation.operationId);
  }
});

test("health and readiness are on the operations port only", async () => {
  const { get, getOperations } = await startProvider();
  for (const path of ["/healthz", "/readyz"]) {
    assert.equal((await getOperations(path)).status, 200, path);
    assert.equal((await get(path)).status, 404, path);
  }
});

test("ALLOWED_ADDRESSES refuses other callers behind the number of proxies in PROXIES", async () => {
  const addresses = createAddresses(readSettings({ ALLOWED_ADDRESSES: "203.0.113.7, 198.51.100.0/24", PROXIES: "1" }));
  const { get } = await startProvider({ addresses });
  const statusFrom = async (address: string) =>
    (await get("/v2/accounts", { headers: { "X-Forwarded-For": address } })).status;
  assert.equal(await statusFrom("192.0.2.1"), 401);
  assert.equal(await statusFrom("203.0.113.7, 192.0.2.1"), 401);
  // A request from an allowed address is refused only because it has no API key.
  assert.equal(await statusFrom("198.51.100.9"), 400);
  assert.equal(createAddresses(readSettings({})), undefined);
  assert.throws(() => createAddresses(readSettings({ ALLOWED_ADDRESSES: "everywhere" })), /neither an address nor/);
});

test("API keys have permissions; a deleted one is refused, and a broken one keeps its old version", async () => {
  const keysFolder = mkdtempSync(join(tmpdir(), "keys-"));
  await assert.rejects(readCustomers(keysFolder), /No API key/);
  for (const name of ["one", "two"]) {
    const folder = join(keysFolder, "api-keys", name);
    mkdirSync(folder, { recursive: true });
    const signingConfiguration = {
      preEncoding: "url-encoded",
      algorithm: "hmac",
      hash: "sha256",
      postEncoding: "base64",
    };
    const key = { apiKey: name, customerId: "customer", signingConfiguration, permissions: ["accounts"] };
    writeFileSync(join(folder, "api-key.json"), JSON.stringify(key));
    writeFileSync(join(folder, "secret.txt"), "a secret");
  }
  const { credentials, first } = await readCustomers(keysFolder);
  assert.equal(first, "customer");
  rmSync(join(keysFolder, "api-keys/one"), { recursive: true });
  writeFileSync(join(keysFolder, "api-keys/two/api-key.json"), "{");
  await credentials.reload();
  assert.equal(await credentials.find("one"), undefined);
  assert.equal((await credentials.find("two"))?.customerId, "customer");
  assert.deepEqual((await credentials.find("two"))?.permissions, ["accounts"]);
  credentials.close();
});

test("an older database raises the restore fence, which allows reads", async () => {
  const folder = mkdtempSync(join(tmpdir(), "guards-"));
  const settings = { marksFile: join(folder, "marks.json"), journalFolder: join(folder, "journal") };
  const fence = createSqliteFenceRecords(new DatabaseSync(":memory:"));
  const before = await openGuards({ fence }, settings);
  assert.equal(before.fence.state().isRaised, false);
  await before.close();
  const guards = await openGuards({ fence: { ...fence, markOf: async () => undefined } }, settings);
  assert.equal(guards.fence.state().isRaised, true);
  const { client } = await startProvider({ guards });
  assert.ok((await client.getAccounts()).accounts.length > 0);
  await guards.close();
});

test("limits the requests of an API key", async () => {
  const rateLimits = createRateLimits(readSettings({ RATE_LIMIT: "key=1/h" }));
  const { client } = await startProvider({ rateLimits });
  await client.getAccounts();
  await assert.rejects(client.getAccounts(), { status: 429 });
  assert.equal(createRateLimits(readSettings({})), undefined);
  assert.throws(() => createRateLimits(readSettings({ RATE_LIMIT: "often" })), /not a rate limit/);
});

test("a broken balances query fails readiness", async () => {
  const { ledger } = await startProvider();
  const listBalances = async () => Promise.reject(new Error('relation "nonexistent_table" does not exist'));
  const { getOperations } = await startProvider({ ledger: { ...ledger, listBalances } });
  const response = await getOperations("/readyz");
  assert.equal(response.status, 503);
  assert.deepEqual(await response.json(), { status: "failed", checks: { records: "ok", ledger: "failed" } });
});

test("while the ledger is unavailable, every operation responds with 503, and readiness fails", async () => {
  const { ledger } = await startProvider();
  const fail = async () => Promise.reject(new Error("connection refused"));
  const broken = { ...ledger, listAccounts: fail, findAccount: fail, listBalances: fail };
  const { client, getOperations } = await startProvider({ ledger: broken, check: fail });
  await assert.rejects(client.getAccounts(), { status: 503, errorType: "internal-error" });
  await assert.rejects(client.getBalances({ params: { accountId: "main" } }), { status: 503 });
  assert.equal((await getOperations("/readyz")).status, 503);
  const { getOperations: withFailingCheck } = await startProvider({ ledger, check: fail });
  assert.equal((await withFailingCheck("/readyz")).status, 503);
});

test("the capabilities list the accounts to which a component is offered", async () => {
  const { client } = await startProvider({ offeredTo: () => ["main"] });
  for (const [component, accounts] of Object.entries((await client.getCapabilities()).components))
    assert.deepEqual(accounts, ["main"], component);
});

test("a ledger in memory does not start in production", () => {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    assert.throws(createMemoryLedger, /src\/ledger\.ts/);
  } finally {
    process.env["NODE_ENV"] = before;
  }
});

test("lists the components in memory", async (context) => {
  assert.ok(componentsInMemory(createMemoryLedger()).includes("balances"));
  const { ledger } = await startProvider();
  const names = componentsInMemory(ledger);
  if (names.length > 0) context.diagnostic(`The ledger keeps in memory: ${names.join(", ")}`);
});

test("production requires the signatures of both sides for collateral", async () => {
  const settings = { ...readSettings({ NODE_ENV: "production" }), keysFolder: "no-such-folder" };
  const read = (platformSignature: "required" | "when-present") => () =>
    readPlatformSignatures({ ...settings, platformSignature }, ["collateral"]);
  await assert.rejects(read("when-present"), /PLATFORM_SIGNATURE=required/);
  await assert.rejects(read("required"), /public keys of Fireblocks/);
  const keysFolder = mkdtempSync(join(tmpdir(), "keys-"));
  mkdirSync(join(keysFolder, "platform"));
  writeFileSync(join(keysFolder, "platform/fireblocks.pem"), "");
  const withPlatformKey = { ...settings, keysFolder, platformSignature: "required" } as const;
  await assert.rejects(readPlatformSignatures(withPlatformKey, ["collateral"]), /npm run keys response/);
  assert.equal((await readPlatformSignatures(settings, ["accounts"])).responseSigner, undefined);
});
