/**
 * The algorithms on node:crypto, without message and encodings.
 *
 * Keys are passed as they are: their defaults are RSASSA-PKCS1-v1_5 (RFC 8017 §8.2) for RSA and DER (RFC 3279 §2.2.3) for
 * ECDSA. An object of options around a key makes a verification half as slow again.
 * @module
 */
import { Buffer } from "node:buffer";
import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  type KeyObject,
  sign,
  timingSafeEqual,
  verify,
} from "node:crypto";
import {
  type AsymmetricAlgorithm,
  checkCurve,
  checkKeyType,
  checkModulus,
  checkSecret,
  macBytes,
  MAX_ECDSA_BYTES,
  unreadableKey,
} from "../check-key.ts";
import { type PrivateKeyDer, type PublicKeyDer, readPrivateKeyPem, readPublicKeyPem } from "../read-pem.ts";
import type { SigningConfiguration, SigningHash } from "../signing-configuration.ts";

/** Signs bytes with a parsed key. */
export type SignBytes = (bytes: Uint8Array) => Uint8Array;

/** Verifies binary signatures with a parsed key. */
export interface ByteVerifier {
  /** The length of the longest signature that the key can make. */
  readonly maxSignatureBytes: number;
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

type Primitive = Pick<SigningConfiguration, "algorithm" | "hash">;

/** @throws SigningConfigurationError for a key that does not fit the algorithm */
export function createByteSigner({ algorithm, hash }: Primitive, privateKeyOrSecret: string): SignBytes {
  if (algorithm === "hmac") return macWith(hash, privateKeyOrSecret);
  const key = parse(algorithm, createPrivateKey, readPrivateKeyPem(privateKeyOrSecret));
  return (bytes) => sign(hash, bytes, key);
}

/** @throws SigningConfigurationError for a key that does not fit the algorithm */
export function createByteVerifier({ algorithm, hash }: Primitive, publicKeyOrSecret: string): ByteVerifier {
  if (algorithm === "hmac") return macVerifier(hash, publicKeyOrSecret);
  const key = parse(algorithm, createPublicKey, readPublicKeyPem(publicKeyOrSecret));
  return {
    maxSignatureBytes: keyRules[algorithm].maxSignatureBytes(key),
    verify: (bytes, signature) => verify(hash, bytes, key, signature),
  };
}

/** The key is the UTF-8 bytes of the secret, which is not decoded. */
function macWith(hash: SigningHash, secret: string): SignBytes {
  const key = createSecretKey(Buffer.from(checkSecret(secret), "utf8"));
  return (bytes) => createHmac(hash, key).update(bytes).digest();
}

function macVerifier(hash: SigningHash, secret: string): ByteVerifier {
  const mac = macWith(hash, secret);
  return {
    maxSignatureBytes: macBytes[hash],
    verify: (bytes, signature) => signature.length === macBytes[hash] && timingSafeEqual(mac(bytes), signature),
  };
}

interface KeyRules {
  readonly check: (key: KeyObject) => void;
  readonly maxSignatureBytes: (key: KeyObject) => number;
}

/** The requirements on a key of each algorithm. */
const keyRules: Readonly<Record<AsymmetricAlgorithm, KeyRules>> = {
  rsa: {
    check: (key) => checkModulus(modulusBits(key)),
    maxSignatureBytes: (key) => Math.ceil(modulusBits(key) / 8),
  },
  ecdsa: {
    check: (key) => checkCurve(key.asymmetricKeyDetails?.namedCurve ?? "a curve without a name"),
    maxSignatureBytes: () => MAX_ECDSA_BYTES,
  },
};

function parse<Format extends PrivateKeyDer["format"] | PublicKeyDer["format"]>(
  algorithm: AsymmetricAlgorithm,
  create: (input: { key: Buffer; format: "der"; type: Format }) => KeyObject,
  { format, der }: { readonly format: Format; readonly der: Uint8Array },
): KeyObject {
  let key: KeyObject;
  try {
    key = create({ key: Buffer.from(der), format: "der", type: format });
  } catch {
    throw unreadableKey(format);
  }
  checkKeyType(algorithm, key.asymmetricKeyType ?? "unknown");
  keyRules[algorithm].check(key);
  return key;
}

function modulusBits(key: KeyObject): number {
  return key.asymmetricKeyDetails?.modulusLength ?? 0;
}
