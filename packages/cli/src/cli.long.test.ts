/** Runs `start` and `call` as separate programs. @module */
import { spawn } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { CALL, demo, folder, freePort, mode, run, START, start, stop, track, TREASURY } from "./testing/programs.ts";

test("a signature with one changed character is refused", async () => {
  await start();
  const { stdout } = await run(CALL, ["getAccounts", "--curl"]);
  expect(JSON.parse((await run(stdout, [], { shell: true })).stdout)).toHaveProperty("accounts");
  const again = (await run(CALL, ["getAccounts", "--curl"])).stdout;
  const tampered = again.replace(
    /(x-fbapi-signature: )(.)/,
    (_all, name: string, first: string) => name + (first === "A" ? "B" : "A"),
  );
  expect(JSON.parse((await run(tampered, [], { shell: true })).stdout)).toMatchObject({
    errorType: "schema-property-error",
    propertyName: "X-FBAPI-SIGNATURE",
    message: expect.stringContaining("is not the signature of this request"),
  });
});

test("a path outside the prefix is a 404 that contains the prefix", async () => {
  await start();
  const response = await fetch(new URL("/accounts", demo().baseUrl));
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 404,
    body: { message: "The API is below /v2.", errorType: "not-found" },
  });
});

test("only the owner can read the keys and the demo file", async () => {
  await start();
  expect([mode("demo.json"), mode(demo().keyFile), mode("keys"), mode(".")]).toEqual(["600", "600", "700", "700"]);
});

test("--reset creates new keys and data, and deletes only files that start wrote", async () => {
  const { child } = await start();
  const before = readFileSync(demo().keyFile, "utf8");
  await stop(child);
  const again = await start("--reset");
  expect(readFileSync(demo().keyFile, "utf8")).not.toBe(before);
  await stop(again.child);
  writeFileSync(join(folder, ".provider/my-notes.txt"), "precious");
  const { status, stderr } = await run(START, ["--port", "0", "--operations-port", "0", "--reset"]);
  expect({ status, stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("my-notes.txt was not written by this command"),
  });
  expect(statSync(demo().keyFile).isFile()).toBe(true);
});

test("--preset sets the components, --signing the signatures of customers", async () => {
  await start("--preset", "bank", "--signing", "hexstr,hmac,sha512,base58");
  expect(demo().signingConfiguration).toMatchObject({ algorithm: "hmac", postEncoding: "base58" });
  expect(mode(demo().keyFile)).toBe("600");
  const { stdout } = await run(CALL, ["getCapabilities"]);
  expect(Object.keys((JSON.parse(stdout) as { components: object }).components)).not.toContain("transfersBlockchain");
});

test("--config sets the components and the data", async () => {
  writeFileSync(
    join(folder, "provider.yaml"),
    `components: [rates]
data:
  customers: [{ id: acme, name: Acme }]
  apiKeys: [{ apiKey: acme-key, customerId: acme, permissions: [accounts, balances] }]
  accounts: [{ id: main, customerId: acme, title: Main }]
  balances: [{ accountId: main, asset: { nationalCurrencyCode: NOK }, deposited: "12.5" }]
decimalPlaces: { nationalCurrencies: { NOK: 2 } }
`,
  );
  const { output } = await start("--config", "provider.yaml");
  expect(output).toContain("getBalances --accountId main");
  const { stdout } = await run(CALL, ["getBalances", "--accountId", "main"]);
  expect(JSON.parse(stdout)).toMatchObject({
    balances: [{ asset: { nationalCurrencyCode: "NOK" }, availableAmount: "12.5" }],
  });
  expect((await run(CALL, ["getRateByAccountAndPairId", "--accountId", "main"])).stderr).toMatch(/^404 /);
});

