/** Each encoding as a separate value, so that a bundle contains only those that it imports. @module */
import { base32 as upperBase32 } from "@scure/base";
import { encodeBase58 } from "./encode-base58.ts";
import type { PostEncoding, PreEncoding } from "./signing-configuration.ts";
import { urlEncode } from "./build-message.ts";

/** An encoding of bytes as ASCII text. */
export interface Encoding<Name extends PreEncoding = PreEncoding> {
  /** Its name in a signing configuration. */
  readonly name: Name;
  /** Returns the text of these bytes, in ASCII. Empty for no bytes. */
  encode(bytes: Uint8Array): string;
}

/** An encoding of a signature: any but `urlEncoded`. */
export type SignatureEncoding = Encoding<PostEncoding>;

/** Percent-encoding like that of `encodeURIComponent`, for messages only. */
export const urlEncoded: Encoding<"url-encoded"> = {
  name: "url-encoded",
  encode: (bytes) => new TextDecoder().decode(urlEncode(bytes)),
};

/** Base64 with padding, RFC 4648 §4. */
export const base64: Encoding<"base64"> = {
  name: "base64",
  encode: (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
};

/** Hexadecimal in lower case. RFC 4648 §8 writes it in upper case. */
export const hexstr: Encoding<"hexstr"> = {
  name: "hexstr",
  encode: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""),
};

/** Base58 with Bitcoin's alphabet and without a checksum. Its cost grows with the square of the length. */
export const base58: Encoding<"base58"> = { name: "base58", encode: encodeBase58 };

/** Base32 in lower case with padding, RFC 4648 §6. */
export const base32: Encoding<"base32"> = {
  name: "base32",
  encode: (bytes) => upperBase32.encode(bytes).toLowerCase(),
};
