import { type Codecs, portableCodecs } from "./codecs.ts";
import type { PreEncoding } from "./signing-configuration.ts";
import { urlEncode } from "./url-encode.ts";

const ascii = /* @__PURE__ */ new TextEncoder();

/**
 * Applies a pre-encoding to a message and gives the bytes that are signed: the ASCII codes of the encoded text.
 *
 * @param bytes the message as `buildMessage` made it
 * @param codecs the runtime's encodings
 */
export function preEncode(
  preEncoding: PreEncoding,
  bytes: Uint8Array,
  codecs: Codecs = portableCodecs,
): Uint8Array<ArrayBuffer> {
  return preEncoding === "url-encoded" ? urlEncode(bytes) : ascii.encode(codecs[preEncoding].encode(bytes));
}
