/** RSASSA-PKCS1-v1_5 (RFC 8017 §8.2) on WebCrypto, without message and encodings. @module */
import { checkKeyType, checkModulus, unreadableKey } from "../check-key.ts";
import { readPrivateKeyPem, readPublicKeyPem } from "../read-pem.ts";
import { SigningConfigurationError, type SigningHash } from "../signing-configuration.ts";
import type { ByteVerifier, SignBytes } from "./create-signer.ts";
import { privateKeyInfo, publicKeyInfo, wrapPkcs8, wrapSpki } from "./key-info.ts";
import { webCrypto } from "./web-crypto.ts";

const RSA = "RSASSA-PKCS1-v1_5";
const hashNames: Readonly<Record<SigningHash, string>> = {
  sha256: "SHA-256",
  sha512: "SHA-512",
  "sha3-256": "SHA3-256",
};

/** @throws SigningConfigurationError for an unusable key, or a hash that this runtime lacks */
export async function rsaByteSigner(hash: SigningHash, pem: string): Promise<SignBytes> {
  const key = readPrivateKeyPem(pem);
  const info = privateKeyInfo(key);
  checkKeyType("rsa", info.type);
  const imported = await importKey("pkcs8", wrapPkcs8(info.key), hash, "sign");
  await proveSupport(hash, () => webCrypto().sign(RSA, imported, new Uint8Array()));
  return async (bytes) => new Uint8Array(await webCrypto().sign(RSA, imported, bytes));
}

/** @throws SigningConfigurationError for an unusable key, or a hash that this runtime lacks */
export async function rsaByteVerifier(hash: SigningHash, pem: string): Promise<ByteVerifier> {
  const key = readPublicKeyPem(pem);
  const info = publicKeyInfo(key);
  checkKeyType("rsa", info.type);
  const imported = await importKey("spki", wrapSpki(info.key), hash, "verify");
  const maxSignatureBytes = Math.ceil(modulusBits(imported) / 8);
  await proveSupport(hash, () =>
    webCrypto().verify(RSA, imported, new Uint8Array(maxSignatureBytes), new Uint8Array()),
  );
  return {
    maxSignatureBytes,
    verify: (bytes, signature) => webCrypto().verify(RSA, imported, signature, bytes),
  };
}

async function importKey(
  format: "pkcs8" | "spki",
  der: Uint8Array<ArrayBuffer>,
  hash: SigningHash,
  usage: "sign" | "verify",
): Promise<CryptoKey> {
  const subtle = webCrypto();
  const algorithm = { name: RSA, hash: hashNames[hash] };
  const key = await subtle.importKey(format, der, algorithm, false, [usage]).catch((error: unknown) => {
    throw isDataError(error) || hash !== "sha3-256" ? unreadableKey(format) : noSha3();
  });
  checkModulus(modulusBits(key));
  return key;
}

/** Deno imports a key for SHA3-256 but cannot use it, so the key is used once when the signer is created. */
async function proveSupport(hash: SigningHash, use: () => Promise<unknown>): Promise<void> {
  if (hash !== "sha3-256") return;
  try {
    await use();
  } catch {
    throw noSha3();
  }
}

function modulusBits(key: CryptoKey): number {
  return (key.algorithm as RsaHashedKeyAlgorithm).modulusLength;
}

/** The error of WebCrypto for a key that it cannot read. */
function isDataError(error: unknown): boolean {
  return error instanceof Error && error.name === "DataError";
}

function noSha3(): SigningConfigurationError {
  return new SigningConfigurationError(
    "hash",
    "This runtime's WebCrypto has no RSA with SHA3-256. Sign on Node with @provider-connectivity/signing/node, or agree on sha256 or sha512.",
  );
}
