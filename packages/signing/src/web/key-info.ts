/**
 * Reads the wrappers of keys: their type and curve, and wraps bare RSA keys for WebCrypto. An ASN.1 library would add 30 KB to
 * each bundle, five times the size of all RSA code.
 * @module
 */
import { hex } from "@scure/base";
import { unreadableKey } from "../check-key.ts";
import type { PrivateKeyDer, PublicKeyDer } from "../read-pem.ts";
import { derAt, derTags, readDer, writeDer } from "./der.ts";

/** The type of a key, and the key without its wrapper. */
export interface KeyInfo {
  /** As node:crypto names it: `rsa`, `ec`, `ed25519`. */
  readonly type: string;
  /** The curve as OpenSSL names it; empty if there is none. */
  readonly curve: string;
  /** RFC 8017's structure for RSA, SEC1's for a private key on a curve, the point for a public one. */
  readonly key: Uint8Array<ArrayBuffer>;
}

const RSA_OID = "2a864886f70d010101";
const EC_OID = "2a8648ce3d0201";

const typeNames: Readonly<Record<string, string>> = {
  [RSA_OID]: "rsa",
  "2a864886f70d01010a": "rsa-pss",
  [EC_OID]: "ec",
  "2b6570": "ed25519",
};
const curveNames: Readonly<Record<string, string>> = {
  "2a8648ce3d030107": "prime256v1",
  "2b8104000a": "secp256k1",
  "2b81040022": "secp384r1",
  "2b81040023": "secp521r1",
};

/** Reads a private key: PKCS#8 (RFC 5208 §5), PKCS#1 (RFC 8017 A.1.2) or SEC1 (RFC 5915 §3). */
export function privateKeyInfo({ format, der }: PrivateKeyDer): KeyInfo {
  return readOrRefuse(format, () => {
    const content = derAt(der, derTags.sequence, 0);
    if (format === "pkcs1") return { type: "rsa", curve: "", key: der };
    if (format === "sec1") return { type: "ec", curve: curveName(sec1Curve(content)), key: der };
    return { ...algorithmInfo(derAt(content, derTags.sequence, 1)), key: derAt(content, derTags.octetString, 2) };
  });
}

/** Reads a public key: SPKI (RFC 5280 §4.1.2.7) or PKCS#1 (RFC 8017 A.1.1). */
export function publicKeyInfo({ format, der }: PublicKeyDer): KeyInfo {
  return readOrRefuse(format, () => {
    const content = derAt(der, derTags.sequence, 0);
    if (format === "pkcs1") return { type: "rsa", curve: "", key: der };
    // The first octet of a bit string is the number of unused bits: 0 in a key.
    const key = derAt(content, derTags.bitString, 1).subarray(1);
    return { ...algorithmInfo(derAt(content, derTags.sequence, 0)), key };
  });
}

function algorithmInfo(identifier: Uint8Array<ArrayBuffer>): Omit<KeyInfo, "key"> {
  const oid = hex.encode(derAt(identifier, derTags.oid, 0));
  const type = typeNames[oid] ?? "unknown";
  return { type, curve: type === "ec" ? curveName(readDer(identifier)[1]?.content) : "" };
}

/** The curve is in the optional element with tag [0]. */
function sec1Curve(content: Uint8Array<ArrayBuffer>): Uint8Array | undefined {
  const parameters = readDer(content).find(({ tag }) => tag === 0xa0);
  return parameters && derAt(parameters.content, derTags.oid, 0);
}

function curveName(oid: Uint8Array | undefined): string {
  return (oid && curveNames[hex.encode(oid)]) ?? "an unknown curve";
}

function readOrRefuse(format: string, read: () => KeyInfo): KeyInfo {
  try {
    return read();
  } catch {
    throw unreadableKey(format);
  }
}

/** Wraps a bare RSA private key (RFC 8017) in PKCS#8, version 0 (RFC 5208 §5). WebCrypto imports no other format. */
export function wrapPkcs8(privateKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const version = writeDer(derTags.integer, Uint8Array.of(0));
  return writeDer(derTags.sequence, version, algorithmIdentifier(), writeDer(derTags.octetString, privateKey));
}

/** Wraps a bare RSA public key (RFC 8017) in SPKI (RFC 5280 §4.1.2.7). The bit string begins with the number of unused bits. */
export function wrapSpki(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const bits = writeDer(derTags.bitString, Uint8Array.of(0), publicKey);
  return writeDer(derTags.sequence, algorithmIdentifier(), bits);
}

function algorithmIdentifier(): Uint8Array {
  return writeDer(derTags.sequence, writeDer(derTags.oid, hex.decode(RSA_OID)), writeDer(derTags.null));
}
