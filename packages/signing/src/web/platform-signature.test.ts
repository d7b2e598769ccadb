import { afterEach, expect, test, vi } from "vitest";
import { portableCodecs } from "../codecs.ts";
import * as node from "../node/index.ts";
import { longRsaKeys, otherRsaKeys, prime256v1Keys, rsaKeys } from "../testing/key-pairs.ts";
import { vectorMessage } from "../testing/vectors.ts";
import { createPlatformSigner, createPlatformVerifier } from "./rsa.ts";

afterEach(() => vi.restoreAllMocks());

test("signs as Node does", async () => {
  const signer = await createPlatformSigner(rsaKeys.signing);
  expect(await signer.sign(vectorMessage)).toBe(await node.createPlatformSigner(rsaKeys.signing).sign(vectorMessage));
});

test("verifies only with its keys", async () => {
  const signature = await node.createPlatformSigner(rsaKeys.signing).sign(vectorMessage);
  const verifier = await createPlatformVerifier([otherRsaKeys.verifying, rsaKeys.verifying]);
  expect(await verifier.verify(vectorMessage, signature)).toBe(true);
  expect(await verifier.verify({ ...vectorMessage, body: "" }, signature)).toBe(false);
  for (const text of ["", "!", "AAAA", signature.slice(4)]) {
    expect(await verifier.verify(vectorMessage, text)).toBe(false);
  }
  const other = await createPlatformVerifier([otherRsaKeys.verifying]);
  expect(await other.verify(vectorMessage, signature)).toBe(false);
});

test("verifies with keys of different sizes, in any order", async () => {
  const long = longRsaKeys();
  for (const keys of [rsaKeys, long]) {
    const signature = await node.createPlatformSigner(keys.signing).sign(vectorMessage);
    for (const [first, second] of [
      [rsaKeys.verifying, long.verifying],
      [long.verifying, rsaKeys.verifying],
    ] as const)
      expect(await (await createPlatformVerifier([first, second])).verify(vectorMessage, signature)).toBe(true);
  }
});

test("does not decode a text that is longer than any signature of its keys", async () => {
  const verifier = await createPlatformVerifier([rsaKeys.verifying, otherRsaKeys.verifying]);
  const decode = vi.spyOn(portableCodecs.base64, "decode");
  expect(await verifier.verify(vectorMessage, "A".repeat(1_000))).toBe(false);
  expect(decode).not.toHaveBeenCalled();
});

test("rejects an empty list and unusable keys", async () => {
  await expect(createPlatformVerifier([])).rejects.toThrow("at least one public key");
  await expect(createPlatformVerifier([rsaKeys.verifying, prime256v1Keys.verifying])).rejects.toThrow("type rsa");
  await expect(createPlatformSigner(rsaKeys.verifying)).rejects.toThrow("needs the private key");
});
