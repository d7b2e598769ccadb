import { api, createRamp, executeQuote, getAccounts } from "@provider-connectivity/contract";
import { contract } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createResponseValidator, createClient, ProviderError, toProviderError } from "./index.ts";
import { json, networkError, provide, type Reply } from "./testing/test-provider.ts";

const noRetries = { attempts: 1 };

async function failWith(reply: Reply): Promise<ProviderError> {
  const { options } = provide(reply);
  const { error } = await createClient(api, { ...options, retries: noRetries }).result(getAccounts);
  return error as ProviderError;
}

async function executeWith(reply: Reply): Promise<ProviderError> {
  const { options } = provide(reply);
  const input = { params: { accountId: "a", id: "q" } };
  const call = createClient(api, { ...options, retries: noRetries }).call(executeQuote, input);
  return call.then(
    () => expect.unreachable(),
    (error: ProviderError) => error,
  );
}

test("an error of the contract sets the error's members, the operation and the request id", async () => {
  const body = {
    message: "limit must be at least 1",
    errorType: "schema-property-error",
    propertyName: "/limit",
    requestPart: "querystring",
  };
  const error = await failWith(json(400, body, { "X-Request-Id": "r-1" }));
  expect(error).toBeInstanceOf(ProviderError);
  expect(Object.fromEntries(Object.entries(error))).toEqual({
    name: "ProviderError",
    kind: "refusal",
    status: 400,
    errorType: "schema-property-error",
    propertyName: "/limit",
    requestPart: "querystring",
    operationId: "getAccounts",
    requestId: "r-1",
    retryAfterMs: undefined,
    headers: expect.any(Headers),
    body,
    idempotencyKey: undefined,
    outcome: "refused",
  });
  expect(error.message).toBe(
    "getAccounts: 400 schema-property-error at querystring /limit: limit must be at least 1 (request r-1)",
  );
});

test.each([
  [
    "text",
    () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
    "<h1>Bad gateway</h1>",
    "502: <h1>Bad gateway</h1>",
  ],
  ["no body", () => new Response(null, { status: 403 }), undefined, "403"],
  ["null", () => json(418, null), null, "418: null"],
  ["an array", () => json(400, ["no"]), ["no"], '400: ["no"]'],
  [
    "unknown members",
    () => json(404, { error: "Not Found", message: 4 }),
    { error: "Not Found", message: 4 },
    /^getAccounts: 404: {/,
  ],
  [
    "an empty declared body",
    () => new Response("", { status: 404, headers: { "Content-Length": "0" } }),
    undefined,
    "404",
  ],
])("a refusal with %s is still an error with status and body", async (_, reply, body, message) => {
  const error = await failWith(reply());
  expect(error.body).toEqual(body);
  expect(error.errorType).toBeUndefined();
  expect(error.message).toMatch(message);
});

test.each([
  [{ propertyName: "/limit" }, "400 at /limit"],
  [{ requestPart: "headers" }, "400 at headers"],
  [{ errorType: "too-many", propertyName: "/limit", message: "m" }, "400 too-many at /limit: m"],
  [{ errorType: "too-many", requestPart: "body", message: "m" }, "400 too-many at body: m"],
])("the message names the part and the property that the provider names: %j", async (body, message) => {
  expect((await failWith(json(400, body))).message.slice(0, 13 + message.length)).toBe(`getAccounts: ${message}`);
});

test("a long page of text is truncated in the message and complete in the body", async () => {
  const error = await failWith(new Response("x".repeat(5000), { status: 500 }));
  expect(error.message.length).toBeLessThan(300);
  expect(error.body).toHaveLength(5000);
});

test("an error never contains the key, the nonce or a signature", async () => {
  for (const reply of [json(401, { message: "no", errorType: "unauthorized" }), networkError("ECONNRESET")]) {
    const error = await failWith(reply);
    const seen = JSON.stringify([error, `${error.stack} ${error.message} ${String(error.cause)}`]);
    expect(seen).not.toMatch(/key-of-the-customer|test secret|0000-4000/);
  }
});

test("a call without a response has no status and keeps the cause", async () => {
  const cause = networkError("ECONNRESET");
  const error = await failWith(cause);
  expect(error).toMatchObject({ status: undefined, operationId: "getAccounts", outcome: "failed" });
  expect(error.cause).toBe(cause);
  expect(error.message).toBe(
    "getAccounts: no response: TypeError: fetch failed (ECONNRESET, https://provider.test/v2)",
  );
  const { message } = await failWith(new TypeError("Failed to fetch"));
  expect(message).toBe("getAccounts: no response: TypeError: Failed to fetch (https://provider.test/v2)");
});

test.each([
  ["a 4xx", () => json(409, {}), "refused"],
  ["a 5xx", () => json(500, {}), "unknown"],
  ["a broken connection", () => networkError("ECONNRESET"), "unknown"],
  ["no connection", () => networkError("ECONNREFUSED"), "failed"],
  ["an unknown host", () => networkError("ENOTFOUND"), "failed"],
  ["a browser's network error", () => new TypeError("Failed to fetch"), "unknown"],
  ["a success that is not JSON", () => new Response("<html>"), "unknown"],
  ["a success that was cut off", () => new Response("{", { headers: { "Content-Length": "9" } }), "unknown"],
])("after %s the outcome of a write is correct", async (_, reply, outcome) => {
  expect((await executeWith(reply())).outcome).toBe(outcome);
});

test("a success that is not JSON keeps its status", async () => {
  const error = await executeWith(new Response("<html>", { headers: { "X-Request-Id": "r-2" } }));
  expect(error).toMatchObject({ kind: "invalid-response", status: 200, requestId: "r-2" });
  expect(error.message).toMatch(/^executeQuote: invalid response: SyntaxError: .*JSON/);
  expect(error.cause).toBeInstanceOf(SyntaxError);
});

test("treats an incomplete body as no response", async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(networkError("ECONNRESET")) });
  expect(await executeWith(new Response(broken))).toMatchObject({ status: undefined, outcome: "unknown" });
});

