import {
  api,
  createQuote,
  createSubAccountWithdrawal,
  executeQuote,
  getAccounts,
} from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createClient, type PlannedRetry, type ReceivedResponse, type SentRequest } from "./index.ts";
import { createPathClient } from "./path.ts";
import { failing, json, networkError, params, provide, type Reply, withdrawal } from "./testing/test-provider.ts";

test.each([
  ["429", () => json(429, {})],
  ["500", () => json(500, {})],
  ["503", failing],
  ["a broken connection", () => networkError("ECONNRESET")],
  ["a browser's network error", () => new TypeError("Failed to fetch")],
])("retries a read after %s", async (_, reply) => {
  const { options, received } = provide(reply(), json(200, { accounts: [] }));
  expect(await createClient(api, options).call(getAccounts)).toEqual({ accounts: [] });
  expect(received).toHaveLength(2);
});

test.each([400, 401, 403, 404, 408, 409, 422])("never retries a %d", async (status) => {
  const { options, received } = provide(json(status, {}));
  expect((await createClient(api, options).result(getAccounts)).error?.status).toBe(status);
  expect(received).toHaveLength(1);
});

test("stops after three attempts, or after the configured number", async () => {
  for (const [retries, count] of [
    [undefined, 3],
    [{ attempts: 5 }, 5],
    [{ attempts: 1 }, 1],
  ] as const) {
    const { options, received } = provide(failing());
    const client = createClient(api, retries ? { ...options, retries } : options);
    expect((await client.result(getAccounts)).error?.status).toBe(503);
    expect(received).toHaveLength(count);
  }
});

test("pauses for random times below a bound that doubles up to a maximum", async () => {
  const { options, runtime } = provide(failing());
  const retries = { attempts: 6, baseMs: 100, maxMs: 500 };
  await createClient(api, { ...options, retries }).result(getAccounts);
  expect(runtime.waits).toEqual([50, 100, 200, 250, 250]);
});

test("waits at least as long as Retry-After requires, in seconds or as a date", async () => {
  const { options, runtime } = provide(
    json(429, {}, { "Retry-After": "7" }),
    () => json(503, {}, { "Retry-After": new Date(runtime.time + 3000).toUTCString() }),
    json(200, { accounts: [] }),
  );
  await createClient(api, options).call(getAccounts);
  expect(runtime.waits).toEqual([7000, 3000]);
});

test("interprets a date in Retry-After by the provider's clock", async () => {
  const { options, runtime } = provide(() => {
    const theirs = runtime.time - 3_600_000;
    const [date, after] = [theirs, theirs + 4000].map((time) => new Date(time).toUTCString()) as [string, string];
    return runtime.waits.length > 0 ? json(200, {}) : json(503, {}, { Date: date, "Retry-After": after });
  });
  await createClient(api, options).call(getAccounts);
  expect(runtime.waits).toEqual([4000]);
});

test.each(["soon", "-5", "", "1e3", "1 Feb 2026"])("ignores a Retry-After of %j", async (value) => {
  const { options, runtime } = provide(json(429, {}, { "Retry-After": value }), json(200, { accounts: [] }));
  await createClient(api, options).call(getAccounts);
  expect(runtime.waits).toEqual([100]);
});

test("ends the call at once if a pause exceeds the time limit", async () => {
  const { options, runtime, received } = provide(json(429, {}, { "Retry-After": "61" }));
  const { error } = await createClient(api, options).result(getAccounts);
  expect(error?.status).toBe(429);
  expect([runtime.waits, received.length]).toEqual([[], 1]);
});

test("sends each attempt with a new nonce, timestamp and signature", async () => {
  const { options, received } = provide(failing(), failing(), json(200, {}));
  await createClient(api, options).call(getAccounts);
  for (const name of ["X-FBAPI-NONCE", "X-FBAPI-TIMESTAMP", "X-FBAPI-SIGNATURE"]) {
    expect(new Set(received.map(({ header }) => header(name))).size).toBe(3);
  }
});

test("retries an idempotent call with the same body and key", async () => {
  const { options, received } = provide(networkError("ECONNRESET"), failing(), json(201, { id: "w" }));
  expect(await createClient(api, options).call(createSubAccountWithdrawal, withdrawal)).toEqual({ id: "w" });
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  expect(received).toHaveLength(3);
});

test.each<[string, () => Reply]>([
  ["429", () => json(429, {})],
  ["503", failing],
  ["a broken connection", () => networkError("ECONNRESET")],
  ["a browser's network error", () => new TypeError("Failed to fetch")],
])("never retries a write without a key after %s", async (_, reply) => {
  const { options, received } = provide(reply());
  await createClient(api, options).result(executeQuote, { params: { ...params, id: "q" } });
  await createPathClient(api, options)
    .POST("/accounts/{accountId}/liquidity/quotes/{id}/execute", { params: { path: { ...params, id: "q" } } })
    .catch(() => {});
  expect(received).toHaveLength(2);
});

