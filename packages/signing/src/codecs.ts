/** Encodings in both directions. @module */
import { base32, base58, base64, hex } from "@scure/base";
import { encodeBase58 } from "./encode-base58.ts";
import type { PostEncoding } from "./signing-configuration.ts";

/** An encoding of bytes as ASCII text. */
export interface Codec {
  /** Returns the text of these bytes, in ASCII. Empty for no bytes. */
  encode(bytes: Uint8Array): string;
  /**
   * Returns the bytes of a text.
   *
   * @throws Error for text that is not of this encoding
   */
  decode(text: string): Uint8Array;
}

/** All encodings by name. */
export type Codecs = Readonly<Record<PostEncoding, Codec>>;

/** The encodings in JavaScript, for every runtime. */
export const portableCodecs: Codecs = {
  base64: { encode: (bytes) => base64.encode(bytes), decode: (text) => base64.decode(standardBase64(text)) },
  hexstr: { encode: (bytes) => hex.encode(bytes), decode: (text) => hex.decode(text) },
  base58: { encode: encodeBase58, decode: (text) => base58.decode(text) },
  base32: { encode: (bytes) => base32.encode(bytes).toLowerCase(), decode: decodeBase32 },
};

/** Converts base64 without padding or with the URL-safe alphabet (RFC 4648 §5) to that of RFC 4648 §4. */
export function standardBase64(text: string): string {
  return padded(text.replaceAll("-", "+").replaceAll("_", "/"), 4);
}

/** RFC 4648 §6, in either case and with or without padding. */
function decodeBase32(text: string): Uint8Array {
  // Some other letters become ASCII in upper case, such as the long s.
  if (!/^[A-Za-z2-7=]*$/.test(text)) throw new TypeError("not base32");
  return base32.decode(padded(text.toUpperCase(), 8));
}

/** Adds missing padding up to a multiple of `size`. Text with padding is unchanged. */
function padded(text: string, size: number): string {
  return text.includes("=") ? text : text.padEnd(Math.ceil(text.length / size) * size, "=");
}

/**
 * Decodes the text of a signature header. Never throws.
 *
 * @param maxBytes the length of the longest signature that the key can make. It limits the text before it is decoded,
 *   because base58 is quadratic and a sender may send a header of any length
 * @returns the binary signature, or `undefined` if the text is empty, too long or not of this encoding
 */
export function decodeSignature(codec: Codec, maxBytes: number, text: string): Uint8Array | undefined {
  // No encoding needs more than two characters for a byte, besides the padding of base32.
  if (text.length === 0 || text.length > maxBytes * 2 + 8) return undefined;
  try {
    return codec.decode(text);
  } catch {
    return undefined;
  }
}
