/** The encodings that go both ways. @module */
import { base32, base58, base64, hex } from "@scure/base";
import { encodeBase58 } from "./encode-base58.ts";
import type { PostEncoding } from "./signing-configuration.ts";

/** One encoding between bytes and ASCII text. */
export interface Codec {
  encode(bytes: Uint8Array): string;
  /** Throws on text that the encoding does not produce. */
  decode(text: string): Uint8Array;
}

export type Codecs = Readonly<Record<PostEncoding, Codec>>;

/** The encodings as every runtime can compute them. */
export const portableCodecs: Codecs = {
  base64: { encode: (bytes) => base64.encode(bytes), decode: (text) => base64.decode(standardBase64(text)) },
  hexstr: { encode: (bytes) => hex.encode(bytes), decode: (text) => hex.decode(text) },
  base58: { encode: encodeBase58, decode: (text) => base58.decode(text) },
  base32: { encode: (bytes) => base32.encode(bytes).toLowerCase(), decode: decodeBase32 },
};

/** Base64 as RFC 4648 §4 writes it, from text that may use the URL-safe alphabet of §5 or lack its padding. */
export function standardBase64(text: string): string {
  const standard = text.replaceAll("-", "+").replaceAll("_", "/");
  return standard.includes("=") ? standard : standard.padEnd(Math.ceil(standard.length / 4) * 4, "=");
}

/** RFC 4648 §6 in either case. Other letters are refused first: some become ASCII in upper case, such as the long s. */
function decodeBase32(text: string): Uint8Array {
  if (!/^[A-Za-z2-7=]*$/.test(text)) throw new TypeError("not base32");
  return base32.decode(text.toUpperCase());
}
