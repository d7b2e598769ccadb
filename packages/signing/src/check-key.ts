/** What a key must be, in the same words on every runtime. @module */
import { SigningConfigurationError } from "./signing-configuration-error.ts";

/** The algorithms with a key pair. */
export type AsymmetricAlgorithm = "rsa" | "ecdsa";

export type Curve = "prime256v1" | "secp256k1";

const MIN_RSA_BITS = 2048;
const curves: readonly Curve[] = ["prime256v1", "secp256k1"];
const keyTypes: Readonly<Record<AsymmetricAlgorithm, string>> = { rsa: "rsa", ecdsa: "ec" };

/** Refuses a secret of no length. */
export function checkSecret(secret: string): string {
  if (secret !== "") return secret;
  throw new SigningConfigurationError("key", "The HMAC secret is empty.");
}

/** @param type the key's type as node:crypto names it: `rsa`, `ec`, `ed25519` */
export function checkKeyType(algorithm: AsymmetricAlgorithm, type: string): void {
  const expected = keyTypes[algorithm];
  if (type === expected) return;
  throw new SigningConfigurationError(
    "key",
    `Algorithm ${algorithm} needs a key of type ${expected}; this one is of type ${type}.`,
  );
}

/** @param bits the length of the RSA modulus */
export function checkModulus(bits: number): void {
  if (bits >= MIN_RSA_BITS) return;
  throw new SigningConfigurationError("key", `RSA keys need at least ${MIN_RSA_BITS} bits; this one has ${bits}.`);
}

/** @param name the curve as OpenSSL names it */
export function checkCurve(name: string): Curve {
  const curve = curves.find((known) => known === name);
  if (curve !== undefined) return curve;
  throw new SigningConfigurationError("key", `ECDSA needs a key on ${curves.join(" or ")}; this one is on ${name}.`);
}

/** For a key that is not what the label of its PEM says. The runtimes' own errors say nothing that helps. */
export function unreadableKey(format: string): SigningConfigurationError {
  return new SigningConfigurationError("key", `The PEM text holds no ${format.toUpperCase()} key, as its label says.`);
}