test("refuses a --config with a component that lacks another, in one line", async () => {
  writeFileSync(
    join(folder, "provider.json"),
    JSON.stringify({
      components: ["collateral"],
      data: {
        customers: [{ id: "acme", name: "Acme" }],
        apiKeys: [{ apiKey: "acme-key", customerId: "acme" }],
        accounts: [],
      },
    }),
  );
  const { status, stderr } = await run(START, ["--port", "0", "--operations-port", "0", "--config", "provider.json"]);
  expect(status).toBe(2);
  expect(stderr).toContain(
    "start: the configuration: The component collateral requires transfers, which is not offered.",
  );
});

test("readiness and metrics are on the operations port, and a pending withdrawal succeeds after its delay", async () => {
  await start("--delay", "1");
  const { baseUrl, operationsUrl } = demo();
  for (const path of ["/healthz", "/readyz", "/metrics", "/v2/../metrics"]) {
    expect((await fetch(new URL(path, baseUrl))).status, path).toBe(404);
  }
  expect(await (await fetch(`${operationsUrl}/readyz`)).json()).toMatchObject({
    status: "ok",
    checks: { database: "ok" },
  });
  writeFileSync(
    join(folder, "withdrawal.json"),
    JSON.stringify({
      idempotencyKey: "one",
      balanceAsset: { nationalCurrencyCode: "USD" },
      balanceAmount: "100",
      destination: {
        transferMethod: "InternalTransfer",
        asset: { nationalCurrencyCode: "USD" },
        accountId: "c5bb0880-523c-4c1c-bfe7-bcf2941517a0",
        amount: "100",
      },
    }),
  );
  const args = ["createSubAccountWithdrawal", "--accountId", TREASURY, "--body", "withdrawal.json"];
  const { id } = JSON.parse((await run(CALL, args)).stdout) as { id: string };
  const status = async (): Promise<unknown> =>
    JSON.parse((await run(CALL, ["getWithdrawalDetails", "--accountId", TREASURY, "--id", id])).stdout).status;
  await expect.poll(status, { timeout: 30_000 }).toBe("succeeded");
  expect(await (await fetch(`${operationsUrl}/metrics`)).text()).toContain(
    'provider_requests_total{operation="createSubAccountWithdrawal",status="2xx"} 1',
  );
});

test("reports a port in use, and leaves the folder of the running provider unchanged", async () => {
  await start();
  const { port } = new URL(demo().baseUrl);
  const before = readFileSync(demo().keyFile, "utf8");
  const { status, stderr } = await run(START, ["--port", port, "--operations-port", "0", "--reset"]);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `start: --port: Port ${port} on 127.0.0.1 is in use by another program. Stop it, or choose another port.\n`,
  });
  expect(readFileSync(demo().keyFile, "utf8")).toBe(before);
});

