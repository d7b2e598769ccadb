import { createHmac, createSign, createVerify, generateKeyPairSync, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { SigningConfiguration } from "./index.ts";
import { createSigner, createVerifier } from "./node/index.ts";
import { createKmsSigner, createKmsVerifier, type KeyService } from "./testing/kms.ts";

const message = { timestamp: "1691606624184", nonce: "n1", method: "POST", endpoint: "/accounts?a=ü", body: '{"a":1}' };
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString();
const SECRET = "kept in the service";

/** A service with one RSA key and one HMAC key. */
const service: KeyService = {
  async sign(keyId, bytes) {
    return keyId === "rsa"
      ? createSign("sha512").update(bytes).sign(privateKey)
      : createHmac("sha256", SECRET).update(bytes).digest();
  },
  async verify(keyId, bytes, signature) {
    if (keyId === "rsa") return createVerify("sha512").update(bytes).verify(publicKey, signature);
    const mac = createHmac("sha256", SECRET).update(bytes).digest();
    return mac.length === signature.length && timingSafeEqual(mac, signature);
  },
};

const RSA: SigningConfiguration = {
  preEncoding: "url-encoded",
  algorithm: "rsa",
  hash: "sha512",
  postEncoding: "base64",
};
const HMAC: SigningConfiguration = { preEncoding: "hexstr", algorithm: "hmac", hash: "sha256", postEncoding: "base58" };

test("key service and kit verify each other's signatures", async () => {
  const byService = await createKmsSigner(service, "rsa", RSA).sign(message);
  expect(await createVerifier(RSA, publicPem).verify(message, byService)).toBe(true);
  const byKit = await createSigner(HMAC, SECRET).sign(message);
  expect(await createKmsSigner(service, "hmac", HMAC).sign(message)).toBe(byKit);
  const verifier = createKmsVerifier(service, "hmac", HMAC);
  expect(await verifier.verify(message, byKit)).toBe(true);
  expect(await verifier.verify({ ...message, body: "{}" }, byKit)).toBe(false);
});

test.each(["", "0OIl", "ü", "1".repeat(10_000)])("never throws on any text: %.10s", async (text) => {
  expect(await createKmsVerifier(service, "hmac", HMAC).verify(message, text)).toBe(false);
});

test("matches the documentation", () => {
  const file = readFileSync(new URL("testing/kms.ts", import.meta.url), "utf8");
  const page = readFileSync(new URL("../../../docs/operating.md", import.meta.url), "utf8");
  expect(page).toContain(`\`\`\`ts\n${file}\`\`\`\n`);
});
