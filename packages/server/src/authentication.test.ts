/** The security headers: key, timestamp, signature and nonce. @module */
import type { Verifier } from "@provider-connectivity/signing";
import { expect, test, vi } from "vitest";
import { createCredentials, type Credentials, type NonceStore } from "./index.ts";
import { providerOfAll, quoteBody, quoteTarget, succeed } from "./testing/offering.ts";
import { NOW, providerWith, type Request, seen, send, verifier } from "./testing/provider.ts";

const headerFault = (propertyName: string) => ({
  status: 400,
  body: { message: expect.any(String), errorType: "schema-property-error", requestPart: "headers", propertyName },
});

test.each(["", "unknown-key"])("responds with 401 to the API key %j", async (key) => {
  expect(await seen(send(providerWith(), "/accounts", { headers: { "X-FBAPI-KEY": key } }))).toEqual({
    status: 401,
    body: {
      message: expect.any(String),
      errorType: "unauthorized",
      requestPart: "headers",
      propertyName: "X-FBAPI-KEY",
    },
  });
});

test("does not look up an empty API key", async () => {
  const find = vi.fn<Credentials["find"]>((apiKey) => ({ apiKey, customerId: "first", verifier }));
  const app = providerWith({ options: { credentials: { find } } });
  expect((await send(app, "/accounts", { headers: { "X-FBAPI-KEY": "" } })).status).toBe(401);
  expect(find).not.toHaveBeenCalled();
  expect((await send(app, "/accounts")).status).toBe(200);
});

test("reveals nothing about timestamp, nonce or signature to an unknown key", async () => {
  const broken = { "X-FBAPI-KEY": "unknown", "X-FBAPI-TIMESTAMP": "0", "X-FBAPI-NONCE": "", "X-FBAPI-SIGNATURE": "" };
  expect((await send(providerWith(), "/accounts", { headers: broken })).status).toBe(401);
});

/** A verifier that counts its calls, and the ways in which a provider looks up a credential. */
function counted(maxBodyBytes?: number) {
  const verify = vi.fn<Verifier["verify"]>(() => true);
  const own = { ...verifier, verify, ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }) };
  const credential = { apiKey: "first-key", customerId: "first", verifier: own };
  const find = (apiKey: string) => (apiKey === "first-key" ? credential : undefined);
  return { verify, lookups: { "a list": createCredentials([credential]), "a function": { find } } };
}

test.each(["a list", "a function"] as const)(
  "an unknown key of %s takes as long as a wrong signature",
  async (name) => {
    const { verify, lookups } = counted();
    const app = providerWith({ options: { credentials: lookups[name] } });
    await send(app, "/accounts");
    for (const key of ["unknown", ""]) await send(app, "/accounts", { headers: { "X-FBAPI-KEY": key } });
    expect(verify).toHaveBeenCalledTimes(3);
  },
);

test("an unknown key of a list takes as long before any known key was used", async () => {
  const { verify, lookups } = counted();
  const app = providerWith({ options: { credentials: lookups["a list"] } });
  await send(app, "/accounts", { headers: { "X-FBAPI-KEY": "unknown" } });
  expect(verify).toHaveBeenCalledTimes(1);
});

test("does not verify a body that is too long, for known and unknown keys", async () => {
  const { verify, lookups } = counted(10);
  const app = providerOfAll(succeed, { credentials: lookups["a list"] });
  const request = { method: "POST", body: quoteBody };
  expect((await send(app, quoteTarget, request)).status).toBe(400);
  expect((await send(app, quoteTarget, { ...request, headers: { "X-FBAPI-KEY": "unknown" } })).status).toBe(401);
  expect(verify).not.toHaveBeenCalled();
});

test.each(["", "abc", "1e12", "-5", "1.5", " "])("refuses the malformed timestamp %j", async (timestamp) => {
  expect(await seen(send(providerWith(), "/accounts", { timestamp }))).toEqual(headerFault("/x-fbapi-timestamp"));
});