test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"])(
  "retries a write without a key that was never sent after %s",
  async (code) => {
    const { options, received } = provide(networkError(code), json(200, { id: "q" }));
    await createClient(api, options).call(executeQuote, { params: { ...params, id: "q" } });
    expect(received).toHaveLength(2);
  },
);

test.each([
  ["a connection timeout", { code: "ETIMEDOUT", syscall: "connect" }],
  ["a connection timeout without addresses", { code: "ETIMEDOUT", syscall: "connect", errors: [] }],
  ["timeouts of all addresses", { code: "ETIMEDOUT", errors: [{ syscall: "connect", code: "ETIMEDOUT" }] }],
  ["an unreachable network", { code: "ENETUNREACH", syscall: "connect" }],
  ["an untrusted certificate", { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }],
  ["a certificate of another host", { code: "ERR_TLS_CERT_ALTNAME_INVALID" }],
  ["an expired certificate", { code: "CERT_HAS_EXPIRED" }],
])("reports a write that was never sent because of %s as failed", async (_, cause) => {
  const { options } = provide(new TypeError("fetch failed", { cause: Object.assign(new Error(), cause) }));
  const client = createClient(api, { ...options, retries: { attempts: 1 } });
  const { error } = await client.result(executeQuote, { params: { ...params, id: "q" } });
  expect(error).toMatchObject({ kind: "no-response", outcome: "failed" });
});

test("reads the reason from the error itself, as Bun reports it", async () => {
  const refused = Object.assign(new TypeError("Unable to connect"), { code: "ECONNREFUSED" });
  const { options, received } = provide(refused, json(200, { id: "q" }));
  await createClient(api, options).call(executeQuote, { params: { ...params, id: "q" } });
  expect(received).toHaveLength(2);
});

