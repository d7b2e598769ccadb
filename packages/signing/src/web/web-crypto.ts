/** WebCrypto, and HMAC on it. @module */
import { checkSecret } from "../check-key.ts";
import { SigningConfigurationError } from "../signing-configuration.ts";
import type { SignBytes } from "./create-signer.ts";

/**
 * The runtime's WebCrypto.
 *
 * @throws SigningConfigurationError if there is none, as on a web page without https
 */
export function webCrypto(): SubtleCrypto {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  if (crypto?.subtle !== undefined) return crypto.subtle;
  throw new SigningConfigurationError(
    "configuration",
    "This runtime has no WebCrypto. Browsers offer it to pages from https and localhost only.",
  );
}

/** The hashes that WebCrypto has for HMAC. */
export type Sha2 = "sha256" | "sha512";

/** HMAC (RFC 2104) with SHA-2, for one secret. */
export async function sha2Mac(hash: Sha2, secret: string): Promise<SignBytes> {
  const algorithm = { name: "HMAC", hash: hash.replace("sha", "SHA-") };
  const keyBytes = new TextEncoder().encode(checkSecret(secret));
  const key = await webCrypto().importKey("raw", keyBytes, algorithm, false, ["sign"]);
  return async (bytes) => new Uint8Array(await webCrypto().sign("HMAC", key, bytes));
}
