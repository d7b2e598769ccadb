/**
 * Signers and verifiers on node:crypto. Keys are passed without an options object, which would make a verification take 50 %
 * longer.
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
import { buildMessage, isWithinLimit, maxBodyBytesOf, preEncode } from "../build-message.ts";
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
import { decodeSignature, type Codec, type Codecs, portableCodecs, standardBase64 } from "../codecs.ts";
import { type PrivateKeyDer, type PublicKeyDer, readPrivateKeyPem, readPublicKeyPem } from "../read-pem.ts";
import type { Signer, Verifier } from "../signer.ts";
import { checkSigningConfiguration, type SigningConfiguration, type SigningHash } from "../signing-configuration.ts";

/**
 * Creates a signer on node:crypto. Parses the key once; `sign` is synchronous.
 *
 * @param configuration the provider's choice. It is checked again, because it often comes from JSON
 * @param privateKeyOrSecret for hmac the secret as text; otherwise a private key in PEM: PKCS#8, PKCS#1 or SEC1
 * @throws SigningConfigurationError for an unusable configuration or key
 * @example
 * ```ts
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 * import { readFileSync } from "node:fs";
 *
 * const signer = createSigner(defaultSigningConfiguration, readFileSync("private.pem", "utf8"));
 * ```
 */
export function createSigner(configuration: SigningConfiguration, privateKeyOrSecret: string): Signer {
  const checked = checkSigningConfiguration(configuration);
  const signBytes = createByteSigner(checked, privateKeyOrSecret);
  const codec = nodeCodecs[checked.postEncoding];
  return {
    configuration: checked,
    sign: (message) => codec.encode(signBytes(preEncode(checked.preEncoding, buildMessage(message), nodeCodecs))),
  };
}

/**
 * Creates a verifier on node:crypto. Parses the key once; `verify` is synchronous, compares MACs in constant time, and
 * returns false for any text that is not a signature.
 *
 * @param configuration the provider's choice. It is checked again, because it often comes from JSON
 * @param publicKeyOrSecret for hmac the secret as text; otherwise a public key in PEM: SPKI or PKCS#1
 * @throws SigningConfigurationError for an unusable configuration or key
 * @example
 * ```ts
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 * import { readFileSync } from "node:fs";
 *
 * const verifier = createVerifier(defaultSigningConfiguration, readFileSync("public.pem", "utf8"));
 * ```
 */
export function createVerifier(configuration: SigningConfiguration, publicKeyOrSecret: string): Verifier {
  const checked = checkSigningConfiguration(configuration);
  const verifier = createByteVerifier(checked, publicKeyOrSecret);
  const codec = nodeCodecs[checked.postEncoding];
  const limit = maxBodyBytesOf(checked.preEncoding);
  return {
    configuration: checked,
    ...limit,
    verify(message, text) {
      const signature = decodeSignature(codec, verifier.maxSignatureBytes, text);
      if (signature === undefined || !isWithinLimit(message, limit.maxBodyBytes)) return false;
      return verifier.verify(preEncode(checked.preEncoding, buildMessage(message), nodeCodecs), signature);
    },
  };
}

/** The encodings, with Node's native hex and base64. */
export const nodeCodecs: Codecs = {
  ...portableCodecs,
  hexstr: native("hex", (text) => text.toLowerCase()),
  base64: native("base64", standardBase64),
};

/** Node's decoders skip unknown characters or stop there, so text is valid only if it encodes back to itself. */
function native(encoding: "hex" | "base64", canonical: (text: string) => string): Codec {
  const encode = (bytes: Uint8Array) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
  return {
    encode,
    decode(text) {
      const expected = canonical(text);
      const bytes = Buffer.from(expected, encoding);
      if (encode(bytes) !== expected) throw new TypeError(`not ${encoding}`);
      return bytes;
    },
  };
}

/** Signs bytes with a parsed key. */
type SignBytes = (bytes: Uint8Array) => Uint8Array;

/** Verifies binary signatures with a parsed key. */
interface ByteVerifier {
  /** The length of the longest signature of the key, in bytes. */
  readonly maxSignatureBytes: number;
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

type Primitive = Pick<SigningConfiguration, "algorithm" | "hash">;

/** @throws SigningConfigurationError if the key does not match the algorithm */
export function createByteSigner({ algorithm, hash }: Primitive, privateKeyOrSecret: string): SignBytes {
  if (algorithm === "hmac") return macWith(hash, privateKeyOrSecret);
  const key = parse(algorithm, createPrivateKey, readPrivateKeyPem(privateKeyOrSecret));
  return (bytes) => sign(hash, bytes, key);
}

/** @throws SigningConfigurationError if the key does not match the algorithm */
export function createByteVerifier({ algorithm, hash }: Primitive, publicKeyOrSecret: string): ByteVerifier {
  if (algorithm === "hmac") return macVerifier(hash, publicKeyOrSecret);
  const key = parse(algorithm, createPublicKey, readPublicKeyPem(publicKeyOrSecret));
  return {
    maxSignatureBytes: keyRules[algorithm].maxSignatureBytes(key),
    verify: (bytes, signature) => verify(hash, bytes, key, signature),
  };
}

/** The key is the UTF-8 bytes of the secret, without decoding. */
function macWith(hash: SigningHash, secret: string): SignBytes {
  const key = createSecretKey(Buffer.from(checkSecret(secret)));
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
