import { api, contract } from "@provider-connectivity/contract";
import { expect, test, vi } from "vitest";
import { toProviderError, type Tracing } from "./index.ts";
import { createPathClient } from "./path.ts";
import { json, networkError, provide, verifier, type ReceivedRequest } from "./testing/test-provider.ts";

test("returns data, error and response like openapi-fetch", async () => {
  const { options, received } = provide(
    json(200, { id: "a1" }),
    json(404, { message: "none", errorType: "not-found" }),
  );
  const client = createPathClient(api, options);
  const path = { accountId: "a 1" };
  const found = await client.GET("/accounts/{accountId}", { params: { path, query: { balances: true } } });
  const missing = await client.request("get", "/accounts/{accountId}", { params: { path } });
  expect(found.data).toEqual({ id: "a1" });
  expect(missing.error).toEqual({ message: "none", errorType: "not-found" });
  expect(missing.response.status).toBe(404);
  expect(received[0]?.request.url).toBe("https://provider.test/v2/accounts/a%201?balances=true");
  expect(received[1]?.request.method).toBe("GET");
});

test("middleware runs before signing, so that the signature covers its changes", async () => {
  const { options, received } = provide(json(200, {}));
  const client = createPathClient(api, options);
  client.use({ onRequest: ({ request }) => new Request(`${request.url}?limit=7#part`, request) });
  await client.GET("/accounts");
  const { header, request } = received[0] as ReceivedRequest;
  const [timestamp, nonce] = [header("X-FBAPI-TIMESTAMP") ?? "", header("X-FBAPI-NONCE") ?? ""];
  const message = { timestamp, nonce, method: "GET", endpoint: "/accounts?limit=7", body: "" };
  expect(request.url).toMatch(/limit=7#part$/);
  expect(verifier.verify(message, header("X-FBAPI-SIGNATURE") ?? "")).toBe(true);
});

test("a call's own fetch gets the signed request", async () => {
  const { options, received } = provide();
  const fetch = vi.fn<(request: Request) => Promise<Response>>(async () => json(200, {}));
  await createPathClient(api, options).GET("/accounts", { fetch });
  expect(fetch.mock.calls[0]?.[0].headers.get("X-FBAPI-SIGNATURE")).toBeTruthy();
  expect(received).toHaveLength(0);
});

test("keeps other fetch options, but never follows redirects", async () => {
  const { options, received } = provide(json(200, {}));
  await createPathClient(api, options).GET("/accounts", { credentials: "include", redirect: "follow" });
  expect(received[0]?.request).toMatchObject({ credentials: "include", redirect: "manual" });
});

test("sends nothing outside the base URL", async () => {
  const { options, received } = provide();
  const client = createPathClient(api, options);
  await expect(client.GET("/accounts", { baseUrl: "https://provider.test/v2x" })).rejects.toThrow(/leaves/);
  await expect(client.GET("/accounts", { baseUrl: "https://else.test/v2" })).rejects.toThrow(/leaves/);
  expect(received).toHaveLength(0);
});

test("rejects a missing path parameter", async () => {
  const { options } = provide();
  // @ts-expect-error the path parameter is missing
  await expect(createPathClient(api, options).GET("/accounts/{accountId}")).rejects.toThrow(/accountId/);
});

test.each([
  ["true", true],
  ["1234", 1234],
  ["[{}]", [{}]],
])("a body of four bytes is not empty: %s", async (text, data) => {
  expect((await createPathClient(contract, provide(new Response(text)).options).GET("/accounts")).data).toEqual(data);
});

test("the response keeps its URL, status and headers", async () => {
  const url = "https://provider.test/v2/accounts";
  const headers = { "X-Request-Id": "r" };
  const fetch = async () => Object.defineProperty(json(404, {}, headers), "url", { value: url });
  const { response } = await createPathClient(api, provide().options).GET("/accounts", { fetch });
  expect(response).toMatchObject({ url, status: 404 });
  expect(response.headers.get("X-Request-Id")).toBe("r");
});

test("a status that allows no body may have an empty one", async () => {
  // Some runtimes have a stream of no bytes here.
  const fetch = async () =>
    Object.defineProperty(new Response(null, { status: 304 }), "body", { value: new Response("").body });
  const { response } = await createPathClient(api, provide().options).GET("/accounts", { fetch });
  expect([response.status, response.body]).toEqual([304, null]);
});

test("rejects a signal of null before anything is sent", async () => {
  const { options, received } = provide();
  const call = createPathClient(api, options).GET("/accounts", { signal: null });
  await expect(call).rejects.toMatchObject({ kind: "local-error", outcome: "failed" });
  await expect(call).rejects.toThrow("signal must be an AbortSignal");
  expect(received).toHaveLength(0);
});

test("reports the end of a call to its trace", async () => {
  const endings: unknown[] = [];
  const tracing: Tracing = () => ({ attempt: (_, send) => send(), end: (ending) => void endings.push(ending) });
  const found = createPathClient(api, { ...provide(json(200, { accounts: [] })).options, tracing });
  await found.GET("/accounts");
  const broken = createPathClient(api, { ...provide(networkError("ECONNRESET")).options, tracing });
  await broken.GET("/accounts").catch(() => {});
  expect(endings).toMatchObject([{ data: { accounts: [] } }, { error: { kind: "no-response" } }]);
});

test("network errors are ProviderErrors with the operation, or its path if it is unknown", async () => {
  const init = { params: { path: { accountId: "a", id: "q" } } };
  const path = "/accounts/{accountId}/liquidity/quotes/{id}/execute";
  const known = createPathClient(contract, provide(networkError("ECONNRESET")).options).POST(path, init);
  const unknown = createPathClient(api, provide(networkError("ECONNRESET")).options).POST(path, init);
  await expect(known).rejects.toMatchObject({ operationId: "executeQuote", outcome: "unknown" });
  await expect(unknown).rejects.toMatchObject({ operationId: `POST ${path}`, outcome: "unknown" });
});

test("the method selects the operation of a path", async () => {
  const client = createPathClient(contract, provide(networkError("ECONNRESET")).options);
  const body = { fromAsset: { assetId: "a" }, toAsset: { assetId: "b" }, toAmount: "1" };
  const call = client.POST("/accounts/{accountId}/liquidity/quotes", { params: { path: { accountId: "a" } }, body });
  await expect(call).rejects.toMatchObject({ operationId: "createQuote" });
});

test("accepts a method in lower case", async () => {
  const { options, received } = provide(json(503, {}), json(200, { accounts: [] }));
  expect((await createPathClient(contract, options).request("get", "/accounts")).data).toEqual({ accounts: [] });
  expect(received).toHaveLength(2);
});

test.each([
  [400, "refused"],
  [499, "refused"],
  [500, "unknown"],
  [503, "unknown"],
])("toProviderError of a call by path with a %d has the outcome %s", async (status, outcome) => {
  const retries = { attempts: 1 };
  const client = createPathClient(api, { ...provide(json(status, {})).options, retries });
  expect(toProviderError(await client.GET("/accounts"), api)).toMatchObject({ status, outcome });
});

test("toProviderError converts the result of a path-typed call", async () => {
  const refusal = json(400, { message: "too many", errorType: "schema-property-error", propertyName: "/limit" });
  const result = await createPathClient(api, provide(refusal).options).GET("/accounts");
  expect(toProviderError(result, api)).toMatchObject({ status: 400, propertyName: "/limit", outcome: "refused" });
});
