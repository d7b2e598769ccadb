import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { createFakeProvider, FakeProviderError } from "../index.ts";
import { useFakes } from "./index.ts";

type Work = () => void | Promise<void>;

/** A test runner whose hooks run when the test calls `run`. */
function runner() {
  const hooks: Record<"beforeAll" | "afterEach" | "afterAll", Work[]> = { beforeAll: [], afterEach: [], afterAll: [] };
  const run = async (name: keyof typeof hooks) => {
    for (const work of hooks[name]) await work();
  };
  const add = (name: keyof typeof hooks) => (work: Work) => hooks[name].push(work);
  return { run, hooks: { beforeAll: add("beforeAll"), afterEach: add("afterEach"), afterAll: add("afterAll") } };
}

async function twoFakes() {
  const one = await createFakeProvider({ baseUrl: "http://one.test" });
  const other = await createFakeProvider({ baseUrl: "http://other.test/v2" });
  const { run, hooks } = runner();
  useFakes([one, other], hooks);
  await run("beforeAll");
  onTestFinished(() => run("afterAll"));
  const clientOf = (fake: typeof one) => createClient(contract, { ...fake.clientOptions, retries: { attempts: 1 } });
  return { one, other, run, clients: [clientOf(one), clientOf(other)] as const };
}

test("several fakes respond, each below its base URL, and are reset after each test", async () => {
  const { one, other, run, clients } = await twoFakes();
  one.override("getAccounts", { status: 200, body: { accounts: [] } });
  expect((await clients[0].getAccounts()).accounts).toEqual([]);
  expect((await clients[1].getAccounts()).accounts.length).toBeGreaterThan(0);
  expect([one.requests().length, other.requests().length]).toEqual([1, 1]);
  await run("afterEach");
  expect((await clients[0].getAccounts()).accounts.length).toBeGreaterThan(0);
  expect(other.requests()).toEqual([]);
});

test("a contract violation fails the test once, and all fakes are reset", async () => {
  const { one, other, run, clients } = await twoFakes();
  other.setLatencyMs(1);
  one.override("getAccounts", { status: 200, body: { accounts: [{ id: 3 }] } as never });
  await expect(clients[0].getAccounts()).rejects.toMatchObject({ status: 500 });
  await clients[1].getAccounts();
  await expect(run("afterEach")).rejects.toThrow(FakeProviderError);
  expect(other.requests()).toEqual([]);
  await run("afterEach");
});

test("with node:test, only the test with the violation fails", async () => {
  const file = fileURLToPath(new URL("../testing/on-node-test.ts", import.meta.url));
  const failure = await promisify(execFile)(process.execPath, ["--test", "--test-reporter=tap", file], {
    env: { ...process.env, NODE_OPTIONS: "" },
  }).then(
    () => ({ stdout: "all passed" }),
    (error: { stdout: string }) => error,
  );
  expect(failure.stdout).toContain("ok 1 - satisfies the contract");
  expect(failure.stdout).toContain("not ok 2 - violates the contract silently");
  expect(failure.stdout).toContain(
    "getAccounts responded with 200, which breaks the contract at /accounts: must be an array",
  );
});

test("makes hosts other than fakes and this computer unreachable", async () => {
  await twoFakes();
  const server = createServer((_request, response) => response.end("local")).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("local");
  await expect(fetch("http://somewhere.test/v2/accounts")).rejects.toThrow(/fetch/i);
});

test("intercepts fetch, node:http and node:https, but not imports by name and sockets", async () => {
  const file = fileURLToPath(new URL("../testing/on-node-http.ts", import.meta.url));
  const env = { ...process.env, NODE_OPTIONS: "" };
  const { stdout } = await promisify(execFile)(process.execPath, [file], { env });
  const refused = expect.stringContaining("[MSW] Cannot bypass a request");
  const unknownHost = expect.stringMatching(/^(?:ENOTFOUND|EAI_AGAIN)$/);
  expect(JSON.parse(stdout)).toEqual({
    fetch: "400",
    "http.get": "400",
    "http.request": "400",
    "http.get, another host": refused,
    "https.get, another host": refused,
    "get, imported by name": unknownHost,
    "a socket": unknownHost,
  });
});

test("intercepts nothing after the last test", async () => {
  const fake = await createFakeProvider({ baseUrl: "http://one.test" });
  const { run, hooks } = runner();
  useFakes([fake], hooks);
  await run("beforeAll");
  expect((await fetch("http://one.test/accounts")).status).toBe(400);
  await run("afterAll");
  await expect(fetch("http://one.test/accounts")).rejects.toThrow(/fetch/i);
});
