import { api, contract, createQuote, executeQuote, getAccounts } from "@provider-connectivity/contract";
import { cancelOrder } from "@provider-connectivity/contract/0.4.1";
import { expect, test } from "vitest";
import { createClient, toProviderError } from "./index.ts";
import { createPathClient } from "./path.ts";
import { json, provide, type Reply } from "./testing/test-provider.ts";

const params = { accountId: "a", id: "q" };
const path = "/accounts/{accountId}/liquidity/quotes/{id}/execute";

async function executeWith(reply: Reply) {
  const { options, received } = provide(reply);
  const { error, data } = await createClient(api, options).result(executeQuote, { params });
  return { error, data, attempts: received.length };
}

const unusable: [string, () => Response, string][] = [
  ["an empty 200", () => new Response(null), "executeQuote: response 200 has no body"],
  ["null", () => json(200, null), "executeQuote: response 200 has no body"],
  ["a 201", () => json(201, { id: "q" }), "executeQuote: the contract declares no status 201 for this operation"],
  ["a 202", () => json(202, { state: "queued" }), "executeQuote: the contract declares no status 202"],
  ["a 204", () => new Response(null, { status: 204 }), "executeQuote: the contract declares no status 204"],
  ["a 206", () => json(206, { id: "q" }), "executeQuote: the contract declares no status 206"],
];

test.each(unusable)("%s is not a success, and the outcome of the write is unknown", async (_, reply, message) => {
  const { error, data, attempts } = await executeWith(reply());
  expect(error).toMatchObject({ kind: "invalid-response", outcome: "unknown", status: reply().status });
  expect(error?.message).toContain(message);
  expect([data, attempts]).toEqual([undefined, 1]);
});

test.each(unusable)("%s is not a success of a call by path either", async (_, reply) => {
  const call = createPathClient(contract, provide(reply()).options).POST(path, { params: { path: params } });
  await expect(call).rejects.toMatchObject({ kind: "invalid-response", outcome: "unknown", status: reply().status });
});

test.each([unusable[0]!, unusable[1]!, unusable[4]!])(
  "%s is not a success of an unknown operation",
  async (_, reply) => {
    const call = createPathClient(api, provide(reply()).options).POST(path, { params: { path: params } });
    await expect(call).rejects.toMatchObject({ kind: "invalid-response", outcome: "unknown" });
  },
);

test("an empty body is a success if the contract declares one", async () => {
  const { options } = provide(new Response(null));
  const result = await createClient(api, options).result(cancelOrder, { params: { accountId: "a", id: "o" } });
  expect([result.error, result.data]).toEqual([undefined, undefined]);
});

test("a HEAD is a success without a body", async () => {
  const { options } = provide(new Response(null));
  const { error, response } = await createClient(api, options).result({ ...getAccounts, method: "HEAD" });
  expect([error, response?.status]).toEqual([undefined, 200]);
});

/** Long enough to count as endless. It ends, so that a client without a limit fails a test instead of using up the memory. */
function endless() {
  let pulls = 0;
  return {
    pull: (body: ReadableStreamDefaultController) =>
      pulls++ < 1_000 ? body.enqueue(new Uint8Array(600)) : body.close(),
  };
}

test.each([
  ["an endless body", () => new ReadableStream(endless())],
  ["a body one byte too long", () => "x".repeat(1001)],
])("%s ends at maxResponseBytes", async (_, body) => {
  for (const [status, outcome] of [
    [200, "unknown"],
    [400, "unknown"],
  ] as const) {
    const { options } = provide(() => new Response(body(), { status }));
    const client = createClient(api, { ...options, maxResponseBytes: 1000 });
    const { error } = await client.result(executeQuote, { params });
    expect(error).toMatchObject({ kind: "invalid-response", status, outcome });
    expect(error?.message).toBe("executeQuote: the body is longer than 1000 bytes");
  }
});

test("a body of exactly maxResponseBytes is read, with and without a length", async () => {
  const text = JSON.stringify({ id: "é".repeat(100) });
  const bytes = new TextEncoder().encode(text);
  const { length } = bytes;
  for (const headers of [
    {},
    { "Content-Length": String(length) },
    { "Content-Length": "3" },
    { "Content-Length": "10" },
  ]) {
    const chunks = new ReadableStream({
      start(body) {
        for (let index = 0; index < length; index += 7) body.enqueue(bytes.slice(index, index + 7));
        body.close();
      },
    });
    const { options } = provide(() => new Response(chunks, { headers }));
    const client = createClient(api, { ...options, maxResponseBytes: length });
    expect(await client.call(executeQuote, { params })).toEqual(JSON.parse(text));
  }
});

test("reads a body that is shorter than its Content-Length", async () => {
  const { options } = provide(new Response('{"id":"q"}', { headers: { "Content-Length": "100" } }));
  expect(await createClient(api, options).call(executeQuote, { params })).toEqual({ id: "q" });
});

test("stops reading an endless body", async () => {
  let cancelled = false;
  const body = new ReadableStream({ ...endless(), cancel: () => void (cancelled = true) });
  const { options } = provide(() => new Response(body));
  await createClient(api, { ...options, maxResponseBytes: 1000 }).result(getAccounts);
  expect(cancelled).toBe(true);
});

