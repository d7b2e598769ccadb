/** The requirements on keys, with the same messages on every runtime. @module */
import { SigningConfigurationError, type SigningAlgorithm, type SigningHash } from "./signing-configuration.ts";

/** The algorithms with a key pair. */
export type AsymmetricAlgorithm = Exclude<SigningAlgorithm, "hmac">;

/** The curves of ECDSA, as OpenSSL names them. */
export type Curve = "prime256v1" | "secp256k1";

/** The length of a MAC, in bytes. */
export const macBytes: Readonly<Record<SigningHash, number>> = { sha256: 32, sha512: 64, "sha3-256": 32 };

/** The longest ECDSA signature, in bytes: a DER sequence of two integers of 32 bytes, each with a leading zero. */
export const MAX_ECDSA_BYTES = 72;

const MIN_RSA_BITS = 2048;
const curves: readonly Curve[] = ["prime256v1", "secp256k1"];
const keyTypes: Readonly<Record<AsymmetricAlgorithm, string>> = { rsa: "rsa", ecdsa: "ec" };

/** @throws SigningConfigurationError for an empty secret, and for a secret that is not a string */
export function checkSecret(secret: unknown): string {
  if (typeof secret === "string" && secret !== "") return secret;
  throw keyError(typeof secret === "string" ? "The HMAC secret is empty." : "The HMAC secret must be a string.");
}

/**
 * Validates a list of PEM keys.
 *
 * @throws SigningConfigurationError for an empty list, and for a value that is not a list
 */
export function checkKeyList(keys: unknown): void {
  if (!Array.isArray(keys)) throw keyError("A platform verifier needs a list of public keys.");
  if (keys.length === 0) throw keyError("A platform verifier needs at least one public key.");
}

/**
 * @param type the key's type as node:crypto names it: `rsa`, `ec`, `ed25519`
 * @throws SigningConfigurationError for a key of another algorithm
 */
export function checkKeyType(algorithm: AsymmetricAlgorithm, type: string): void {
  const expected = keyTypes[algorithm];
  if (type === expected) return;
  throw keyError(`Algorithm ${algorithm} needs a key of type ${expected}; this one is of type ${type}.`);
}

/**
 * @param bits the length of the RSA modulus
 * @throws SigningConfigurationError for a key that is too short
 */
export function checkModulus(bits: number): void {
  if (bits >= MIN_RSA_BITS) return;
  throw keyError(`RSA keys need at least ${MIN_RSA_BITS} bits; this one has ${bits}.`);
}

/**
 * @param name the curve as OpenSSL names it
 * @throws SigningConfigurationError for a curve that the contract does not name
 */
export function checkCurve(name: string): Curve {
  const curve = curves.find((known) => known === name);
  if (curve !== undefined) return curve;
  throw keyError(`ECDSA needs a key on ${curves.join(" or ")}; this one is on ${name}.`);
}

/** The error for a key that does not match the label of its PEM. The runtimes' own errors are not helpful. */
export function unreadableKey(format: string): SigningConfigurationError {
  return keyError(`The PEM text does not contain the ${format.toUpperCase()} key that its label announces.`);
}

/** The error for an unusable key. */
export function keyError(message: string): SigningConfigurationError {
  return new SigningConfigurationError("key", message);
}
