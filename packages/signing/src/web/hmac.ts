/** HMAC (RFC 2104) in browsers and at the edge: WebCrypto for SHA-2, noble for SHA3-256. @module */
import { hmac } from "@noble/hashes/hmac.js";
import { sha3_256 } from "@noble/hashes/sha3.js";
import { checkSecret } from "../check-key.ts";
import { macBytes } from "../signature-length.ts";
import type { Signer, Verifier } from "../signer.ts";
import type { HmacConfiguration, SigningHash } from "../signing-configuration.ts";
import { assembleSigner, assembleVerifier, checkConfigurationOf } from "./assemble.ts";
import type { SignBytes } from "./byte-signer.ts";
import { constantTimeEqual } from "./constant-time-equal.ts";
import { sha2Mac } from "./sha2-mac.ts";

/**
 * Makes a signer with a shared secret.
 *
 * @param secret the secret as it is: its UTF-8 bytes are the key
 * @throws SigningConfigurationError (a rejection) for a configuration that cannot work or an empty secret
 */
export async function createHmacSigner(configuration: HmacConfiguration, secret: string): Promise<Signer> {
  const checked = checkConfigurationOf("hmac", configuration);
  return assembleSigner(checked, await macWith(checked.hash, secret));
}

/** Makes a verifier with a shared secret; it compares MACs in constant time. Otherwise like `createHmacSigner`. */
export async function createHmacVerifier(configuration: HmacConfiguration, secret: string): Promise<Verifier> {
  const checked = checkConfigurationOf("hmac", configuration);
  const mac = await macWith(checked.hash, secret);
  return assembleVerifier(checked, {
    maxSignatureBytes: macBytes[checked.hash],
    verify: async (bytes, signature) => constantTimeEqual(await mac(bytes), signature),
  });
}

async function macWith(hash: SigningHash, secret: string): Promise<SignBytes> {
  if (hash !== "sha3-256") return sha2Mac(hash, secret);
  const keyBytes = new TextEncoder().encode(checkSecret(secret));
  return (bytes) => hmac(sha3_256, keyBytes, bytes);
}