test.each([
  [["--port", "80000"], '"80000" is not a port'],
  [["--prot", "1"], "unknown option '--prot'"],
  [["--allow", "nowhere"], '"nowhere" is neither an address nor a network'],
])("start rejects %j as a usage error", async (args, message) => {
  const { status, stderr } = await run(START, args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test.each([
  [[], "name an operation"],
  [["getBalance"], "did you mean getBalances?"],
  [["getBalances"], "getBalances needs --accountId"],
  [["getAccounts", "getBalances"], "one operation per call"],
  [["getAccounts", "--offset", "1"], "unknown option '--offset'"],
  [["getAccounts", "--limit"], "'--limit <VALUE>' argument missing"],
  [["getAccounts", "--limit", "1", "--limit", "2"], "--limit is given twice"],
  [["createQuote", "--accountId", "a"], "createQuote needs --body FILE"],
  [["createQuote", "--accountId", "a", "--body", "nowhere.json"], "the body cannot be read"],
  [["getAccounts"], "start the provider first (npx -y pnpm@12 start), or pass --base-url"],
  [["getAccounts", "--base-url", "http://127.0.0.1:9", "--api-key", "k", "--key-file", "nowhere.pem"], "cannot sign: "],
])("call rejects %j as a usage error", async (args, message) => {
  const { status, stdout, stderr } = await run(CALL, args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("--operations-port same serves readiness on the API's port", async () => {
  await start("--operations-port", "same");
  const { baseUrl, operationsUrl } = demo();
  expect(operationsUrl).toBe(new URL(baseUrl).origin);
  expect((await fetch(`${operationsUrl}/readyz`)).status).toBe(200);
});

test("reports a busy operations port, and writes nothing", async () => {
  const blocker = createServer().listen(0, "127.0.0.1");
  await once(blocker, "listening");
  try {
    const { port } = blocker.address() as { port: number };
    const { status, stderr } = await run(START, ["--port", "0", "--operations-port", String(port)]);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("start: --operations-port: "),
    });
    expect(existsSync(join(folder, ".provider"))).toBe(false);
  } finally {
    blocker.close();
  }
});

test("responds with an error of the contract and Retry-After while the database opens", async () => {
  // This server accepts connections and never responds, so the provider stays in this state.
  const database = createServer().listen(0, "127.0.0.1");
  await once(database, "listening");
  const [port, operationsPort] = [await freePort(), await freePort()];
  const { port: databasePort } = database.address() as { port: number };
  const args = ["--port", String(port), "--operations-port", String(operationsPort)];
  const url = `postgres://user:secret@127.0.0.1:${databasePort}/provider`;
  const child = spawn(process.execPath, [START, ...args, "--database", url], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  track(child);
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const ended = once(child, "exit");
  const response = await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/v2/accounts`), { timeout: 20_000 });
  expect(response.headers.get("Retry-After")).toBe("1");
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 503,
    body: { message: "The provider is starting. Try again.", errorType: "internal-error" },
  });
  expect((await fetch(`http://127.0.0.1:${operationsPort}/readyz`)).status).toBe(503);
  await ended;
  database.close();
  expect(child.exitCode).toBe(1);
  expect(stderr).toMatch(/^start: --database: [^\n]+\n$/);
  expect(stderr).not.toContain("secret");
});

test("collateral responses are signed with RSA-SHA512 over the request's parts and the response", async () => {
  await start();
  const { stdout } = await run(CALL, ["getCollateralAccountLinks", "--accountId", TREASURY, "--curl"]);
  const [, url = ""] = /'(http[^']+)'\s*$/.exec(stdout) ?? [];
  const headers = Object.fromEntries(
    [...stdout.matchAll(/-H '([^:;']+): ([^']*)'/g)].map(([, name, value]) => [name, value]),
  );
  const response = await fetch(url, { headers: headers as Record<string, string> });
  const body = await response.text();
  expect(response.status).toBe(200);
  const endpoint = url.slice(demo().baseUrl.length);
  const message = `${headers["x-fbapi-timestamp"]}${headers["x-fbapi-nonce"]}GET${endpoint}${body}`;
  const key = createPublicKey(readFileSync(join(folder, ".provider/keys/provider.rsa.private.pem"), "utf8"));
  const signature = Buffer.from(response.headers.get("X-PROVIDER-SIGNATURE") ?? "", "base64");
  expect(verify("sha512", Buffer.from(encodeURIComponent(message)), key, signature)).toBe(true);
});

test("--base-url, --api-key, --key-file and --signing call another provider", async () => {
  await start();
  writeFileSync(join(folder, "secret.txt"), "a secret\n");
  const { baseUrl } = demo();
  const args = [
    "--base-url",
    baseUrl,
    "--api-key",
    "unknown",
    "--key-file",
    "secret.txt",
    "--signing",
    "base64,hmac,sha512,hexstr",
  ];
  const { status, stdout } = await run(CALL, ["getAccounts", ...args]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ errorType: "unauthorized" });
});

test("reports an unreachable provider with one message", async () => {
  const { child } = await start();
  await stop(child);
  const { status, stdout, stderr } = await run(CALL, ["getAccounts"]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^call: .*(ECONNREFUSED|fetch failed|could not be reached|never reached)/);
});
