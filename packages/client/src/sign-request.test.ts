import {
  api,
  contract,
  createQuote,
  getAccountDetails,
  getAccounts,
  getCollateralAccountLinks,
} from "@provider-connectivity/contract";
import { createPlatformSigner, createPlatformVerifier } from "@provider-connectivity/signing/node";
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { createClient, type Client } from "./index.ts";
import { createPathClient } from "./path.ts";
import { json, provide, verifier, type ReceivedRequest } from "./testing/test-provider.ts";

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The message as a server reads it from the request, without the prefix `/v2`. */
function messageOf({ request, body, header }: ReceivedRequest) {
  const { pathname, search } = new URL(request.url);
  const endpoint = pathname.replace(/^\/v2/, "") + search;
  const [timestamp, nonce] = [header("X-FBAPI-TIMESTAMP") ?? "", header("X-FBAPI-NONCE") ?? ""];
  return { timestamp, nonce, method: request.method, endpoint, body };
}

async function sendWith(use: (client: Client<typeof api>) => Promise<unknown>): Promise<ReceivedRequest> {
  const { options, received } = provide(json(200, {}));
  await use(createClient(api, options));
  return received[0] as ReceivedRequest;
}

test("the signature covers path and query as sent, without the base URL's path", async () => {
  const sent = await sendWith((client) =>
    client.call(getAccounts, { query: { startingAfter: "é ü/'+", limit: 5, balances: true } }),
  );
  expect(sent.request.url).toMatch(/v2\/accounts\?startingAfter=%C3%A9%20%C3%BC%2F%27%2B&limit=5&balances=true$/);
  expect(verifier.verify(messageOf(sent), sent.header("X-FBAPI-SIGNATURE") ?? "")).toBe(true);
  const prefixed = { ...messageOf(sent), endpoint: `/v2${messageOf(sent).endpoint}` };
  expect(verifier.verify(prefixed, sent.header("X-FBAPI-SIGNATURE") ?? "")).toBe(false);
});

test("the signature covers the bytes of a non-ASCII body", async () => {
  const body = { fromAsset: { assetId: "José 🂡 \ud800" }, toAsset: { assetId: "b" }, toAmount: "1" };
  const sent = await sendWith((client) => client.call(createQuote, { params: { accountId: "a" }, body }));
  expect(JSON.parse(sent.body)).toEqual(body);
  expect(verifier.verify(messageOf(sent), sent.header("X-FBAPI-SIGNATURE") ?? "")).toBe(true);
});

test("key, nonce and timestamp are in their headers, the nonce a new UUID of version 4", async () => {
  const { options, received, runtime } = provide(json(200, {}));
  const client = createClient(api, { ...options, runtime: { ...runtime, randomUUID: () => crypto.randomUUID() } });
  await client.call(getAccounts);
  await client.call(getAccounts);
  const [first, second] = received.map(({ header }) => header("X-FBAPI-NONCE"));
  expect(received[0]?.header("X-FBAPI-KEY")).toBe("key-of-the-customer");
  expect(received[0]?.header("X-FBAPI-TIMESTAMP")).toBe(String(runtime.time));
  expect(first).toMatch(UUID_V4);
  expect(first).not.toBe(second);
});

test("overwrites security headers from the input", async () => {
  const sent = await sendWith((client) => client.call(getAccounts, { headers: { "X-FBAPI-KEY": "other" } as never }));
  expect(sent.header("X-FBAPI-KEY")).toBe("key-of-the-customer");
});

test.each(["", ".", ".."])("rejects the path parameter %j before anything is sent", async (accountId) => {
  const { options, received } = provide();
  const call = createClient(api, options).call(getAccountDetails, { params: { accountId } });
  await expect(call).rejects.toThrow('path parameter accountId must not be empty, "." or ".."');
  expect(received).toHaveLength(0);
});

test("without a signer the platform signature is empty, and it is absent if the operation does not need it", async () => {
  const params = { accountId: "a" };
  const collateral = await sendWith((client) => client.call(getCollateralAccountLinks, { params }));
  const account = await sendWith((client) => client.call(getAccountDetails, { params }));
  expect(collateral.header("X-FB-PLATFORM-SIGNATURE")).toBe("");
  expect(account.header("X-FB-PLATFORM-SIGNATURE")).toBeNull();
});

test.each([
  ["whole", contract],
  ["light", api],
] as const)("a platform signer signs too, also by path, with the %s contract", async (_, made) => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const platformSigner = createPlatformSigner(privateKey.export({ type: "pkcs8", format: "pem" }) as string);
  const platform = createPlatformVerifier([publicKey.export({ type: "spki", format: "pem" }) as string]);
  const { options, received } = provide(json(200, {}));
  const signed = { ...options, platformSigner };
  await createClient(made, signed).call(getCollateralAccountLinks, { params: { accountId: "a" } });
  await createPathClient(made, signed).GET("/accounts/{accountId}/collateral/link", {
    params: { path: { accountId: "a" } },
  });
  expect(received).toHaveLength(2);
  for (const sent of received) {
    expect(platform.verify(messageOf(sent), sent.header("X-FB-PLATFORM-SIGNATURE") ?? "")).toBe(true);
  }
});