test.each([
  ["0", "too old"],
  [String(NOW - 30_001), "too old"],
  [String(NOW + 5_001), "too far ahead"],
])("the timestamp %s is %s", async (timestamp) => {
  expect(await seen(send(providerWith(), "/accounts", { timestamp }))).toEqual(headerFault("X-FBAPI-TIMESTAMP"));
});

test.each([NOW - 30_000, NOW + 5_000])("accepts the timestamp %d at the limit", async (timestamp) => {
  expect((await send(providerWith(), "/accounts", { timestamp: String(timestamp) })).status).toBe(200);
});

test.each(["", "00", "not hex at all", "é"])("refuses the signature %j", async (signature) => {
  const headers = { "X-FBAPI-SIGNATURE": signature };
  expect(await seen(send(providerWith(), "/accounts", { headers }))).toEqual(headerFault("X-FBAPI-SIGNATURE"));
});

test("refuses a signature for another query, path or method", async () => {
  for (const endpoint of ["/accounts?limit=2", "/accounts/theirs", "/accounts/mine?balances=true"]) {
    expect(await seen(send(providerWith(), "/accounts/mine", { endpoint }))).toEqual(headerFault("X-FBAPI-SIGNATURE"));
  }
});

test("refuses an empty nonce even if it is signed", async () => {
  expect(await seen(send(providerWith(), "/accounts", { nonce: "" }))).toEqual(headerFault("X-FBAPI-NONCE"));
});

test("accepts a nonce once", async () => {
  const app = providerWith();
  const nonce = crypto.randomUUID();
  expect((await send(app, "/accounts", { nonce })).status).toBe(200);
  expect(await seen(send(app, "/capabilities", { nonce }))).toEqual(headerFault("X-FBAPI-NONCE"));
});

test("a wrong signature does not use up the nonce", async () => {
  const app = providerWith();
  const nonce = crypto.randomUUID();
  expect((await send(app, "/accounts", { nonce, headers: { "X-FBAPI-SIGNATURE": "00" } })).status).toBe(400);
  expect((await send(app, "/accounts", { nonce })).status).toBe(200);
});

test("a nonce cannot contain the beginning of the signed message", async () => {
  // The same bytes, split elsewhere: nonce "N" + GET + /accounts as nonce "NGET/accounts…".
  expect(await seen(send(providerWith(), "/accounts", { nonce: "N/GET" }))).toEqual(headerFault("X-FBAPI-NONCE"));
});

test("refuses requests that were signed before the nonce store started", async () => {
  const app = providerWith({ options: { nonces: { remember: () => true, completeForMs: () => 10 } } });
  expect((await send(app, "/accounts", { timestamp: String(NOW - 10) })).status).toBe(200);
  expect(await seen(send(app, "/accounts", { timestamp: String(NOW - 11) }))).toEqual(headerFault("X-FBAPI-TIMESTAMP"));
});

test("accepts a request that was signed in the millisecond in which the nonce store started", async () => {
  const app = providerWith({ options: { nonces: { remember: () => true, completeForMs: () => 9.4 } } });
  expect((await send(app, "/accounts", { timestamp: String(NOW - 10) })).status).toBe(200);
  expect((await send(app, "/accounts", { timestamp: String(NOW - 11) })).status).toBe(400);
});

