import { api, getAccounts } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createClient } from "./index.ts";
import { createPathClient } from "./path.ts";
import { json, provide } from "./testing/test-provider.ts";

test.each([
  "",
  "/v2",
  "provider.test/v2",
  "ftp://provider.test",
  "shttp://provider.test",
  "httpx://provider.test",
  "https://provider.test/v2?",
  "https://provider.test/v2?token=hidden",
  "https://provider.test/v2#hidden",
  "https://someone:hidden@provider.test/v2",
])("rejects the base URL %j without repeating it", (baseUrl) => {
  const make = () => createClient(api, { ...provide().options, baseUrl });
  expect(make).toThrow("baseUrl must be an absolute http(s) URL");
  expect(make).not.toThrow(/hidden/);
});

test.each([
  ["https://provider.test", "https://provider.test/accounts"],
  ["https://provider.test/", "https://provider.test/accounts"],
  ["https://provider.test/v2", "https://provider.test/v2/accounts"],
  ["https://provider.test/v2/", "https://provider.test/v2/accounts"],
  ["HTTP://Provider.test:80/a/../v2//", "http://provider.test/v2/accounts"],
])("with %s, accounts are requested at %s", async (baseUrl, url) => {
  const { options, received } = provide(json(200, { accounts: [] }));
  await createClient(api, { ...options, baseUrl }).call(getAccounts);
  expect(received[0]?.request.url).toBe(url);
});

const wrong: [string, object, string][] = [
  ["a misspelt name", { timeout: 5 }, "unknown option timeout"],
  ["no URL", { baseUrl: undefined }, "baseUrl must be a string"],
  ["a URL object", { baseUrl: new URL("https://provider.test") }, "baseUrl must be a string"],
  ["no key", { apiKey: undefined }, "apiKey must be printable ASCII"],
  ["an empty key", { apiKey: "" }, "apiKey must be printable ASCII"],
  ["no signer", { signer: undefined }, "signer must be an object with a method sign"],
  ["a secret in place of a signer", { signer: "secret" }, "signer must be an object with a method sign"],
  ["a verifier without verify", { responseVerifier: {} }, "responseVerifier must be an object with a method verify"],
  ["a time limit as text", { timeoutMs: "5000" }, "timeoutMs must be a number above 0"],
  ["a time limit of 0", { timeoutMs: 0 }, "timeoutMs must be a number above 0"],
  ["a time limit that is not a number", { attemptTimeoutMs: Number.NaN }, "attemptTimeoutMs must be a number above 0"],
  ["a negative size", { maxResponseBytes: -1 }, "maxResponseBytes must be a number above 0"],
  ["a number of retries", { retries: 3 }, "retries must be an object"],
  ["null for the retries", { retries: null }, "retries must be an object"],
  ["no attempts", { retries: { attempts: 0 } }, "attempts must be a whole number above 0"],
  ["a fractional number of attempts", { retries: { attempts: 1.5 } }, "attempts must be a whole number above 0"],
  ["a misspelt retry option", { retries: { maxAttempts: 3 } }, "unknown option maxAttempts"],
  ["a pause as text", { retries: { baseMs: "1" } }, "baseMs must be a number of milliseconds"],
  ["a negative pause", { retries: { maxMs: -1 } }, "maxMs must be a number of milliseconds"],
  ["a hook that is not a function", { onRetry: true }, "onRetry must be a function"],
  ["a fetch that is not a function", { fetch: {} }, "fetch must be a function"],
];

test.each(wrong)("rejects %s when the client is created", (_, change, message) => {
  const options = { ...provide().options, ...change } as never;
  for (const create of [createClient, createPathClient]) {
    expect(() => create(api, options)).toThrow(TypeError);
    expect(() => create(api, options)).toThrow(message);
  }
});

test("rejects an API key that no header can contain, without repeating it", () => {
  for (const apiKey of ["secret\n", " secret", "secret ", "sécret"]) {
    const make = () => createClient(api, { ...provide().options, apiKey });
    expect(make).toThrow(TypeError);
    expect(make).not.toThrow(/cret/);
  }
});

test("accepts an API key with spaces", async () => {
  const { options, received } = provide(json(200, { accounts: [] }));
  await createClient(api, { ...options, apiKey: "a key" }).call(getAccounts);
  expect(received[0]?.header("X-FBAPI-KEY")).toBe("a key");
});

test("uses the default of an undefined option", async () => {
  const { options, received } = provide(json(503, {}), json(200, { accounts: [] }));
  const more = { retries: undefined, onRetry: undefined, maxResponseBytes: undefined };
  await createClient(api, { ...options, ...more } as never).call(getAccounts);
  expect(received).toHaveLength(2);
});

test("an undefined time limit or size is the default", async () => {
  const limits: number[] = [];
  const { options } = provide(json(200, {}, { "Content-Length": "10485761" }));
  const wait = (ms: number) => (limits.push(ms), new Promise<void>(() => {}));
  const more = { timeoutMs: undefined, attemptTimeoutMs: undefined, maxResponseBytes: undefined };
  const runtime = { ...options.runtime, wait };
  const { error } = await createClient(api, { ...options, ...more, runtime } as never).result(getAccounts);
  expect(limits).toEqual([30_000, 10_000]);
  expect(error?.message).toBe("getAccounts: the body is longer than 10485760 bytes");
});

test.each([
  [{ timeoutMs: -1 }, "timeoutMs must be a number above 0"],
  [{ timeoutMs: "5" }, "timeoutMs must be a number above 0"],
  [{ signal: new AbortController() }, "signal must be an AbortSignal"],
  [{ signal: null }, "signal must be an AbortSignal"],
  [{ mayHaveBeenSent: "yes" }, "mayHaveBeenSent must be true or false"],
])("rejects the call option %j before anything is sent", async (callOptions, message) => {
  const { options, received } = provide();
  const { error } = await createClient(api, options).result(getAccounts, {}, callOptions as never);
  expect(error).toMatchObject({ kind: "local-error", outcome: "failed", cause: expect.any(TypeError) });
  expect(error?.message).toContain(message);
  expect(received).toHaveLength(0);
});
