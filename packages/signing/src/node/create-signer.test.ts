import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { base58MaxBodyBytes } from "../build-message.ts";
import type { SignedMessage } from "../signer.ts";
import { defaultSigningConfiguration, postEncodings } from "../signing-configuration.ts";
import { combinations } from "../testing/combinations.ts";
import { hmacKeys, otherRsaKeys, prime256v1Keys, rsaKeys, secp256k1Keys } from "../testing/key-pairs.ts";
import { alterations, badSignatures, flipLastBit, notUtf8 } from "../testing/messages.ts";
import { createWebVerifier } from "../testing/web-entries.ts";
import { vectorMessage, vectors, vectorSecret } from "../testing/vectors.ts";
import { nodeCodecs, createSigner, createVerifier } from "./create-signer.ts";

afterEach(() => vi.restoreAllMocks());

test.for(vectors)("signs the known message after $preEncoding with the known MAC", async ({ preEncoding, mac }) => {
  const configuration = { preEncoding, algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
  expect(await createSigner(configuration, vectorSecret).sign(vectorMessage)).toBe(mac);
  expect(await createVerifier(configuration, vectorSecret).verify(vectorMessage, mac)).toBe(true);
});

test("signs with the defaults of the official validator", async () => {
  const signature = await createSigner(defaultSigningConfiguration, rsaKeys.signing).sign(vectorMessage);
  expect(signature).toMatch(/^[A-Za-z0-9+/]{342}==$/);
  expect(await createVerifier(defaultSigningConfiguration, rsaKeys.verifying).verify(vectorMessage, signature)).toBe(
    true,
  );
  expect(
    await createVerifier(defaultSigningConfiguration, otherRsaKeys.verifying).verify(vectorMessage, signature),
  ).toBe(false);
});

test("covers 160 combinations", () => {
  expect(new Set(combinations.map(({ name }) => name)).size).toBe(160);
});

describe.for(combinations)("$name", ({ configuration, keys }) => {
  const signer = createSigner(configuration, keys.signing);
  const verifier = createVerifier(configuration, keys.verifying);

  test("verifies only its own signatures", async () => {
    const signature = await signer.sign(vectorMessage);
    expect(await verifier.verify(vectorMessage, signature)).toBe(true);
    for (const altered of alterations(vectorMessage)) expect(await verifier.verify(altered, signature)).toBe(false);
    const codec = nodeCodecs[configuration.postEncoding];
    expect(await verifier.verify(vectorMessage, codec.encode(flipLastBit(codec.decode(signature))))).toBe(false);
  });

  test("verifies a body that is not UTF-8", async () => {
    const signature = await signer.sign({ ...vectorMessage, body: notUtf8 });
    expect(await verifier.verify({ ...vectorMessage, body: notUtf8 }, signature)).toBe(true);
    expect(await verifier.verify({ ...vectorMessage, body: flipLastBit(notUtf8) }, signature)).toBe(false);
  });

  test("returns false for a signature that is empty, garbage or too long", async () => {
    const signature = await signer.sign(vectorMessage);
    for (const text of badSignatures(signature)) {
      expect(await verifier.verify(vectorMessage, text), text.slice(0, 20)).toBe(false);
    }
  });
});

const kinds = [
  { algorithm: "hmac", hash: "sha256", key: hmacKeys.verifying },
  { algorithm: "rsa", hash: "sha256", key: rsaKeys.verifying },
  { algorithm: "ecdsa", hash: "sha256", key: prime256v1Keys.verifying },
  { algorithm: "ecdsa", hash: "sha256", key: secp256k1Keys.verifying },
] as const;

test.for(kinds.flatMap((kind) => postEncodings.map((postEncoding) => ({ ...kind, postEncoding }))))(
  "$algorithm with $postEncoding never throws on any bytes",
  async ({ algorithm, hash, key, postEncoding }) => {
    const verifier = createVerifier({ preEncoding: "base64", algorithm, hash, postEncoding }, key);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await verifier.verify(vectorMessage, nodeCodecs[postEncoding].encode(bytes))).toBe(false);
      }),
      { numRuns: 30 },
    );
  },
);

test.for(["base64", "base32"] as const)("accepts a signature in %s without padding", async (postEncoding) => {
  const configuration = { ...defaultSigningConfiguration, postEncoding } as const;
  const signature = await createSigner(configuration, rsaKeys.signing).sign(vectorMessage);
  const unpadded = signature.replaceAll("=", "");
  expect(unpadded).not.toBe(signature);
  expect(await createVerifier(configuration, rsaKeys.verifying).verify(vectorMessage, unpadded)).toBe(true);
  const web = await createWebVerifier(configuration, rsaKeys.verifying);
  expect(await web.verify(vectorMessage, unpadded)).toBe(true);
});

test("accepts a hex signature in upper case and base64 that is URL-safe or unpadded", async () => {
  const hex = { ...defaultSigningConfiguration, postEncoding: "hexstr" } as const;
  const hexSignature = await createSigner(hex, rsaKeys.signing).sign(vectorMessage);
  expect(await createVerifier(hex, rsaKeys.verifying).verify(vectorMessage, hexSignature.toUpperCase())).toBe(true);
  const signature = await createSigner(defaultSigningConfiguration, rsaKeys.signing).sign(vectorMessage);
  const urlSafe = signature.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  expect(await createVerifier(defaultSigningConfiguration, rsaKeys.verifying).verify(vectorMessage, urlSafe)).toBe(
    true,
  );
});

test("does not decode a text that is longer than any signature of the key", async () => {
  const verifier = createVerifier(defaultSigningConfiguration, rsaKeys.verifying);
  const decode = vi.spyOn(nodeCodecs.base64, "decode");
  expect(await verifier.verify(vectorMessage, "A".repeat(1_000))).toBe(false);
  expect(decode).not.toHaveBeenCalled();
});

test("limits the body only with base58 pre-encoding", async () => {
  const base58 = { ...defaultSigningConfiguration, preEncoding: "base58" } as const;
  const signer = createSigner(base58, rsaKeys.signing);
  const verifier = createVerifier(base58, rsaKeys.verifying);
  expect(verifier.maxBodyBytes).toBe(base58MaxBodyBytes);
  expect(createVerifier(defaultSigningConfiguration, rsaKeys.verifying)).not.toHaveProperty("maxBodyBytes");
  const verdict = async (message: SignedMessage) => verifier.verify(message, await signer.sign(message));
  const { body: _, ...bodiless } = vectorMessage;
  expect(await verdict(bodiless)).toBe(true);
  expect(await verdict({ ...vectorMessage, body: "x".repeat(base58MaxBodyBytes) })).toBe(true);
  expect(await verdict({ ...vectorMessage, body: new Uint8Array(base58MaxBodyBytes) })).toBe(true);
  expect(await verdict({ ...vectorMessage, body: "x".repeat(base58MaxBodyBytes + 1) })).toBe(false);
  expect(await verdict({ ...vectorMessage, body: "é".repeat(base58MaxBodyBytes / 2 + 1) })).toBe(false);
  expect(await verdict({ ...vectorMessage, body: new Uint8Array(base58MaxBodyBytes + 1) })).toBe(false);
  const headLength = vectorMessage.timestamp.length + vectorMessage.nonce.length;
  expect(await verdict({ ...vectorMessage, endpoint: "/".padEnd(8192 - headLength, "a") })).toBe(true);
  expect(await verdict({ ...vectorMessage, endpoint: "/".padEnd(8193 - headLength, "a") })).toBe(false);
});