test("toProviderError returns a ProviderError unchanged and wraps any other value", async () => {
  const error = await failWith(json(404, {}));
  const thrown = new Error("else");
  expect(toProviderError(error, api)).toBe(error);
  expect(toProviderError(thrown, api)).toMatchObject({
    kind: "local-error",
    cause: thrown,
    message: "Error: else",
    outcome: "unknown",
  });
  for (const value of [undefined, null, "text", 4]) expect(toProviderError(value, api).cause).toBe(value);
});

test("an error contains the idempotency key of the caller", async () => {
  const { options } = provide(json(400, {}));
  const body = { idempotencyKey: "mine" } as never;
  const { error } = await createClient(api, options).result(createRamp, { params: { accountId: "a" }, body });
  expect(error?.idempotencyKey).toBe("mine");
});

test("an exception of a signer is not a network error", async () => {
  for (const cause of [new Error("no key"), "no key", null, undefined]) {
    const { options, received } = provide();
    const signer = { sign: () => Promise.reject(cause) };
    const { error } = await createClient(api, { ...options, signer }).result(getAccounts);
    expect(error).toMatchObject({ kind: "local-error", outcome: "failed", cause });
    expect(received).toHaveLength(0);
  }
});

test.each([
  [-90, "; the local clock is 90 s behind the provider's"],
  [61, "; the local clock is 61 s ahead of the provider's"],
  [6, "; the local clock is 6 s ahead of the provider's"],
  [5, ""],
  [-5, ""],
])("the message mentions a clock that is %d s off", async (seconds, hint) => {
  const { options, runtime } = provide(() =>
    json(400, { message: "m", errorType: "e" }, { Date: new Date(runtime.time - seconds * 1000).toUTCString() }),
  );
  const { error } = await createClient(api, options).result(getAccounts);
  expect(error?.message).toBe(`getAccounts: 400 e: m${hint}`);
});

test.each(["X-FBAPI-TIMESTAMP", "/x-fbapi-timestamp"])(
  "a refused %s mentions the clock even without a date",
  async (name) => {
    const body = { message: "too old", errorType: "schema-property-error", requestPart: "headers", propertyName: name };
    expect((await failWith(json(400, body))).message).toMatch(/; compare the local clock with the provider's$/);
  },
);

test.each([
  [{}, /: \/accounts is missing; it must be an array$/],
  [{ accounts: { "0": 1 } }, /: \/accounts must be an array; it is object$/],
  [{ accounts: null }, /: \/accounts must be an array; it is null$/],
  [[], /: body must be an object; it is array$/],
  ["the secret", /: body must be an object; it is string$/],
  [{ accounts: [{ id: "a", title: "t", status: "the secret" }] }, /: \/accounts\/0\/status .*; it is string$/],
])("a violation is reported by operation, pointer and type, never by value: %j", async (body, message) => {
  const { options } = provide(json(200, body));
  const client = createClient(api, { ...options, validateResponse: createResponseValidator(contract.validators) });
  const { error } = await client.result(getAccounts);
  expect(error?.kind).toBe("invalid-response");
  expect(error?.message).toMatch(/^getAccounts: response 200 breaks/);
  expect(error?.message).toMatch(message);
  expect(error?.message).not.toMatch(/the secret/);
});

test("validates responses if a validator is set", async () => {
  const { options } = provide(json(200, { accounts: [{ id: 5 }] }), json(200, { accounts: [] }));
  const client = createClient(api, { ...options, validateResponse: createResponseValidator(contract.validators) });
  const { error } = await client.result(getAccounts);
  expect(error).toMatchObject({ status: 200, body: { accounts: [{ id: 5 }] }, outcome: "failed" });
  expect(error?.message).toBe(
    "getAccounts: response 200 breaks the contract: /accounts/0/id must be a string; it is number",
  );
  expect(await client.call(getAccounts)).toEqual({ accounts: [] });
});
