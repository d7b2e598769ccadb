/** Key pairs for tests, generated in every run: no private key is ever committed. @module */
import { generateKeyPairSync, type KeyObject } from "node:crypto";

/** A key pair in the two formats that Node and the web accept. For hmac, `secret` is both halves. */
export interface TestKeys {
  readonly signing: string;
  readonly verifying: string;
}

export const hmacKeys: TestKeys = { signing: "a secret: é", verifying: "a secret: é" };
export const rsaKeys = pem(generateKeyPairSync("rsa", { modulusLength: 2048 }));
export const otherRsaKeys = pem(generateKeyPairSync("rsa", { modulusLength: 2048 }));
export const prime256v1Keys = ecKeys("prime256v1");
export const secp256k1Keys = ecKeys("secp256k1");

export function ecKeys(namedCurve: string): TestKeys {
  return pem(generateKeyPairSync("ec", { namedCurve }));
}

export function pem({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }): TestKeys {
  return {
    signing: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    verifying: publicKey.export({ type: "spki", format: "pem" }) as string,
  };
}
