import { generateKeyPairSync } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { portableCodecs } from "../codecs.ts";
import { base58MaxBodyBytes } from "../build-message.ts";
import { createSigner, createVerifier } from "../node/create-signer.ts";
import { defaultSigningConfiguration, signingHashes } from "../signing-configuration.ts";
import { combinations } from "../testing/combinations.ts";
import { assertRefusal, keyFormats, signerRefusals, verifierRefusals } from "../testing/key-cases.ts";
import { hmacKeys, pem, rsaKeys } from "../testing/key-pairs.ts";
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

const noSha3 =
  "This runtime's WebCrypto has no RSA with SHA3-256. Sign on Node with @provider-connectivity/signing/node, or agree on sha256 or sha512.";
const lacking = new DOMException("Unrecognized algorithm name", "NotSupportedError");
const unreadable = new DOMException("Invalid keyData", "DataError");

test.for([
  ["sha3-256", lacking, "hash", noSha3, noSha3],
  ["sha3-256", "text in place of an error", "hash", noSha3, noSha3],
  ["sha3-256", unreadable, "key", "the PKCS8 key", "the SPKI key"],
  ["sha256", lacking, "key", "the PKCS8 key", "the SPKI key"],
  ["sha512", unreadable, "key", "the PKCS8 key", "the SPKI key"],
] as const)("rejects RSA with %s if WebCrypto fails with %s", async ([hash, error, part, signing, verifying]) => {
  vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(error);
  const configuration = { ...defaultSigningConfiguration, hash };
  await assertRefusal(() => createWebSigner(configuration, rsaKeys.signing), signing, rsaKeys.signing, part);
  await assertRefusal(() => createWebVerifier(configuration, rsaKeys.verifying), verifying, rsaKeys.verifying, part);
});

test.skipIf(onNode22)("rejects RSA with SHA3-256 if WebCrypto imports the key but cannot use it", async () => {
  vi.spyOn(crypto.subtle, "sign").mockRejectedValue(new TypeError("unsupported algorithm"));
  vi.spyOn(crypto.subtle, "verify").mockRejectedValue(new TypeError("unsupported algorithm"));
  const configuration = { ...defaultSigningConfiguration, hash: "sha3-256" } as const;
  await assertRefusal(() => createWebSigner(configuration, rsaKeys.signing), noSha3, rsaKeys.signing, "hash");
  await assertRefusal(() => createWebVerifier(configuration, rsaKeys.verifying), noSha3, "", "hash");
});

test("uses no RSA key with SHA-2 before the first message", async () => {
  const uses = [vi.spyOn(crypto.subtle, "sign"), vi.spyOn(crypto.subtle, "verify")];
  await createWebSigner(defaultSigningConfiguration, rsaKeys.signing);
  await createWebVerifier(defaultSigningConfiguration, rsaKeys.verifying);
  for (const use of uses) expect(use).not.toHaveBeenCalled();
});

test.for([
  [defaultSigningConfiguration, rsaKeys],
  [{ ...defaultSigningConfiguration, algorithm: "hmac" }, hmacKeys],
] as const)("imports keys that no script can export: $0.algorithm", async ([configuration, keys]) => {
  const importKey = vi.spyOn(crypto.subtle, "importKey");
  await createWebSigner(configuration, keys.signing);
  await createWebVerifier(configuration, keys.verifying);
  const imported = await Promise.all(importKey.mock.results.map(({ value }) => value as Promise<CryptoKey>));
  expect(imported.map(({ extractable }) => extractable)).toEqual([false, false]);
});

test.for([{}, undefined])("throws without WebCrypto: %j", async (crypto) => {
  vi.stubGlobal("crypto", crypto);
  const message = "This runtime has no WebCrypto. Browsers offer it to pages from https and localhost only.";
  const make = () => createWebSigner(defaultSigningConfiguration, rsaKeys.signing);
  await assertRefusal(make, message, rsaKeys.signing, "configuration");
});

const ed448 = pem(generateKeyPairSync("ed448"));
const explicit = pem(generateKeyPairSync("ec", { namedCurve: "prime256v1", paramEncoding: "explicit" }));
const ecdsa = { ...defaultSigningConfiguration, algorithm: "ecdsa", hash: "sha256" } as const;
/** The wrapper of a public key (RFC 5280 §4.1.2.7) without the parameters of its curve. */
const withoutParameters = "-----BEGIN PUBLIC KEY-----\nMBAwCQYHKoZIzj0CAQMDAAQB\n-----END PUBLIC KEY-----\n";

test.for([
  ["an unknown type", ed448, defaultSigningConfiguration, "needs a key of type rsa; this one is of type unknown."],
  [
    "a curve without parameters",
    { ...explicit, verifying: withoutParameters },
    ecdsa,
    "this one is on an unknown curve.",
  ],
  ["a curve with parameters in place of a name", explicit, ecdsa, "this one is on an unknown curve."],
] as const)("rejects a key of %s", async ([, keys, configuration, message]) => {
  await assertRefusal(() => createWebSigner(configuration, keys.signing), message, keys.signing);
  await assertRefusal(() => createWebVerifier(configuration, keys.verifying), message, keys.verifying);
});

test.for(signingHashes)("verifies no MAC with %s that is shorter or longer than the right one", async (hash) => {
  const configuration = { ...defaultSigningConfiguration, algorithm: "hmac", hash } as const;
  const verifier = await createWebVerifier(configuration, hmacKeys.verifying);
  const codec = portableCodecs.base64;
  const mac = codec.decode(await createSigner(configuration, hmacKeys.signing).sign(vectorMessage));
  expect(await verifier.verify(vectorMessage, codec.encode(mac))).toBe(true);
  for (const wrong of [mac.subarray(1), mac.subarray(0, -1), Uint8Array.of(...mac, 0), Uint8Array.of(0, ...mac)])
    expect(await verifier.verify(vectorMessage, codec.encode(wrong))).toBe(false);
});

test("does not decode a text that is longer than any signature of the key", async () => {
  const verifier = await createWebVerifier(defaultSigningConfiguration, rsaKeys.verifying);
  const decode = vi.spyOn(portableCodecs.base64, "decode");
  expect(await verifier.verify(vectorMessage, "A".repeat(1_000))).toBe(false);
  expect(decode).not.toHaveBeenCalled();
});

test("limits the body only with base58 pre-encoding", async () => {
  const configuration = { ...defaultSigningConfiguration, preEncoding: "base58" } as const;
  const verifier = await createWebVerifier(configuration, rsaKeys.verifying);
  const message = { ...vectorMessage, body: new Uint8Array(base58MaxBodyBytes + 1) };
  const signature = await createSigner(configuration, rsaKeys.signing).sign(message);
  expect(verifier.maxBodyBytes).toBe(base58MaxBodyBytes);
  expect(await verifier.verify(message, signature)).toBe(false);
});
