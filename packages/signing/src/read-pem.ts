/** Reads keys in PEM (RFC 7468). @module */
import { base64 } from "@scure/base";
import { keyError, unreadableKey } from "./check-key.ts";

/** A private key, and the structure that its label announces: RFC 5208, RFC 8017 A.1.2 or RFC 5915. */
export interface PrivateKeyDer {
  readonly format: "pkcs8" | "pkcs1" | "sec1";
  readonly der: Uint8Array<ArrayBuffer>;
}

/** A public key, and the structure that its label announces: RFC 5280 §4.1 or RFC 8017 A.1.1. */
export interface PublicKeyDer {
  readonly format: "spki" | "pkcs1";
  readonly der: Uint8Array<ArrayBuffer>;
}

const privateFormats = new Map<string, PrivateKeyDer["format"]>([
  ["PRIVATE KEY", "pkcs8"],
  ["RSA PRIVATE KEY", "pkcs1"],
  ["EC PRIVATE KEY", "sec1"],
]);
const publicFormats = new Map<string, PublicKeyDer["format"]>([
  ["PUBLIC KEY", "spki"],
  ["RSA PUBLIC KEY", "pkcs1"],
]);

/**
 * Reads a private key in PEM: PKCS#8, PKCS#1 or SEC1. Line breaks may be written as `\n`, as in environment variables, or
 * be missing: they do not matter to base64.
 *
 * @throws SigningConfigurationError if there is no such key, or it is encrypted
 */
export function readPrivateKeyPem(pem: string): PrivateKeyDer {
  const { label, content } = firstBlock(pem, "private");
  if (label.startsWith("ENCRYPTED") || content.includes("ENCRYPTED")) {
    throw keyError("The private key is encrypted. Decrypt it first: openssl pkey -in key.pem -out plain.pem.");
  }
  if (label.endsWith("PUBLIC KEY")) throw keyError("A signer needs the private key; this is a public key.");
  return decode(content, formatOf(label, privateFormats));
}

/**
 * Reads a public key in PEM: SPKI or PKCS#1. Line breaks as in `readPrivateKeyPem`.
 *
 * @throws SigningConfigurationError if there is no such key, and for a private key, which a verifier must not have
 */
export function readPublicKeyPem(pem: string): PublicKeyDer {
  const { label, content } = firstBlock(pem, "public");
  if (label.endsWith("PRIVATE KEY")) {
    throw keyError("A verifier must not have a private key. Pass the public key: openssl pkey -in key.pem -pubout.");
  }
  if (label.endsWith("CERTIFICATE")) {
    throw keyError("This is a certificate. Extract the public key: openssl x509 -in certificate.pem -pubkey -noout.");
  }
  return decode(content, formatOf(label, publicFormats));
}

function firstBlock(pem: unknown, kind: "private" | "public"): { label: string; content: string } {
  const text = typeof pem === "string" ? pem.replaceAll("\\r", "").replaceAll("\\n", "\n") : "";
  for (const [, label, content] of text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^]*?)-----END \1-----/g)) {
    // `openssl ecparam -genkey` writes the parameters of the curve before the key.
    if (label !== "EC PARAMETERS") return { label: label!, content: content! };
  }
  throw keyError(`The ${kind} key is not PEM. Pass the whole text, from -----BEGIN to the end of the -----END line.`);
}

function formatOf<Format>(label: string, formats: ReadonlyMap<string, Format>): Format {
  const format = formats.get(label);
  if (format !== undefined) return format;
  throw keyError(`PEM of type "${label}" is not supported; use one of ${[...formats.keys()].join(", ")}.`);
}

function decode<Format extends string>(content: string, format: Format) {
  let der: Uint8Array<ArrayBuffer>;
  try {
    der = new Uint8Array(base64.decode(content.replaceAll(/\s/g, "")));
  } catch {
    throw keyError("The PEM text is damaged: the text between its BEGIN and END lines is not base64.");
  }
  // node:crypto ignores bytes after the key; WebCrypto does not.
  if (derLength(der) !== der.length) throw unreadableKey(format);
  return { format, der };
}

/** The length of the first DER element (X.690 §8.1.3), with its tag and length octets. */
function derLength(der: Uint8Array): number {
  const first = der[1] ?? 0;
  if (first < 0x80) return 2 + first;
  const end = 2 + first - 0x80;
  return end + der.subarray(2, end).reduce((sum, byte) => sum * 256 + byte, 0);
}
