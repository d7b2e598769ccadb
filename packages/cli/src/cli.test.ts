/** The two commands as a newcomer runs them: real processes, a real port, a folder of their own. */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const START = join(import.meta.dirname, "start/main.ts");
const CALL = join(import.meta.dirname, "call/main.ts");
const TREASURY = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";

let folder: string;
let running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "provider-"));
});
afterEach(async () => {
  await Promise.all(running.map(stop));
  running = [];
  rmSync(folder, { recursive: true });
});

interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end. */
function run(program: string, args: string[], { shell }: { shell?: boolean } = {}): Promise<Run> {
  const { promise, resolve } = Promise.withResolvers<Run>();
  const [file, argv] = shell === true ? ["sh", ["-c", program]] : [process.execPath, [program, ...args]];
  execFile(file, argv, { cwd: folder }, (error, stdout, stderr) =>
    resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
  );
  return promise;
}

/** Starts the provider and returns when it has said where it is. */
async function start(...args: string[]): Promise<{ output: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [START, "--port", "0", ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  let output = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    output += String(chunk);
    if (output.includes("npx -y pnpm@12 call")) break;
  }
  return { output, child };
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, "exit") as Promise<[number | null]>;
  child.kill("SIGINT");
  return (await ended)[0];
}

const demo = (): { baseUrl: string; apiKey: string; keyFile: string; signing: object } =>
  JSON.parse(readFileSync(join(folder, ".provider/demo.json"), "utf8"));
const mode = (file: string): string =>
  (statSync(isAbsolute(file) ? file : join(folder, ".provider", file)).mode & 0o777).toString(8);

test("a newcomer starts the provider, pastes the printed line and sees balances", async () => {
  const { output } = await start();
  expect(output).toContain(demo().baseUrl);
  expect(output).toContain(demo().apiKey);
  expect(output).toContain(relative(folder, demo().keyFile));
  const line = /npx -y pnpm@12 call (getBalances .*)/.exec(output)?.[1] ?? "";
  const { status, stdout, stderr } = await run(CALL, line.split(" "));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "200\n" });
  expect(JSON.parse(stdout)).toHaveProperty("balances.0.availableAmount");
});

test("one changed character of the signature is refused, in words that say so", async () => {
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

test("a refusal prints its JSON on stdout, its status on stderr, and exits with 1", async () => {
  await start();
  const { status, stdout, stderr } = await run(CALL, ["getBalances", "--accountId", TREASURY, "--limit", "999"]);
  expect(JSON.parse(stdout)).toMatchObject({ propertyName: "/limit", requestPart: "querystring" });
  expect(stderr).toMatch(/^400 /);
  expect(status).toBe(1);
});

test("beside the prefix, the answer says where the API is", async () => {
  await start();
  const response = await fetch(new URL("/accounts", demo().baseUrl));
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 404,
    body: { message: "The API lies below /v2.", errorType: "not-found" },
  });
});

test("keys and demo file are their owner's alone", async () => {
  await start();
  expect([mode("demo.json"), mode(demo().keyFile), mode("keys"), mode(".")]).toEqual(["600", "600", "700", "700"]);
});

test("Ctrl-C ends it cleanly, and a restart keeps keys and data", async () => {
  const { child } = await start();
  const balances = await run(CALL, ["getBalances", "--accountId", TREASURY]);
  const before = readFileSync(demo().keyFile, "utf8");
  expect(await stop(child)).toBe(0);
  await start();
  expect(readFileSync(demo().keyFile, "utf8")).toBe(before);
  expect((await run(CALL, ["getBalances", "--accountId", TREASURY])).stdout).toBe(balances.stdout);
});

