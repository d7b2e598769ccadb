import { checkSecret } from "../check-key.ts";
import type { SignBytes } from "./byte-signer.ts";
import { webCrypto } from "./web-crypto.ts";

/** The hashes that WebCrypto has for HMAC. */
export type Sha2 = "sha256" | "sha512";

/** HMAC (RFC 2104) with SHA-2 on WebCrypto, for one secret. */
export async function sha2Mac(hash: Sha2, secret: string): Promise<SignBytes> {
  const algorithm = { name: "HMAC", hash: hash.replace("sha", "SHA-") };
  const keyBytes = new TextEncoder().encode(checkSecret(secret));
  const key = await webCrypto().importKey("raw", keyBytes, algorithm, false, ["sign"]);
  return async (bytes) => new Uint8Array(await webCrypto().sign("HMAC", key, bytes));
}
