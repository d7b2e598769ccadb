/** Finds the key in a PEM file and says in words why there is none. Source: RFC 7468. @module */
import { base64 } from "@scure/base";
import { SigningConfigurationError } from "./signing-configuration-error.ts";

/** A private key and the structure that its label promises: RFC 5208, RFC 8017 A.1.2 or RFC 5915. */
export interface PrivateKeyDer {
  readonly format: "pkcs8" | "pkcs1" | "sec1";
  readonly der: Uint8Array<ArrayBuffer>;
}

/** A public key and the structure that its label promises: RFC 5280 §4.1 or RFC 8017 A.1.1. */
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
 * Reads a private key in PEM: PKCS#8, PKCS#1 or SEC1. Line breaks may be written as `\n`, as they often are in
 * environment variables, or be lost altogether: base64 tells them apart from the key without doubt.
 *
 * @throws SigningConfigurationError when there is no such key, or it is encrypted
 */
export function readPrivateKeyPem(pem: string): PrivateKeyDer {
  const { label, content } = firstBlock(pem, "private");
  if (label.startsWith("ENCRYPTED") || content.includes("ENCRYPTED")) {
    throw refusal("The private key is encrypted. Decrypt it first: openssl pkey -in key.pem -out plain.pem.");
  }
  if (label.endsWith("PUBLIC KEY")) throw refusal("A signer needs the private key; this is a public key.");
  return { format: formatOf(label, privateFormats), der: decode(content) };
}

/**
 * Reads a public key in PEM: SPKI or PKCS#1. Line breaks as in `readPrivateKeyPem`.
 *
 * @throws SigningConfigurationError when there is no such key, and for a private key: who only verifies
 *   should not hold one
 */
export function readPublicKeyPem(pem: string): PublicKeyDer {
  const { label, content } = firstBlock(pem, "public");
  if (label.endsWith("PRIVATE KEY")) {
    throw refusal(
      "A verifier must not be given a private key. Give it the public half: openssl pkey -in key.pem -pubout.",
    );
  }
  if (label.endsWith("CERTIFICATE")) {
    throw refusal("This is a certificate. Take the public key out: openssl x509 -in certificate.pem -pubkey -noout.");
  }
  return { format: formatOf(label, publicFormats), der: decode(content) };
}

function firstBlock(pem: string, kind: "private" | "public"): { label: string; content: string } {
  const text = pem.replaceAll("\\r", "").replaceAll("\\n", "\n");
  for (const [, label = "", content = ""] of text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^]*?)-----END \1-----/g)) {
    // `openssl ecparam -genkey` writes the curve's parameters before the key.
    if (label !== "EC PARAMETERS") return { label, content };
  }
  throw refusal(
    `The ${kind} key is not PEM. The whole text is needed, from -----BEGIN to the end of the -----END line.`,
  );
}

function formatOf<Format>(label: string, formats: ReadonlyMap<string, Format>): Format {
  const format = formats.get(label);
  if (format !== undefined) return format;
  throw refusal(`PEM of type "${label}" is not supported; use one of ${[...formats.keys()].join(", ")}.`);
}

function decode(content: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(base64.decode(content.replaceAll(/\s/g, "")));
  } catch {
    throw refusal("The PEM text is damaged: what stands between its BEGIN and END lines is not base64.");
  }
}

function refusal(message: string): SigningConfigurationError {
  return new SigningConfigurationError("key", message);
}
