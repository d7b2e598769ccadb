import type { Codec } from "./codecs.ts";

/**
 * Reads the text of a signature header. Nothing undecodable, empty or overlong gets through, and nothing throws.
 *
 * @param maxBytes the length of the longest signature that the key can make. It bounds the text before it is
 *   decoded: base58 is quadratic, and a header is as long as its sender likes.
 * @returns the binary signature, or undefined when the text holds none
 */
export function decodeSignature(codec: Codec, maxBytes: number, text: string): Uint8Array | undefined {
  // No encoding takes more than two characters a byte, plus base32's padding.
  if (text.length === 0 || text.length > maxBytes * 2 + 8) return undefined;
  try {
    return codec.decode(text);
  } catch {
    return undefined;
  }
}
