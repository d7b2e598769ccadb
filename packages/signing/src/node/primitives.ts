/**
 * The bare algorithms on node:crypto, without message and encodings.
 *
 * Keys are handed over as they are, without options: their defaults are RSASSA-PKCS1-v1_5 (RFC 8017 §8.2) for RSA and
 * DER (RFC 3279 §2.2.3) for ECDSA, and an object of options around a key adds half to the time of a verification.
 * @module
 */
import { createHmac, type KeyObject, sign, timingSafeEqual, verify } from "node:crypto";
import { macBytes, MAX_ECDSA_BYTES } from "../signature-length.ts";
import type { SigningConfiguration, SigningHash } from "../signing-configuration.ts";
import { privateKey, publicKey, secretKey } from "./keys.ts";

/** Signs bytes with a key that was parsed before. */
export type SignBytes = (bytes: Uint8Array) => Uint8Array;

/** Verifies binary signatures with a key that was parsed before. */
export interface ByteVerifier {
  /** The length of the longest signature that the key can make. */
  readonly maxSignatureBytes: number;
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

type Primitive = Pick<SigningConfiguration, "algorithm" | "hash">;

/** Prepares the signing half of an algorithm. Throws SigningConfigurationError for a key that does not fit. */
export function createByteSigner({ algorithm, hash }: Primitive, privateKeyOrSecret: string): SignBytes {
  if (algorithm === "hmac") return macWith(hash, secretKey(privateKeyOrSecret));
  const key = privateKey(algorithm, privateKeyOrSecret);
  return (bytes) => sign(hash, bytes, key);
}

/** Prepares the verifying half of an algorithm. Throws SigningConfigurationError for a key that does not fit. */
export function createByteVerifier({ algorithm, hash }: Primitive, publicKeyOrSecret: string): ByteVerifier {
  if (algorithm === "hmac") return macVerifier(hash, secretKey(publicKeyOrSecret));
  const key = publicKey(algorithm, publicKeyOrSecret);
  return {
    maxSignatureBytes: algorithm === "rsa" ? modulusBytes(key) : MAX_ECDSA_BYTES,
    verify: (bytes, signature) => verify(hash, bytes, key, signature),
  };
}

function macWith(hash: SigningHash, key: KeyObject): SignBytes {
  return (bytes) => createHmac(hash, key).update(bytes).digest();
}

function macVerifier(hash: SigningHash, key: KeyObject): ByteVerifier {
  const mac = macWith(hash, key);
  return {
    maxSignatureBytes: macBytes[hash],
    verify: (bytes, signature) => signature.length === macBytes[hash] && timingSafeEqual(mac(bytes), signature),
  };
}

function modulusBytes(key: KeyObject): number {
  return Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
}
