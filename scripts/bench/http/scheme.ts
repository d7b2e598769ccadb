/** The two measured signing schemes. @module */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { SigningConfiguration } from "@provider-connectivity/signing";

/** A signing scheme with new keys. Plain data, so that it can be passed to another process. */
export interface Scheme {
  readonly name: string;
  readonly configuration: SigningConfiguration;
  readonly signingKey: string;
  readonly verifyingKey: string;
}

const ENCODINGS = { preEncoding: "url-encoded", postEncoding: "base64" } as const;

/** HMAC-SHA256, which shows the server's own work best, and RSA-2048 with SHA-256, which the platform recommends. */
export function createSchemes(): readonly [hmac: Scheme, rsa: Scheme] {
  const secret = randomBytes(32).toString("hex");
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  return [
    {
      name: "HMAC-SHA256",
      configuration: { ...ENCODINGS, algorithm: "hmac", hash: "sha256" },
      signingKey: secret,
      verifyingKey: secret,
    },
    {
      name: "RSA-2048-SHA256",
      configuration: { ...ENCODINGS, algorithm: "rsa", hash: "sha256" },
      signingKey: privateKey,
      verifyingKey: publicKey,
    },
  ];
}
