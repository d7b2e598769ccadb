/** Signers and verifiers on node:crypto. @module */
import { Buffer } from "node:buffer";
import { buildMessage, isWithinLimit, maxBodyBytesOf, preEncode } from "../build-message.ts";
import { decodeSignature, type Codec, type Codecs, portableCodecs, standardBase64 } from "../codecs.ts";
import type { Signer, Verifier } from "../signer.ts";
import { checkSigningConfiguration, type SigningConfiguration } from "../signing-configuration.ts";
import { createByteSigner, createByteVerifier } from "./primitives.ts";

/**
 * Creates a signer on node:crypto. Parses the key once; `sign` is synchronous.
 *
 * @param configuration the provider's choice. It is checked again, because it often comes from JSON
 * @param privateKeyOrSecret for hmac the secret as text; otherwise a private key in PEM: PKCS#8, PKCS#1 or SEC1
 * @throws SigningConfigurationError for an unusable configuration or key
 * @example const signer = createSigner(defaultSigningConfiguration, readFileSync("private.pem", "utf8"));
 */
export function createSigner(configuration: SigningConfiguration, privateKeyOrSecret: string): Signer {
  const checked = checkSigningConfiguration(configuration);
  const signBytes = createByteSigner(checked, privateKeyOrSecret);
  const codec = nodeCodecs[checked.postEncoding];
  return {
    configuration: checked,
    sign: (message) => codec.encode(signBytes(preEncode(checked.preEncoding, buildMessage(message), nodeCodecs))),
  };
}

/**
 * Creates a verifier on node:crypto. Parses the key once; `verify` is synchronous, compares MACs in constant time, and
 * returns false for any text that is not a signature.
 *
 * @param configuration the provider's choice. It is checked again, because it often comes from JSON
 * @param publicKeyOrSecret for hmac the secret as text; otherwise a public key in PEM: SPKI or PKCS#1
 * @throws SigningConfigurationError for an unusable configuration or key
 * @example const verifier = createVerifier(defaultSigningConfiguration, readFileSync("public.pem", "utf8"));
 */
export function createVerifier(configuration: SigningConfiguration, publicKeyOrSecret: string): Verifier {
  const checked = checkSigningConfiguration(configuration);
  const verifier = createByteVerifier(checked, publicKeyOrSecret);
  const codec = nodeCodecs[checked.postEncoding];
  const limit = maxBodyBytesOf(checked.preEncoding);
  return {
    configuration: checked,
    ...limit,
    verify(message, text) {
      const signature = decodeSignature(codec, verifier.maxSignatureBytes, text);
      if (signature === undefined || !isWithinLimit(message, limit.maxBodyBytes)) return false;
      return verifier.verify(preEncode(checked.preEncoding, buildMessage(message), nodeCodecs), signature);
    },
  };
}

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
