import {
  api,
  createDepositAddress,
  createQuote,
  executeQuote,
  getAccounts,
  getCollateralAccountLinks,
} from "@provider-connectivity/contract";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { createClient } from "./index.ts";
import { provide, verifier } from "./testing/test-provider.ts";

let stop = () => {};
afterEach(() => stop());

/** A client of a loopback server, over the global fetch. */
async function serve(respond: (request: IncomingMessage, response: ServerResponse, body: Uint8Array) => void) {
  const server = createServer((request, response) => {
    void buffer(request).then((body) => respond(request, response, body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  stop = () => void (server.closeAllConnections(), server.close());
  const { options } = provide();
  Reflect.deleteProperty(options, "fetch");
  return createClient(api, { ...options, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/` });
}

/** Responds whether the signature is valid for the received request. */
function verify(request: IncomingMessage, response: ServerResponse, body: Uint8Array): void {
  const header = (name: string) => String(request.headers[name]);
  const [timestamp, nonce] = [header("x-fbapi-timestamp"), header("x-fbapi-nonce")];
  const message = { timestamp, nonce, method: request.method ?? "", endpoint: (request.url ?? "").slice(3), body };
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ valid: verifier.verify(message, header("x-fbapi-signature")), url: request.url }));
}

test("the request on the wire matches the signed message", async () => {
  const client = await serve(verify);
  const query = { startingAfter: "é ~'()*!/?#[]@&=+;\u0000", limit: 3 };
  const search = "startingAfter=%C3%A9%20~%27()*!%2F%3F%23%5B%5D%40%26%3D%2B%3B%00&limit=3";
  expect(await client.call(getAccounts, { query })).toEqual({ valid: true, url: `/v2/accounts?${search}` });
  const body = { fromAsset: { assetId: "José" }, toAsset: { assetId: "ß🂡" }, toAmount: "1" };
  expect(await client.call(createQuote, { params: { accountId: "a/b?c#d%2e é\\|^`{}" }, body })).toMatchObject({
    valid: true,
    url: "/v2/accounts/a%2Fb%3Fc%23d%252e%20%C3%A9%5C%7C%5E%60%7B%7D/liquidity/quotes",
  });
  expect(await client.call(executeQuote, { params: { accountId: "a", id: "q" } })).toMatchObject({ valid: true });
});

test("sends neither query parameters nor headers that are undefined or null", async () => {
  const client = await serve(({ url, headers }, response) => response.end(JSON.stringify({ url, headers })));
  const query = { startingAfter: undefined, endingBefore: null, limit: 0, order: "", balances: false } as object;
  const headers = { "X-Undefined": undefined, "X-Null": null, "X-Tenant": "t" } as object;
  const sent = (await client.call(getAccounts, { query, headers })) as unknown as Record<string, string>;
  expect(sent["url"]).toBe("/v2/accounts?limit=0&order=&balances=false");
  expect(sent["headers"]).toMatchObject({ "x-tenant": "t" });
  expect(JSON.stringify(sent)).not.toMatch(/undefined|null/i);
});

test.each([{ startingAfter: { id: "a" } }, { startingAfter: ["a", { id: "b" }] }, { startingAfter: [null] }])(
  "rejects a query parameter that is an object: %j",
  async (query) => {
    const { options, received } = provide();
    const { error } = await createClient(api, options).result(getAccounts, { query } as never);
    expect(error).toMatchObject({ kind: "local-error", outcome: "failed", cause: expect.any(TypeError) });
    expect(error?.message).toContain("query parameter startingAfter must not be an object");
    expect(received).toHaveLength(0);
  },
);

test("a request has a Content-Type only with a body", async () => {
  const client = await serve((request, response) => response.end(JSON.stringify(request.headers)));
  const body = { fromAsset: { assetId: "a" }, toAsset: { assetId: "b" }, toAmount: "1" };
  expect(await client.call(getAccounts)).not.toHaveProperty("content-type");
  expect(await client.call(executeQuote, { params: { accountId: "a", id: "q" } })).not.toHaveProperty("content-type");
  const headers = await client.call(createQuote, { params: { accountId: "a" }, body });
  expect(headers).toHaveProperty("content-type", "application/json");
});

test("an empty platform signature is sent as an empty header", async () => {
  const seen: unknown[] = [];
  const client = await serve((request, response) => {
    seen.push(request.headers["x-fb-platform-signature"]);
    response.end("{}");
  });
  await client.call(getCollateralAccountLinks, { params: { accountId: "a" } });
  await client.call(getAccounts);
  expect(seen).toEqual(["", undefined]);
});

test("a redirect is an error, and its target is not requested", async () => {
  const urls: (string | undefined)[] = [];
  const client = await serve((request, response) => {
    urls.push(request.url);
    response.writeHead(307, { Location: "/v2/elsewhere" }).end();
  });
  expect((await client.result(getAccounts)).error).toMatchObject({ status: 307, outcome: "refused" });
  expect(urls).toEqual(["/v2/accounts"]);
});

test("if the server closes the connection, a write is unknown; if it is unreachable, it has failed", async () => {
  let requests = 0;
  const client = await serve((request) => (requests++, request.socket.destroy()));
  const call = () => client.result(executeQuote, { params: { accountId: "a", id: "q" } });
  expect((await call()).error?.outcome).toBe("unknown");
  expect(requests).toBe(1);
  stop();
  const { error } = await call();
  expect(error).toMatchObject({ outcome: "failed", status: undefined });
  expect(error?.message).toMatch(/\(ECONNREFUSED, http:\/\/127\.0\.0\.1:\d+\/v2\)$/);
});

test("repeats a request with a key unchanged after the server closed the connection", async () => {
  const bodies: string[] = [];
  const client = await serve((request, response, body) => {
    bodies.push(new TextDecoder().decode(body));
    if (bodies.length === 1) request.socket.destroy();
    else response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
  });
  const body = { transferMethod: { asset: { assetId: "x" }, transferMethod: "PublicBlockchain" } } as const;
  await client.call(createDepositAddress, { params: { accountId: "a" }, body });
  expect(bodies[1]).toBe(bodies[0]);
  expect(bodies).toHaveLength(2);
});

test("an abort ends a call without a response", async () => {
  const controller = new AbortController();
  const client = await serve(() => controller.abort("enough"));
  await expect(client.call(getAccounts, {}, { signal: controller.signal })).rejects.toMatchObject({
    kind: "aborted",
    cause: "enough",
  });
});
