/** HMAC (RFC 2104) in browsers and on edge runtimes: WebCrypto for SHA-2, noble for SHA3-256. @module */
import { hmac } from "@noble/hashes/hmac.js";
import { sha3_256 } from "@noble/hashes/sha3.js";
import { checkSecret, macBytes } from "../check-key.ts";
import type { Signer, Verifier } from "../signer.ts";
import type { HmacConfiguration, SigningHash } from "../signing-configuration.ts";
import {
  createSignerWith,
  createVerifierWith,
  type ByteVerifier,
  checkConfigurationOf,
  type SignBytes,
} from "./create-signer.ts";
import { sha2Mac } from "./web-crypto.ts";

/**
 * Creates a signer with a shared secret.
 *
 * @param secret the secret as text: its UTF-8 bytes are the key
 * @throws SigningConfigurationError (a rejection) for an unusable configuration or an empty secret
 * @example
 * ```ts
 * const configuration = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
 * // `env` contains the secrets of an edge function.
 * const signer = (env: { API_SECRET: string }) => createHmacSigner(configuration, env.API_SECRET);
 * ```
 */
export async function createHmacSigner(configuration: HmacConfiguration, secret: string): Promise<Signer> {
  const checked = checkConfigurationOf("hmac", configuration);
  return createSignerWith(checked, await macWith(checked.hash, secret));
}

/**
 * Creates a verifier with a shared secret. It compares MACs in constant time.
 *
 * @param secret the secret as text: its UTF-8 bytes are the key
 * @throws SigningConfigurationError (a rejection) for an unusable configuration or an empty secret
 * @example
 * ```ts
 * const configuration = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
 * const verifier = (env: { API_SECRET: string }) => createHmacVerifier(configuration, env.API_SECRET);
 * ```
 */
export async function createHmacVerifier(configuration: HmacConfiguration, secret: string): Promise<Verifier> {
  const checked = checkConfigurationOf("hmac", configuration);
  return createVerifierWith(checked, await hmacByteVerifier(checked.hash, secret));
}

/** Verifies MACs in constant time. */
export async function hmacByteVerifier(hash: SigningHash, secret: string): Promise<ByteVerifier> {
  const mac = await macWith(hash, secret);
  return {
    maxSignatureBytes: macBytes[hash],
    verify: async (bytes, signature) => constantTimeEqual(await mac(bytes), signature),
  };
}

async function macWith(hash: SigningHash, secret: string): Promise<SignBytes> {
  if (hash !== "sha3-256") return sha2Mac(hash, secret);
  const keyBytes = new TextEncoder().encode(checkSecret(secret));
  return (bytes) => hmac(sha3_256, keyBytes, bytes);
}

/** Compares byte strings in a time that depends on their lengths only. */
function constantTimeEqual(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index++) {
    difference |= (left[index] as number) ^ (right[index] as number);
  }
  return difference === 0;
}
