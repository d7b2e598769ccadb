/** ECDSA with SHA-256 and DER signatures in browsers and on edge runtimes, on noble: WebCrypto lacks secp256k1. @module */
import { p256 } from "@noble/curves/nist.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { checkCurve, checkKeyType, type Curve, MAX_ECDSA_BYTES, unreadableKey } from "../check-key.ts";
import { readPrivateKeyPem, readPublicKeyPem } from "../read-pem.ts";
import type { Signer, Verifier } from "../signer.ts";
import type { EcdsaConfiguration } from "../signing-configuration.ts";
import { createSignerWith, createVerifierWith, type ByteVerifier, checkConfigurationOf } from "./create-signer.ts";
import { derAt, derTags } from "./der.ts";
import { type KeyInfo, privateKeyInfo, publicKeyInfo } from "./key-info.ts";

const curves = { prime256v1: p256, secp256k1 } satisfies Record<Curve, unknown>;

/** noble applies SHA-256 itself. Unlike Bitcoin, most signers use all values of S. */
const options = { format: "der", lowS: false } as const;

/**
 * Creates a signer with a private key on prime256v1 or secp256k1. The key determines the curve.
 *
 * @param privateKey in PEM: PKCS#8 or SEC1
 * @throws SigningConfigurationError (a rejection) for an unusable configuration or key
 * @example
 * ```ts
 * const configuration = { preEncoding: "base64", algorithm: "ecdsa", hash: "sha256", postEncoding: "base64" } as const;
 * // `env` contains the secrets of an edge function.
 * const signer = (env: { PRIVATE_KEY: string }) => createEcdsaSigner(configuration, env.PRIVATE_KEY);
 * ```
 */
export async function createEcdsaSigner(configuration: EcdsaConfiguration, privateKey: string): Promise<Signer> {
  const checked = checkConfigurationOf("ecdsa", configuration);
  const pem = readPrivateKeyPem(privateKey);
  const info = privateKeyInfo(pem);
  const curve = curveOf(info);
  const secret = scalarOf(info, pem.format);
  if (!curve.utils.isValidSecretKey(secret)) throw unreadableKey(pem.format);
  return createSignerWith(checked, (bytes) => curve.sign(bytes, secret, options));
}

/**
 * Creates a verifier with a public key on prime256v1 or secp256k1. The key determines the curve.
 *
 * @param publicKey in PEM: SPKI
 * @throws SigningConfigurationError (a rejection) for an unusable configuration or key
 * @example
 * ```ts
 * const configuration = { preEncoding: "base64", algorithm: "ecdsa", hash: "sha256", postEncoding: "base64" } as const;
 * const verifier = (env: { PUBLIC_KEY: string }) => createEcdsaVerifier(configuration, env.PUBLIC_KEY);
 * ```
 */
export async function createEcdsaVerifier(configuration: EcdsaConfiguration, publicKey: string): Promise<Verifier> {
  const checked = checkConfigurationOf("ecdsa", configuration);
  return createVerifierWith(checked, ecdsaByteVerifier(publicKey));
}

/** Verifies DER signatures over SHA-256. */
export function ecdsaByteVerifier(publicKey: string): ByteVerifier {
  const pem = readPublicKeyPem(publicKey);
  const info = publicKeyInfo(pem);
  const curve = curveOf(info);
  if (!curve.utils.isValidPublicKey(info.key)) throw unreadableKey(pem.format);
  return {
    maxSignatureBytes: MAX_ECDSA_BYTES,
    verify: (bytes, signature) => curve.verify(signature, bytes, info.key, options),
  };
}

function curveOf({ type, curve }: KeyInfo) {
  checkKeyType("ecdsa", type);
  return curves[checkCurve(curve)];
}

/** RFC 5915 §3: the second element of SEC1's structure. */
function scalarOf({ key }: KeyInfo, format: string): Uint8Array {
  try {
    return derAt(key, derTags.octetString, 0, 1);
  } catch {
    throw unreadableKey(format);
  }
}
