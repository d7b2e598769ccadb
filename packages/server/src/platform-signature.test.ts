import { responseMessage, type PlatformVerifier } from "@provider-connectivity/signing";
import { createPlatformSigner, createPlatformVerifier } from "@provider-connectivity/signing/node";
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { providerOfAll } from "./testing/offering.ts";
import { NOW, seen, send, signer } from "./testing/provider.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const platform = createPlatformSigner(privateKey);
const verifier: PlatformVerifier = createPlatformVerifier([publicKey]);
const TARGET = "/accounts/mine/collateral/link";
const PLATFORM = "X-FB-PLATFORM-SIGNATURE";

const signed = (nonce: string) => platform.sign({ timestamp: String(NOW), nonce, method: "GET", endpoint: TARGET });
const ask = (options: object, headers: Record<string, string | undefined>, nonce = "n") =>
  send(
    providerOfAll(() => ({ status: 200, body: { collateralLinks: [] } }), options),
    TARGET,
    { nonce, headers },
  );
const fault = (propertyName: string, message: unknown = expect.any(String)) => ({
  status: 400,
  body: { message, errorType: "schema-property-error", requestPart: "headers", propertyName },
});

test("accepts a collateral request with the platform's signature", async () => {
  expect((await ask({ platform: { verifier } }, { [PLATFORM]: await signed("n") })).status).toBe(200);
});

test("refuses a missing, empty or wrong platform signature by default", async () => {
  const options = { platform: { verifier } };
  expect(await seen(ask(options, {}))).toEqual(fault("/x-fb-platform-signature", `The header ${PLATFORM} is missing.`));
  expect(await seen(ask(options, { [PLATFORM]: "" }))).toEqual(fault(PLATFORM, `${PLATFORM} is empty.`));
  expect(await seen(ask(options, { [PLATFORM]: await signed("another") }))).toEqual(
    fault(PLATFORM, `${PLATFORM} is not the platform's signature of this request.`),
  );
});

test("accepts a missing or empty signature with when-present, but never a wrong one", async () => {
  const options = { platform: { verifier, policy: "when-present" } };
  expect((await ask(options, {})).status).toBe(200);
  expect((await ask(options, { [PLATFORM]: "" })).status).toBe(200);
  expect(await seen(ask(options, { [PLATFORM]: "AAAA" }))).toEqual(fault(PLATFORM));
});

test("accepts any signature with when-present and no verifier", async () => {
  expect((await ask({ platform: { policy: "when-present" } }, { [PLATFORM]: "AAAA" })).status).toBe(200);
});

test("the caller's own signature is checked before the platform's", async () => {
  const options = { platform: { verifier } };
  expect(await seen(ask(options, { "X-FBAPI-SIGNATURE": "00" }))).toEqual(fault("X-FBAPI-SIGNATURE"));
});

test("only responses to collateral requests have the provider's signature", async () => {
  const app = providerOfAll(() => ({ status: 200, body: { collateralLinks: [] } }), { responseSigner: signer });
  const response = await send(app, TARGET, { nonce: "n" });
  const request = { timestamp: String(NOW), nonce: "n", method: "GET", endpoint: TARGET };
  expect(response.headers.get("X-PROVIDER-SIGNATURE")).toBe(
    await signer.sign(responseMessage(request, await response.text())),
  );
  expect((await send(app, "/accounts")).headers.has("X-PROVIDER-SIGNATURE")).toBe(false);
});
