import { afterEach, describe, expect, test, vi } from "vitest";
import { portableCodecs } from "../codecs.ts";
import { base58MaxBodyBytes } from "../build-message.ts";
import { createSigner, createVerifier } from "../node/create-signer.ts";
import { defaultSigningConfiguration } from "../signing-configuration.ts";
import { combinations } from "../testing/combinations.ts";
import { assertRefusal, keyFormats, signerRefusals, verifierRefusals } from "../testing/key-cases.ts";
import { rsaKeys } from "../testing/key-pairs.ts";
import { alterations, badSignatures, flipLastBit, notUtf8 } from "../testing/messages.ts";
import { vectorMessage, vectors, vectorSecret } from "../testing/vectors.ts";
import { createWebSigner, createWebVerifier } from "../testing/web-entries.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.for(vectors)("signs the known message after $preEncoding with the known MAC", async ({ preEncoding, mac }) => {
  const configuration = { preEncoding, algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
  expect(await (await createWebSigner(configuration, vectorSecret)).sign(vectorMessage)).toBe(mac);
  expect(await (await createWebVerifier(configuration, vectorSecret)).verify(vectorMessage, mac)).toBe(true);
});

// Node 22's WebCrypto has no RSA with SHA3-256; a later Node that lost it should fail here.
const onNode22 = process.versions.node.startsWith("22.");
const offered = combinations.filter(
  ({ configuration: { algorithm, hash } }) => !(onNode22 && algorithm === "rsa" && hash === "sha3-256"),
);

describe.for(offered)("$name", ({ configuration, keys }) => {
  const nodeSigner = createSigner(configuration, keys.signing);
  const nodeVerifier = createVerifier(configuration, keys.verifying);

  test("Node and the web verify each other's signatures", async () => {
    const webSigner = await createWebSigner(configuration, keys.signing);
    const webVerifier = await createWebVerifier(configuration, keys.verifying);
    for (const message of [vectorMessage, { ...vectorMessage, body: notUtf8 }]) {
      expect(await nodeVerifier.verify(message, await webSigner.sign(message))).toBe(true);
      expect(await webVerifier.verify(message, await nodeSigner.sign(message))).toBe(true);
    }
    expect(webSigner.configuration).toEqual(configuration);
    expect(webVerifier.configuration).toEqual(configuration);
  });

  test("rejects another message and any other signature", async () => {
    const verifier = await createWebVerifier(configuration, keys.verifying);
    const signature = await nodeSigner.sign(vectorMessage);
    for (const altered of alterations(vectorMessage)) expect(await verifier.verify(altered, signature)).toBe(false);
    for (const text of badSignatures(signature)) expect(await verifier.verify(vectorMessage, text)).toBe(false);
    const codec = portableCodecs[configuration.postEncoding];
    const flipped = codec.encode(flipLastBit(codec.decode(signature)));
    expect(await verifier.verify(vectorMessage, flipped)).toBe(false);
  });
});

test.for(combinations.filter(({ configuration }) => configuration.algorithm === "ecdsa"))(
  "$name verifies signatures with a high S",
  async ({ configuration, keys }) => {
    const signer = createSigner(configuration, keys.signing);
    const verifier = await createWebVerifier(configuration, keys.verifying);
    // Half of Node's signatures have one. The chance that 10 of 10 have none is 1 in 1,024, for each of 40 cases.
    for (let run = 0; run < 10; run++) {
      expect(await verifier.verify(vectorMessage, await signer.sign(vectorMessage))).toBe(true);
    }
  },
);

test.for(keyFormats)("reads $name", async ({ configuration, signing, verifying }) => {
  const signature = await (await createWebSigner(configuration, signing)).sign(vectorMessage);
  expect(await createVerifier(configuration, verifying).verify(vectorMessage, signature)).toBe(true);
  expect(await (await createWebVerifier(configuration, verifying)).verify(vectorMessage, signature)).toBe(true);
});

test.for(signerRefusals)("a signer rejects %s", async ([, configuration, key, message]) => {
  await assertRefusal(() => createWebSigner(configuration, key), message, key);
});

test.for(verifierRefusals)("a verifier rejects %s", async ([, configuration, key, message]) => {
  await assertRefusal(() => createWebVerifier(configuration, key), message, key);
});

test("rejects RSA with SHA3-256 if WebCrypto lacks it, with a fix", async () => {
  const lacking = new DOMException("Unrecognized algorithm name", "NotSupportedError");
  vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(lacking);
  const configuration = { ...defaultSigningConfiguration, hash: "sha3-256" } as const;
  const words =
    "no RSA with SHA3-256. Sign on Node with @provider-connectivity/signing/node, or agree on sha256 or sha512";
  await assertRefusal(() => createWebSigner(configuration, rsaKeys.signing), words, rsaKeys.signing);
  await assertRefusal(() => createWebVerifier(configuration, rsaKeys.verifying), words, rsaKeys.verifying);
});

test.skipIf(onNode22)("rejects RSA with SHA3-256 if WebCrypto imports the key but cannot use it", async () => {
  vi.spyOn(crypto.subtle, "sign").mockRejectedValue(new TypeError("unsupported algorithm"));
  vi.spyOn(crypto.subtle, "verify").mockRejectedValue(new TypeError("unsupported algorithm"));
  const configuration = { ...defaultSigningConfiguration, hash: "sha3-256" } as const;
  await assertRefusal(() => createWebSigner(configuration, rsaKeys.signing), "no RSA with SHA3-256", rsaKeys.signing);
  await assertRefusal(() => createWebVerifier(configuration, rsaKeys.verifying), "no RSA with SHA3-256", "");
});

test("throws without WebCrypto", async () => {
  vi.stubGlobal("crypto", {});
  const words = "This runtime has no WebCrypto";
  await assertRefusal(() => createWebSigner(defaultSigningConfiguration, rsaKeys.signing), words, rsaKeys.signing);
});

test("limits the body only with base58 pre-encoding", async () => {
  const configuration = { ...defaultSigningConfiguration, preEncoding: "base58" } as const;
  const verifier = await createWebVerifier(configuration, rsaKeys.verifying);
  const message = { ...vectorMessage, body: new Uint8Array(base58MaxBodyBytes + 1) };
  const signature = await createSigner(configuration, rsaKeys.signing).sign(message);
  expect(verifier.maxBodyBytes).toBe(base58MaxBodyBytes);
  expect(await verifier.verify(message, signature)).toBe(false);
});
