import { Buffer } from "node:buffer";
import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from "node:crypto";
import {
  type AsymmetricAlgorithm,
  checkCurve,
  checkKeyType,
  checkModulus,
  checkSecret,
  unreadableKey,
} from "../check-key.ts";
import { readPrivateKeyPem, readPublicKeyPem } from "../read-pem.ts";

/** The HMAC key: the UTF-8 bytes of the secret, which is never decoded. */
export function secretKey(secret: string): KeyObject {
  return createSecretKey(Buffer.from(checkSecret(secret), "utf8"));
}

/** Parses a private key for one algorithm and refuses one that does not fit. */
export function privateKey(algorithm: AsymmetricAlgorithm, pem: string): KeyObject {
  const { format, der } = readPrivateKeyPem(pem);
  const key = parse(format, () => createPrivateKey({ key: Buffer.from(der), format: "der", type: format }));
  return checkKey(algorithm, key);
}

/** Parses a public key for one algorithm and refuses one that does not fit. */
export function publicKey(algorithm: AsymmetricAlgorithm, pem: string): KeyObject {
  const { format, der } = readPublicKeyPem(pem);
  const key = parse(format, () => createPublicKey({ key: Buffer.from(der), format: "der", type: format }));
  return checkKey(algorithm, key);
}

function parse(format: string, create: () => KeyObject): KeyObject {
  try {
    return create();
  } catch {
    throw unreadableKey(format);
  }
}

function checkKey(algorithm: AsymmetricAlgorithm, key: KeyObject): KeyObject {
  checkKeyType(algorithm, key.asymmetricKeyType ?? "unknown");
  const { modulusLength = 0, namedCurve = "a curve without a name" } = key.asymmetricKeyDetails ?? {};
  if (algorithm === "rsa") checkModulus(modulusLength);
  else checkCurve(namedCurve);
  return key;
}
