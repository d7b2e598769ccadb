/** Key pairs for tests, generated in every run: no private key is ever committed. @module */
import { createPrivateKey, createPublicKey, generateKeyPairSync, getDiffieHellman, type KeyObject } from "node:crypto";

/** A key pair in the two formats that Node and the web accept. For hmac, `secret` is both halves. */
export interface TestKeys {
  readonly signing: string;
  readonly verifying: string;
}

export const hmacKeys: TestKeys = { signing: "a secret: é", verifying: "a secret: é" };
export const rsaKeys = pem(generateKeyPairSync("rsa", { modulusLength: 2048 }));
export const otherRsaKeys = pem(generateKeyPairSync("rsa", { modulusLength: 2048 }));
export const prime256v1Keys = ecKeys("prime256v1");
export const secp256k1Keys = ecKeys("secp256k1");

export function ecKeys(namedCurve: string): TestKeys {
  return pem(generateKeyPairSync("ec", { namedCurve }));
}

export function pem({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }): TestKeys {
  return {
    signing: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    verifying: publicKey.export({ type: "spki", format: "pem" }) as string,
  };
}

/**
 * An RSA key of 3,584 bits, whose signatures are longer than those of `rsaKeys` by more than their encodings tolerate. Generating
 * it would take seconds, so its primes are those of RFC 3526.
 */
export function longRsaKeys(): TestKeys {
  const [p, q] = [primeOf("modp14"), primeOf("modp5")];
  const e = 65_537n;
  const d = inverse(e, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const jwk = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, base64Url(value)]));
  const privateKey = createPrivateKey({ format: "jwk", key: { kty: "RSA", ...jwk } });
  return pem({ privateKey, publicKey: createPublicKey(privateKey) });
}

function primeOf(group: string): bigint {
  return BigInt(`0x${getDiffieHellman(group).getPrime("hex")}`);
}

/** The inverse of `value`, with the extended Euclidean algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [rest, next, factor, nextFactor] = [modulus, value, 0n, 1n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  return (factor + modulus) % modulus;
}

function base64Url(value: bigint): string {
  const digits = value.toString(16);
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex").toString("base64url");
}
