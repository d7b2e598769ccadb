/** WebCrypto imports RSA keys in PKCS#8 and SPKI only; these put the bare key of RFC 8017 into them. @module */
import { derTags, writeDer } from "./der.ts";

const rsaEncryption = Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01);

/** RFC 5208 §5, version 0. */
export function wrapPkcs8(privateKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const version = writeDer(derTags.integer, Uint8Array.of(0));
  return writeDer(derTags.sequence, version, algorithmIdentifier(), writeDer(derTags.octetString, privateKey));
}

/** RFC 5280 §4.1.2.7; the bit string begins with the number of its unused bits. */
export function wrapSpki(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const bits = writeDer(derTags.bitString, Uint8Array.of(0), publicKey);
  return writeDer(derTags.sequence, algorithmIdentifier(), bits);
}

function algorithmIdentifier(): Uint8Array {
  return writeDer(derTags.sequence, writeDer(derTags.oid, rsaEncryption), writeDer(derTags.null));
}