test("--reset makes new keys and data, and deletes nothing that is not its own", async () => {
  const { child } = await start();
  const before = readFileSync(demo().keyFile, "utf8");
  await stop(child);
  const again = await start("--reset");
  expect(readFileSync(demo().keyFile, "utf8")).not.toBe(before);
  await stop(again.child);
  writeFileSync(join(folder, ".provider/my-notes.txt"), "precious");
  const { status, stderr } = await run(START, ["--port", "0", "--reset"]);
  expect({ status, stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("my-notes.txt was not put there by this command"),
  });
  expect(statSync(demo().keyFile).isFile()).toBe(true);
});

test("a preset decides what is offered, and how customers sign is a choice", async () => {
  await start("--preset", "bank", "--signing", "hexstr,hmac,sha512,base58");
  expect(demo().signing).toMatchObject({ algorithm: "hmac", postEncoding: "base58" });
  expect(mode(demo().keyFile)).toBe("600");
  const { stdout } = await run(CALL, ["getCapabilities"]);
  expect(Object.keys((JSON.parse(stdout) as { components: object }).components)).not.toContain("transfersBlockchain");
});

test("a file says what is offered and what is in the books", async () => {
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

test("every fault of a file is said before anything is touched", async () => {
  writeFileSync(join(folder, "provider.json"), '{"components":["transfer"],"data":{}}');
  const { status, stderr } = await run(START, ["--port", "0", "--config", "provider.json"]);
  expect(status).toBe(2);
  expect(stderr).toContain("start: provider.json: The configuration file is wrong.");
  expect(stderr).toContain("components[0]: Invalid option");
  expect(stderr).toContain("data.customers: ");
  expect((await run(START, ["--port", "0", "--config", "nowhere.json"])).stderr).toContain("no such file");
});

test("operators see beside the API whether it is well, and what is pending ends by itself", async () => {
  await start("--delay", "1");
  const { origin } = new URL(demo().baseUrl);
  expect(await (await fetch(`${origin}/readyz`)).json()).toMatchObject({ status: "ok", checks: { database: "ok" } });
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
  expect(await (await fetch(`${origin}/metrics`)).text()).toContain(
    'provider_requests_total{operation="createSubAccountWithdrawal",status="2xx"} 1',
  );
});

test("a taken port is said in words, and the folder of the one that has it stays as it is", async () => {
  await start();
  const { port } = new URL(demo().baseUrl);
  const before = readFileSync(demo().keyFile, "utf8");
  const { status, stderr } = await run(START, ["--port", port, "--reset"]);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `start: Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another port.\n`,
  });
  expect(readFileSync(demo().keyFile, "utf8")).toBe(before);
});

test.each([
  [["--port", "80000"], '"80000" is no port'],
  [["--prot", "1"], "Unknown option '--prot'"],
])("start %j is refused before anything is touched", async (args, words) => {
  const { status, stderr } = await run(START, args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test.each([
  [[], "name an operation"],
  [["getBalance"], "did you mean getBalances?"],
  [["getBalances"], "getBalances needs --accountId"],
  [["getAccounts", "--offset", "1"], "getAccounts has no parameter --offset; it has "],
  [["getAccounts", "--limit"], "--limit needs a value"],
  [["getAccounts", "--limit", "1", "--limit", "2"], "--limit is given twice"],
  [["createQuote", "--accountId", "a"], "createQuote needs --body FILE"],
  [["createQuote", "--accountId", "a", "--body", "nowhere.json"], "the body cannot be read"],
  [["getAccounts"], "start the provider first (npx -y pnpm@12 start), or give --base-url"],
  [
    ["getAccounts", "--base-url", "http://127.0.0.1:9", "--api-key", "k", "--key-file", "nowhere.pem"],
    "no signer can be made from",
  ],
])("call %j is refused in words", async (args, words) => {
  const { status, stdout, stderr } = await run(CALL, args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
});

test("another provider, key and signing configuration can be named", async () => {
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

test("a provider that is not there is said in words", async () => {
  const { child } = await start();
  await stop(child);
  const { status, stdout, stderr } = await run(CALL, ["getAccounts"]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^call: .*(ECONNREFUSED|fetch failed|could not be reached|never reached)/);
});