/** What a developer reads for each mistake in a security header. */
const mistakes: readonly (readonly [mistake: string, request: Request, propertyName: string, message: string])[] = [
  [
    "no timestamp",
    { headers: { "X-FBAPI-TIMESTAMP": undefined } },
    "/x-fbapi-timestamp",
    "The header X-FBAPI-TIMESTAMP is missing.",
  ],
  [
    "text as timestamp",
    { timestamp: "now" },
    "/x-fbapi-timestamp",
    "X-FBAPI-TIMESTAMP must be milliseconds since 1970-01-01 in decimal digits.",
  ],
  [
    "an old timestamp",
    { timestamp: String(NOW - 61_250) },
    "X-FBAPI-TIMESTAMP",
    "X-FBAPI-TIMESTAMP is 61.3 s old; the maximum is 30 s.",
  ],
  [
    "a future timestamp",
    { timestamp: String(NOW + 61_250) },
    "X-FBAPI-TIMESTAMP",
    "X-FBAPI-TIMESTAMP is 61.3 s ahead; the maximum is 5 s.",
  ],
  ["an empty signature", { headers: { "X-FBAPI-SIGNATURE": "" } }, "X-FBAPI-SIGNATURE", "X-FBAPI-SIGNATURE is empty."],
  [
    "a wrong signature",
    { headers: { "X-FBAPI-SIGNATURE": "00" } },
    "X-FBAPI-SIGNATURE",
    "X-FBAPI-SIGNATURE is not the signature of this request. The signed message is timestamp + nonce + method + endpoint + body, here with the endpoint /accounts, url-encoded before and hexstr after hmac-sha256.",
  ],
  ["an empty nonce", { nonce: "" }, "X-FBAPI-NONCE", "X-FBAPI-NONCE is empty."],
  ["a long nonce", { nonce: "n".repeat(129) }, "X-FBAPI-NONCE", "X-FBAPI-NONCE is longer than 128 characters."],
  [
    "a nonce with a space",
    { nonce: "a b" },
    "X-FBAPI-NONCE",
    "X-FBAPI-NONCE may contain only letters, digits and - _ . ~ : + =; use a UUID.",
  ],
];

test.each(mistakes)("explains %s", async (_mistake, request, propertyName, message) => {
  const app = providerWith({ options: { limits: { nonceLength: 128 } } });
  expect(await seen(send(app, "/accounts", request))).toEqual({
    status: 400,
    body: { message, errorType: "schema-property-error", requestPart: "headers", propertyName },
  });
});

test("explains a used nonce and an unknown key", async () => {
  const app = providerWith();
  await send(app, "/accounts", { nonce: "once" });
  expect((await seen(send(app, "/accounts", { nonce: "once" }))).body).toMatchObject({
    message: "X-FBAPI-NONCE was used before; every request needs a new nonce.",
  });
  expect((await seen(send(app, "/accounts", { headers: { "X-FBAPI-KEY": "else" } }))).body).toMatchObject({
    message: "The API key in X-FBAPI-KEY is unknown.",
  });
});

test("explains a request from before the nonce store started", async () => {
  const app = providerWith({ options: { nonces: { remember: () => true, completeForMs: () => 10 } } });
  expect((await seen(send(app, "/accounts", { timestamp: String(NOW - 11) }))).body).toMatchObject({
    message: "X-FBAPI-TIMESTAMP is from before this server started; sign the request again.",
  });
});

test("accepts a nonce at the limit of its length", async () => {
  const app = providerWith({ options: { limits: { nonceLength: 8 } } });
  expect((await send(app, "/accounts", { nonce: "n".repeat(8) })).status).toBe(200);
});

test("a nonce is stored until its timestamp is too old", async () => {
  const remember = vi.fn<NonceStore["remember"]>(() => true);
  const app = providerWith({ options: { nonces: { remember }, limits: { timestampMaxAgeMs: 20_000 } } });
  await send(app, "/accounts", { nonce: "once", timestamp: String(NOW - 1_000) });
  expect(remember.mock.calls).toEqual([["first-key", "once", NOW + 19_000]]);
});

test("verifies a body at the limit of its signing configuration, and explains a longer one", async () => {
  const { verify, lookups } = counted(quoteBody.length);
  const app = providerOfAll(succeed, { credentials: lookups["a list"] });
  const request = { method: "POST", body: quoteBody };
  await send(app, quoteTarget, request);
  await send(app, quoteTarget, { ...request, headers: { "X-FBAPI-KEY": "unknown" } });
  expect(verify).toHaveBeenCalledTimes(2);
  expect((await seen(send(app, quoteTarget, { ...request, body: `${quoteBody} ` }))).body).toMatchObject({
    message: `The body is longer than ${quoteBody.length} bytes, the limit of this signing configuration.`,
  });
});
