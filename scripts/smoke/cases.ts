import { generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type { Case } from "./app/setup.ts";

const ENCODINGS = { preEncoding: "url-encoded", postEncoding: "base64" } as const;

/** The ways to sign that every runtime tests, with new keys. */
export function createCases(): Case[] {
  const secret = randomBytes(32).toString("hex");
  const rsa = pem(generateKeyPairSync("rsa", { modulusLength: 2048 }));
  const p256 = pem(generateKeyPairSync("ec", { namedCurve: "prime256v1" }));
  const k256 = pem(generateKeyPairSync("ec", { namedCurve: "secp256k1" }));
  return [
    {
      name: "hmac-sha256",
      configuration: { ...ENCODINGS, algorithm: "hmac", hash: "sha256" },
      signingKey: secret,
      verifyingKey: secret,
    },
    { name: "rsa-sha256", configuration: { ...ENCODINGS, algorithm: "rsa", hash: "sha256" }, ...rsa },
    { name: "ecdsa-prime256v1", configuration: { ...ENCODINGS, algorithm: "ecdsa", hash: "sha256" }, ...p256 },
    { name: "ecdsa-secp256k1", configuration: { ...ENCODINGS, algorithm: "ecdsa", hash: "sha256" }, ...k256 },
    { name: "rsa-sha3-256", configuration: { ...ENCODINGS, algorithm: "rsa", hash: "sha3-256" }, ...rsa },
  ];
}

/** The only case that a runtime may refuse: not every WebCrypto has SHA-3. */
export const MAY_BE_REFUSED = "rsa-sha3-256";

function pem({
  privateKey,
  publicKey,
}: Record<"privateKey" | "publicKey", KeyObject>): Pick<Case, "signingKey" | "verifyingKey"> {
  const text = (key: KeyObject, type: "pkcs8" | "spki"): string => key.export({ type, format: "pem" }) as string;
  return { signingKey: text(privateKey, "pkcs8"), verifyingKey: text(publicKey, "spki") };
}