test("does not read a body whose length exceeds maxResponseBytes", async () => {
  let cancelled = false;
  let pulls = 0;
  const body = new ReadableStream(
    {
      pull: (long) => {
        pulls++;
        long.enqueue(new Uint8Array(600));
      },
      cancel: () => void (cancelled = true),
    },
    { highWaterMark: 0 },
  );
  const { options } = provide(() => new Response(body, { headers: { "Content-Length": "1001" } }));
  const { error } = await createClient(api, { ...options, maxResponseBytes: 1000 }).result(getAccounts);
  expect(error).toMatchObject({ kind: "invalid-response" });
  expect({ pulls, cancelled }).toEqual({ pulls: 0, cancelled: true });
});

test("ignores the length of a compressed body, because maxResponseBytes limits the decompressed body", async () => {
  const headers = { "Content-Length": "1001", "Content-Encoding": "gzip" };
  const { options } = provide(() => Response.json({ accounts: [] }, { headers }));
  const client = createClient(api, { ...options, maxResponseBytes: 1000 });
  expect(await client.call(getAccounts)).toEqual({ accounts: [] });
});

test("does not change the bytes of a fetch that returns them again", async () => {
  const bytes = new TextEncoder().encode('{"accounts":[]}');
  const { options } = provide(() => {
    const response = Response.json({});
    // Some runtimes have no stream of the body.
    Object.defineProperties(response, {
      body: { value: null },
      arrayBuffer: { value: async () => Promise.resolve(bytes.buffer) },
    });
    return response;
  });
  const client = createClient(api, options);
  expect(await client.call(getAccounts)).toEqual({ accounts: [] });
  expect(await client.call(getAccounts)).toEqual({ accounts: [] });
});

test("reads responses where an ArrayBuffer has no transfer, as in Node 20", async () => {
  const transfer = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "transfer");
  Reflect.deleteProperty(ArrayBuffer.prototype, "transfer");
  try {
    const { options } = provide(json(200, { accounts: [] }));
    expect(await createClient(api, options).call(getAccounts)).toEqual({ accounts: [] });
  } finally {
    Reflect.defineProperty(ArrayBuffer.prototype, "transfer", transfer ?? {});
  }
});

test("an error has the headers, the request id and the pause that the provider asks for", async () => {
  const { options } = provide(json(429, {}, { "Retry-After": "61", "X-Request-Id": "r", "X-Rate-Limit": "5" }));
  const { error } = await createClient(api, options).result(getAccounts);
  expect(error).toMatchObject({ status: 429, retryAfterMs: 61_000, requestId: "r" });
  expect(error?.headers?.get("X-Rate-Limit")).toBe("5");
});

test("a date in Retry-After becomes milliseconds on an error", async () => {
  const { options, runtime } = provide(() =>
    json(503, {}, { "Retry-After": new Date(runtime.time + 90_000).toUTCString() }),
  );
  const { error } = await createClient(api, options).result(getAccounts);
  expect(error?.retryAfterMs).toBe(90_000);
});

test("the error of a call by path has the pause and the headers too", async () => {
  const { options } = provide(json(429, { errorType: "internal-error" }, { "Retry-After": "61" }));
  const error = toProviderError(await createPathClient(api, options).GET("/accounts"), api);
  expect(error.retryAfterMs).toBe(61_000);
  expect(error.headers?.get("Retry-After")).toBe("61");
});

test("an unreadable success has its headers on the error", async () => {
  const { error } = await executeWith(new Response("<html>", { headers: { Via: "gateway" } }));
  expect(error?.headers?.get("Via")).toBe("gateway");
});

test("the error of a redirect contains its target and that it was not followed", async () => {
  const { error } = await executeWith(
    new Response(null, { status: 308, headers: { Location: "https://new.test/v2/accounts" } }),
  );
  expect(error).toMatchObject({ kind: "refusal", status: 308, outcome: "refused" });
  expect(error?.message).toBe(
    "executeQuote: 308 redirect to https://new.test/v2/accounts was not followed; the baseUrl must be the final one",
  );
});

test.each([
  ["a status below the redirects", 299, {}, "299"],
  ["a redirect without a target", 300, {}, "300 redirect to another URL was not followed; the baseUrl must be"],
  ["a long target", 399, { Location: "x".repeat(500) }, `399 redirect to ${"x".repeat(200)} was not followed`],
  ["a status above the redirects", 400, { Location: "/v2" }, "400"],
])("formats the message of %s", async (_, status, headers, message) => {
  const error = toProviderError({ response: new Response(null, { status, headers }) }, api);
  expect(error.message.slice(0, message.length)).toBe(message);
  expect(error.message.includes("redirect")).toBe(message.includes("redirect"));
});

test("the error of a redirect that a browser hides reports the redirect", async () => {
  const { options } = provide(Response.error());
  const { error } = await createClient(api, options).result(getAccounts);
  const byPath = toProviderError(await createPathClient(api, options).GET("/accounts"), api);
  const message = "a redirect to another URL was not followed; the baseUrl must be the final one";
  expect(error).toMatchObject({ kind: "refusal", status: 0, message: `getAccounts: ${message}` });
  expect(byPath).toMatchObject({ kind: "refusal", status: 0, message });
});

test("the redirect of a call by path is an error too", async () => {
  const redirect = new Response(null, { status: 302, headers: { Location: "https://new.test/" } });
  const result = await createPathClient(api, provide(redirect).options).GET("/accounts");
  expect(toProviderError(result, api).message).toMatch(/^302 redirect to https:\/\/new\.test\/ was not followed/);
});

test("a quote is a success with the status that the contract declares", async () => {
  const { options } = provide(json(200, { id: "q" }));
  const body = { fromAsset: { assetId: "a" }, toAsset: { assetId: "b" }, toAmount: "1" };
  expect(await createClient(api, options).call(createQuote, { params: { accountId: "a" }, body })).toEqual({ id: "q" });
});
