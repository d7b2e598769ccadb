/** Encodings on Node. @module */
import { Buffer } from "node:buffer";
import { type Codec, type Codecs, portableCodecs, standardBase64 } from "../codecs.ts";

/** The encodings, with Node's native hex and base64. */
export const nodeCodecs: Codecs = {
  ...portableCodecs,
  hexstr: native("hex", (text) => text.toLowerCase()),
  base64: native("base64", standardBase64),
};

/** Node's decoders skip unknown characters or stop there, so text is valid only if it encodes back to itself. */
function native(encoding: "hex" | "base64", canonical: (text: string) => string): Codec {
  const encode = (bytes: Uint8Array) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
  return {
    encode,
    decode(text) {
      const expected = canonical(text);
      const bytes = Buffer.from(expected, encoding);
      if (encode(bytes) !== expected) throw new TypeError(`not ${encoding}`);
      return bytes;
    },
  };
}
