import { Buffer } from "node:buffer";
import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from "node:crypto";
import { readPrivateKeyPem, readPublicKeyPem } from "../read-pem.ts";
import { SigningConfigurationError } from "../signing-configuration-error.ts";

const MIN_RSA_BITS = 2048;
const curves = ["prime256v1", "secp256k1"];

/** The algorithms with a key pair. */
export type AsymmetricAlgorithm = "rsa" | "ecdsa";

/** The HMAC key: the UTF-8 bytes of the secret, which is never decoded. */
export function secretKey(secret: string): KeyObject {
  if (secret === "") throw new SigningConfigurationError("key", "The HMAC secret is empty.");
  return createSecretKey(Buffer.from(secret, "utf8"));
}

/** Parses a private key for one algorithm and refuses one that does not fit. */
export function privateKey(algorithm: AsymmetricAlgorithm, pem: string): KeyObject {
  const { format, der } = readPrivateKeyPem(pem);
  return checkKey(
    algorithm,
    parse(format, () => createPrivateKey({ key: Buffer.from(der), format: "der", type: format })),
  );
}

/** Parses a public key for one algorithm and refuses one that does not fit. */
export function publicKey(algorithm: AsymmetricAlgorithm, pem: string): KeyObject {
  const { format, der } = readPublicKeyPem(pem);
  return checkKey(
    algorithm,
    parse(format, () => createPublicKey({ key: Buffer.from(der), format: "der", type: format })),
  );
}

/** OpenSSL's own error says nothing that helps, so it is not passed on. */
function parse(format: string, create: () => KeyObject): KeyObject {
  try {
    return create();
  } catch {
    throw new SigningConfigurationError("key", `The PEM text holds no ${format.toUpperCase()} key, as its label says.`);
  }
}

function checkKey(algorithm: AsymmetricAlgorithm, key: KeyObject): KeyObject {
  const expected = { rsa: "rsa", ecdsa: "ec" }[algorithm];
  if (key.asymmetricKeyType !== expected) {
    throw new SigningConfigurationError(
      "key",
      `Algorithm ${algorithm} needs a key of type ${expected}; this one is of type ${key.asymmetricKeyType}.`,
    );
  }
  return algorithm === "rsa" ? checkModulus(key) : checkCurve(key);
}

function checkModulus(key: KeyObject): KeyObject {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits >= MIN_RSA_BITS) return key;
  throw new SigningConfigurationError("key", `RSA keys need at least ${MIN_RSA_BITS} bits; this one has ${bits}.`);
}

function checkCurve(key: KeyObject): KeyObject {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? "explicit parameters";
  if (curves.includes(curve)) return key;
  throw new SigningConfigurationError("key", `ECDSA needs a key on ${curves.join(" or ")}; this one is on ${curve}.`);
}
