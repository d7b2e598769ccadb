import { constants, sign } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { buildMessage, responseMessage } from "../build-message.ts";
import { longRsaKeys, otherRsaKeys, prime256v1Keys, rsaKeys } from "../testing/key-pairs.ts";
import { vectorMessage, vectorText } from "../testing/vectors.ts";
import { nodeCodecs } from "./create-signer.ts";
import { createPlatformSigner, createPlatformVerifier } from "./platform-signature.ts";

afterEach(() => vi.restoreAllMocks());

const signer = createPlatformSigner(rsaKeys.signing);

test("signs the message itself, hashed once with SHA-512", async () => {
  const key = { key: rsaKeys.signing, padding: constants.RSA_PKCS1_PADDING };
  expect(await signer.sign(vectorMessage)).toBe(sign("sha512", Buffer.from(vectorText), key).toString("base64"));
});

test("verifies with any of its keys", async () => {
  const signature = await signer.sign(vectorMessage);
  const { verifying } = rsaKeys;
  expect(await createPlatformVerifier([verifying]).verify(vectorMessage, signature)).toBe(true);
  expect(await createPlatformVerifier([otherRsaKeys.verifying, verifying]).verify(vectorMessage, signature)).toBe(true);
  expect(await createPlatformVerifier([verifying, otherRsaKeys.verifying]).verify(vectorMessage, signature)).toBe(true);
  expect(await createPlatformVerifier([otherRsaKeys.verifying]).verify(vectorMessage, signature)).toBe(false);
});

test("returns false for another message and for text that is not a signature", async () => {
  const verifier = createPlatformVerifier([rsaKeys.verifying]);
  const signature = await signer.sign(vectorMessage);
  expect(await verifier.verify({ ...vectorMessage, body: "" }, signature)).toBe(false);
  for (const text of ["", "!", "AAAA", signature.slice(4), signature + signature]) {
    expect(await verifier.verify(vectorMessage, text)).toBe(false);
  }
});

test("signs and verifies the response to a request", async () => {
  const response = responseMessage(vectorMessage, Uint8Array.of(0x7b, 0x7d));
  const verifier = createPlatformVerifier([rsaKeys.verifying]);
  expect(new TextDecoder().decode(buildMessage(response))).toMatch(/limit=2\{\}$/);
  expect(await verifier.verify(response, await signer.sign(response))).toBe(true);
  expect(await verifier.verify(vectorMessage, await signer.sign(response))).toBe(false);
});

test("verifies with keys of different sizes, in any order", async () => {
  const long = longRsaKeys();
  for (const keys of [rsaKeys, long]) {
    const signature = await createPlatformSigner(keys.signing).sign(vectorMessage);
    for (const [first, second] of [
      [rsaKeys.verifying, long.verifying],
      [long.verifying, rsaKeys.verifying],
    ] as const)
      expect(await createPlatformVerifier([first, second]).verify(vectorMessage, signature)).toBe(true);
  }
});

test("does not decode a text that is longer than any signature of its keys", async () => {
  const verifier = createPlatformVerifier([rsaKeys.verifying, otherRsaKeys.verifying]);
  const decode = vi.spyOn(nodeCodecs.base64, "decode");
  expect(await verifier.verify(vectorMessage, "A".repeat(1_000))).toBe(false);
  expect(decode).not.toHaveBeenCalled();
});

test("rejects an empty list and unusable keys", () => {
  expect(() => createPlatformVerifier([])).toThrow("at least one public key");
  expect(() => createPlatformVerifier(rsaKeys.verifying as never)).toThrow("needs a list of public keys");
  expect(() => createPlatformVerifier([rsaKeys.verifying, prime256v1Keys.verifying])).toThrow(
    "needs a key of type rsa",
  );
  expect(() => createPlatformVerifier([rsaKeys.signing])).toThrow("must not have a private key");
  expect(() => createPlatformSigner(rsaKeys.verifying)).toThrow("needs the private key");
});
