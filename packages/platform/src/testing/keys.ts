/** Keys for tests, generated once per process. @module */
import { generateKeyPairSync } from "node:crypto";

/** An RSA key pair in PEM. */
export function rsaKeyPair(): { readonly privateKey: string; readonly publicKey: string } {
  return generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
}