test.each(["ECONNRESET", "ETIMEDOUT", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", 23])(
  "does not retry a write without a key that may have been sent after %s",
  async (code) => {
    for (const error of [networkError(code as string), Object.assign(new TypeError("failed"), { code })]) {
      const { options, received } = provide(error);
      const { error: found } = await createClient(api, options).result(executeQuote, {
        params: { ...params, id: "q" },
      });
      expect([received.length, found?.outcome]).toEqual([1, "unknown"]);
    }
  },
);

test("reads the reason from a chain of causes, which may be a cycle", async () => {
  const [inner, outer] = [networkError("ECONNREFUSED"), new TypeError("fetch failed")];
  for (const [cause, outcome] of [
    [inner, "failed"],
    [outer, "unknown"],
  ] as const) {
    outer.cause = cause;
    const client = createClient(api, { ...provide(outer).options, retries: { attempts: 1 } });
    const { error } = await client.result(executeQuote, { params: { ...params, id: "q" } });
    expect(error).toMatchObject({ kind: "no-response", outcome });
    expect(error?.cause).toBe(outer);
  }
});

test("a key in the body of an operation without idempotency does not make it repeatable", async () => {
  const { options, received } = provide(failing());
  const body = { fromAsset: { assetId: "a" }, toAsset: { assetId: "b" }, toAmount: "1", idempotencyKey: "k" };
  const { error } = await createClient(api, options).result(createQuote, { params, body });
  expect([received.length, error?.idempotencyKey]).toEqual([1, undefined]);
});

test("retries a path-typed write with a key", async () => {
  const { options, received } = provide(failing(), json(201, {}));
  const body = { ...withdrawal.body, idempotencyKey: "k" };
  await createPathClient(api, options).POST("/accounts/{accountId}/transfers/withdrawals/subaccount", {
    params: { path: params },
    body,
  });
  expect(received).toHaveLength(2);
});

test.each([
  ["a business refusal", json(400, { message: "m", errorType: "unknown-asset", requestPart: "body" }), "refused"],
  [
    "a refused header",
    json(400, { message: "m", errorType: "schema-property-error", requestPart: "headers" }),
    "unknown",
  ],
  ["a refused key", json(401, { message: "m", errorType: "unauthorized" }), "unknown"],
  ["a 429", json(429, {}), "unknown"],
  ["no connection", networkError("ECONNREFUSED"), "unknown"],
])("after a lost response or a 5xx, %s leads to the correct outcome", async (_, reply, outcome) => {
  for (const first of [networkError("ECONNRESET"), json(500, {}), failing()]) {
    const { options } = provide(first, reply);
    const { error } = await createClient(api, options).result(createSubAccountWithdrawal, withdrawal);
    expect(error?.outcome).toBe(outcome);
  }
});

test.each([
  ["a refusal", json(401, {}), "refused"],
  ["no connection", networkError("ECONNREFUSED"), "failed"],
  ["a lost response", networkError("ECONNRESET"), "unknown"],
])("after a 429, %s leads to the correct outcome", async (_, reply, outcome) => {
  const { options } = provide(json(429, {}), reply);
  const { error } = await createClient(api, options).result(createSubAccountWithdrawal, withdrawal);
  expect(error?.outcome).toBe(outcome);
});

test.each([
  ["GET", 3, "failed"],
  ["HEAD", 3, "failed"],
  ["POST", 1, "unknown"],
  ["PUT", 1, "unknown"],
  ["PATCH", 1, "unknown"],
  ["DELETE", 1, "unknown"],
  ["GETANDLOCK", 1, "unknown"],
  ["FORGET", 1, "unknown"],
])("sends a %s without a response %d times, and its outcome is %s", async (method, count, outcome) => {
  for (const reply of [networkError("ECONNRESET"), failing()]) {
    const { options, received } = provide(reply);
    const operation = { ...executeQuote, method: method as "POST" };
    const { error } = await createClient(api, options).result(operation, { params: { ...params, id: "q" } });
    expect([received.length, error?.outcome]).toEqual([count, outcome]);
  }
});

test("a 429 of a write without a key is a refusal, which the client does not retry", async () => {
  const { options, received } = provide(json(429, {}, { "Retry-After": "1" }));
  const { error } = await createClient(api, options).result(executeQuote, { params: { ...params, id: "q" } });
  expect(error).toMatchObject({ kind: "refusal", status: 429, outcome: "refused" });
  expect(received).toHaveLength(1);
});

const explode = () => {
  throw new Error("own mistake");
};

test.each([
  ["onRequest", "failed"],
  ["onResponse", "unknown"],
] as const)("when %s throws, the error reports a write that is %s, with its key", async (hook, outcome) => {
  const { options } = provide(json(201, { id: "w" }));
  const { error } = await createClient(api, { ...options, [hook]: explode }).result(
    createSubAccountWithdrawal,
    withdrawal,
  );
  const cause = { message: "own mistake" };
  expect(error).toMatchObject({ kind: "local-error", outcome, cause, idempotencyKey: expect.stringMatching(/^0{8}-/) });
});

test("an exception after a lost response does not make the outcome of a write certain", async () => {
  const { options, received } = provide(networkError("ECONNRESET"));
  const signer = { sign: (message: never) => (received.length > 0 ? explode() : options.signer.sign(message)) };
  for (const more of [{ signer }, { onRetry: explode }]) {
    received.length = 0;
    const { error } = await createClient(api, { ...options, ...more }).result(createSubAccountWithdrawal, withdrawal);
    expect(error).toMatchObject({ kind: "local-error", outcome: "unknown", idempotencyKey: expect.any(String) });
  }
});

test("an aborted write may have taken effect, and its key is on the error", async () => {
  const controller = new AbortController();
  const { options } = provide(() => {
    setImmediate(() => controller.abort(new Error("enough")));
    return new Promise<Response>(() => {});
  });
  const { signal } = controller;
  const { error } = await createClient(api, options).result(createSubAccountWithdrawal, withdrawal, { signal });
  expect(error).toMatchObject({
    kind: "aborted",
    outcome: "unknown",
    cause: { message: "enough" },
    idempotencyKey: expect.any(String),
    message: "createSubAccountWithdrawal: aborted: Error: enough",
  });
});

test("passes every attempt to the hooks, but no secrets", async () => {
  const seen: [string, SentRequest | ReceivedResponse | PlannedRetry][] = [];
  const { options } = provide(failing(), networkError("ECONNRESET"), json(200, {}, { "X-Request-Id": "r" }));
  const client = createClient(api, {
    ...options,
    onRequest: (event) => void seen.push(["request", event]),
    onResponse: (event) => void seen.push(["response", event]),
    onRetry: (event) => void seen.push(["retry", event]),
  });
  await client.call(getAccounts);
  const sent = { operationId: "getAccounts", method: "GET", url: "https://provider.test/v2/accounts" };
  expect(seen).toMatchObject([
    ["request", { ...sent, attempt: 1 }],
    ["response", { ...sent, attempt: 1, status: 503, requestId: undefined, durationMs: 0, clockSkewMs: undefined }],
    ["retry", { ...sent, attempt: 1, delayMs: 100, failure: { status: 503 } }],
    ["request", { ...sent, attempt: 2 }],
    ["retry", { ...sent, attempt: 2, delayMs: 200, failure: { outcome: "failed" } }],
    ["request", { ...sent, attempt: 3 }],
    ["response", { ...sent, attempt: 3, status: 200, requestId: "r" }],
  ]);
  expect(JSON.stringify(seen)).not.toMatch(/key-of-the-customer|0000-4000/);
});
