/** Encodes messages before they are signed. @module */
import { type Codecs, portableCodecs } from "./codecs.ts";
import type { PreEncoding } from "./signing-configuration.ts";
import { urlEncode } from "./url-encode.ts";

const ascii = /* @__PURE__ */ new TextEncoder();

/**
 * Applies a pre-encoding to a message. Returns the bytes to sign: the ASCII codes of the encoded text.
 *
 * @param bytes the message, made by `buildMessage`
 * @param codecs the runtime's encodings. Default: those that run everywhere
 * @example const toSign = preEncode("base64", buildMessage(message));
 */
export function preEncode(
  preEncoding: PreEncoding,
  bytes: Uint8Array,
  codecs: Codecs = portableCodecs,
): Uint8Array<ArrayBuffer> {
  return preEncoding === "url-encoded" ? urlEncode(bytes) : ascii.encode(codecs[preEncoding].encode(bytes));
}
