import { api, executeQuote, getAccounts } from "@provider-connectivity/contract";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, expect, onTestFinished, test } from "vitest";
import * as undici from "undici";
import { createClient, type ClientOptions } from "./index.ts";
import { createPathClient } from "./path.ts";
import { startProvider, startProxy } from "./testing/proxy.ts";
import { provide, verifier } from "./testing/test-provider.ts";

const { apiKey, signer } = provide().options;
const dispatcher = undici.getGlobalDispatcher();
afterEach(() => undici.setGlobalDispatcher(dispatcher));

const params = { accountId: "a", id: "q" };

async function setUp({ refuse = false } = {}) {
  const [provider, proxy] = [await startProvider(), await startProxy(refuse)];
  onTestFinished(() => (provider.close(), proxy.close()));
  const target = new URL(provider.url).host;
  const options = (fetch?: ClientOptions["fetch"]) =>
    ({ baseUrl: `${provider.url}/v2`, apiKey, signer, retries: { attempts: 1 }, ...(fetch && { fetch }) }) as const;
  return { provider, proxy, target, options };
}

test("accepts undici's fetch directly", async () => {
  const { options } = await setUp();
  expect(await createClient(api, options(undici.fetch as never)).call(getAccounts)).toEqual({ accounts: [] });
  expect((await createPathClient(api, options(undici.fetch as never)).GET("/accounts")).data).toEqual({ accounts: [] });
});

test("undici's fetch gets the body and a valid signature", async () => {
  let valid: unknown;
  const { options } = await setUp();
  const fetch: ClientOptions["fetch"] = (request, init) => {
    const header = (name: string) => request.headers.get(name) ?? "";
    valid = verifier.verify(
      {
        timestamp: header("X-FBAPI-TIMESTAMP"),
        nonce: header("X-FBAPI-NONCE"),
        method: init.method ?? "",
        endpoint: "/accounts/a/liquidity/quotes/q/execute",
        body: (init.body as Uint8Array | undefined) ?? "",
      },
      (init.headers as Record<string, string>)["x-fbapi-signature"] ?? "",
    );
    return undici.fetch(request.url, init as undici.RequestInit) as unknown as Promise<Response>;
  };
  await createClient(api, options(fetch)).call(executeQuote, { params });
  expect(valid).toBe(true);
});

test("accepts a ProxyAgent of undici as the dispatcher of a call", async () => {
  const { options, proxy, target } = await setUp();
  const agent = new undici.ProxyAgent({ uri: proxy.url, proxyTunnel: true });
  onTestFinished(() => agent.close());
  const client = createClient(
    api,
    options(
      ({ url }, init) =>
        undici.fetch(url, { ...(init as undici.RequestInit), dispatcher: agent }) as unknown as Promise<Response>,
    ),
  );
  expect(await client.call(getAccounts)).toEqual({ accounts: [] });
  expect(proxy.seen).toEqual([target]);
});

test("undici's fetch uses the global dispatcher of undici", async () => {
  const { options, proxy } = await setUp();
  const agent = new undici.ProxyAgent({ uri: proxy.url, proxyTunnel: true });
  onTestFinished(() => agent.close());
  undici.setGlobalDispatcher(agent);
  expect(await createClient(api, options(undici.fetch as never)).call(getAccounts)).toEqual({ accounts: [] });
  expect(proxy.seen).toHaveLength(1);
});

test("the global fetch uses the global dispatcher of undici", async () => {
  const { options, proxy } = await setUp();
  const agent = new undici.ProxyAgent({ uri: proxy.url, proxyTunnel: true });
  onTestFinished(() => agent.close());
  undici.setGlobalDispatcher(agent);
  expect(await createClient(api, options()).call(getAccounts)).toEqual({ accounts: [] });
  expect(proxy.seen).toHaveLength(1);
});

test("a write through a proxy that refuses the tunnel has failed, because it was never sent", async () => {
  const { options, proxy } = await setUp({ refuse: true });
  const agent = new undici.ProxyAgent({ uri: proxy.url, proxyTunnel: true });
  onTestFinished(() => agent.close());
  undici.setGlobalDispatcher(agent);
  for (const fetch of [undefined, undici.fetch as never]) {
    const { error } = await createClient(api, options(fetch)).result(executeQuote, { params });
    expect(error).toMatchObject({ kind: "no-response", outcome: "failed" });
  }
});

test("a write through an unreachable proxy has failed", async () => {
  const { options, proxy } = await setUp();
  proxy.close();
  const agent = new undici.ProxyAgent({ uri: proxy.url, proxyTunnel: true });
  onTestFinished(() => agent.close());
  undici.setGlobalDispatcher(agent);
  const { error } = await createClient(api, options()).result(executeQuote, { params });
  expect(error).toMatchObject({ kind: "no-response", outcome: "failed" });
});

test("reports a write as failed if fetch cannot parse the URL", async () => {
  const { options } = await setUp();
  const fetch = () => undici.fetch("[object Request]") as unknown as Promise<Response>;
  const { error } = await createClient(api, options(fetch)).result(executeQuote, { params });
  expect(error).toMatchObject({ kind: "no-response", outcome: "failed" });
});

// Node 22 does not support this variable.
test.skipIf(process.versions.node.startsWith("22."))(
  "NODE_USE_ENV_PROXY makes the global fetch use a proxy",
  async () => {
    const { options, proxy, provider } = await setUp();
    const file = new URL("testing/on-env-proxy.ts", import.meta.url).pathname;
    const { NODE_OPTIONS: _, NO_PROXY: _none, no_proxy: _lower, ...environment } = process.env;
    const call = async () =>
      promisify(execFile)(process.execPath, [file], {
        env: { ...environment, NODE_USE_ENV_PROXY: "1", HTTP_PROXY: proxy.url, BASE_URL: options().baseUrl },
      });
    expect((await call()).stdout).toBe('{"accounts":[]}');
    expect(proxy.seen).toHaveLength(1);
    expect(proxy.seen[0]).toContain(new URL(provider.url).host);
  },
);
