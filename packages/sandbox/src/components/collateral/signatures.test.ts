import { responseMessage } from "@provider-connectivity/signing";
import {
  createPlatformSigner,
  createPlatformVerifier,
  createSigner,
  createVerifier,
} from "@provider-connectivity/signing/node";
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { createMemoryStore } from "../../adapters/memory/create-memory-store.ts";
import { createSandbox, type SandboxOptions } from "../../create-sandbox.ts";
import { demoApiKeys } from "../../presets/demo-accounts.ts";
import { seed } from "../../seed/seed.ts";
import { alderMain, pathOf } from "../../testing/collateral-requests.ts";
import { testSources } from "../../testing/test-runtime.ts";

const hmac = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const platformSigner = createPlatformSigner(privateKey);
const verifier = createPlatformVerifier([publicKey]);
const PLATFORM = "X-FB-PLATFORM-SIGNATURE";
const LINKS = `/accounts/${alderMain.id}/collateral/link`;

interface Asked {
  readonly endpoint?: string;
  /** `true` signs like the platform. */
  readonly platform?: string | true;
}

/** Sends a request to a new sandbox, and returns the response with the signed parts of the request. */
async function send(
  options: Pick<SandboxOptions, "platform" | "responseSigner">,
  { endpoint = LINKS, platform }: Asked,
) {
  const { advance: _advance, ...runtime } = testSources();
  const store = createMemoryStore();
  await seed(store, runtime);
  const credentials = demoApiKeys.map((key) => ({ ...key, verifier: createVerifier(hmac, key.apiKey) }));
  const { app } = await createSandbox({ store, credentials, ...runtime, ...options });
  const message = { timestamp: String(runtime.now()), nonce: "n", method: "GET", endpoint };
  const headers = {
    "X-FBAPI-KEY": "alder-one",
    "X-FBAPI-NONCE": message.nonce,
    "X-FBAPI-TIMESTAMP": message.timestamp,
    "X-FBAPI-SIGNATURE": await createSigner(hmac, "alder-one").sign(message),
    ...(platform === undefined
      ? {}
      : { [PLATFORM]: platform === true ? await platformSigner.sign(message) : platform }),
  };
  const response = await app.request(endpoint, { headers });
  return { status: response.status, text: await response.text(), headers: response.headers, message };
}

test.each([[undefined], [""], [true], ["anything"]] as const)(
  "by default, any platform signature is accepted: %j",
  async (platform) => {
    expect((await send({}, platform === undefined ? {} : { platform })).status).toBe(200);
  },
);

test.each([
  [undefined, 200],
  ["", 200],
  [true, 200],
] as const)("with the platform's key a signature is verified if it is sent: %j", async (platform, expected) => {
  const { status } = await send({ platform: { verifier } }, platform === undefined ? {} : { platform });
  expect(status).toBe(expected);
});

test("refuses a wrong signature with the platform's key", async () => {
  const { status, text } = await send({ platform: { verifier } }, { platform: "AAAA" });
  expect({ status, body: JSON.parse(text) }).toMatchObject({
    status: 400,
    body: { errorType: "schema-property-error", requestPart: "headers", propertyName: PLATFORM },
  });
});

test.each([
  [undefined, "/x-fb-platform-signature"],
  ["", PLATFORM],
  ["AAAA", PLATFORM],
] as const)("refuses requests without a required platform signature: %j", async (platform, propertyName) => {
  const options = { platform: { verifier, policy: "required" } } as const;
  const { status, text } = await send(options, platform === undefined ? {} : { platform });
  expect({ status, body: JSON.parse(text) }).toMatchObject({
    status: 400,
    body: { errorType: "schema-property-error", requestPart: "headers", propertyName },
  });
  expect((await send(options, { platform: true })).status).toBe(200);
});

test.each([LINKS, pathOf().concat("/settlement"), pathOf().concat("/addresses")])(
  "collateral responses have the provider's signature: %s",
  async (endpoint) => {
    const signer = createSigner(hmac, "provider");
    const { status, headers, message, text } = await send({ responseSigner: signer }, { endpoint });
    expect(status).toBe(200);
    const signature = headers.get("X-PROVIDER-SIGNATURE") ?? "";
    const verifies = await createVerifier(hmac, "provider").verify(responseMessage(message, text), signature);
    expect(verifies).toBe(true);
  },
);

test("other responses have no signature of the provider", async () => {
  const { headers } = await send({ responseSigner: createSigner(hmac, "provider") }, { endpoint: "/accounts" });
  expect(headers.has("X-PROVIDER-SIGNATURE")).toBe(false);
});
