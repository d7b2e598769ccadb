/** The message that is signed, and its encoding before it is signed. @module */
import { type Codecs, portableCodecs } from "./codecs.ts";
import type { SignedMessage } from "./signer.ts";
import type { PreEncoding } from "./signing-configuration.ts";

const utf8 = /* @__PURE__ */ new TextEncoder();

/**
 * Builds the message to sign: timestamp, nonce, method in upper case, endpoint and body, concatenated (contract: "Building the
 * message to sign"). Text is encoded as UTF-8; a body of bytes is unchanged.
 *
 * The parts have no separators, so a signature does not determine where each part ends. A server must separate them with its
 * own checks: a timestamp near the present, and a nonce of letters, digits and hyphens.
 *
 * @example const bytes = buildMessage({ timestamp: "1691606624184", nonce: "n1", method: "GET", endpoint: "/accounts" });
 */
export function buildMessage(message: SignedMessage): Uint8Array<ArrayBuffer> {
  const { timestamp, nonce, method, endpoint, body = "" } = message;
  const head = timestamp + nonce + method.toUpperCase() + endpoint;
  if (typeof body === "string") return utf8.encode(head + body);
  return join(utf8.encode(head), body);
}

function join(head: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(head.length + body.length);
  joined.set(head);
  joined.set(body, head.length);
  return joined;
}

/**
 * Builds the message for `X-PROVIDER-SIGNATURE`, the header on responses to collateral calls: the request's timestamp,
 * nonce, method and endpoint, followed by the response's body.
 *
 * The contract requires the header but defines neither message nor algorithm. The timestamp and nonce tie the response to
 * its request, so that it cannot be replayed for another one. Sign with a signer of the provider's own configuration, or
 * with `createPlatformSigner` and the provider's key. An HMAC proves nothing to a third party, because both sides can
 * create it.
 *
 * @param request the message of the request; its body is not signed
 * @param responseBody the exact bytes of the response's body, or its text
 * @example
 * ```ts
 * const signResponse = async (signer: Signer, request: SignedMessage, responseBody: string) =>
 *   signer.sign(responseMessage(request, responseBody));
 * ```
 */
export function responseMessage(request: SignedMessage, responseBody: string | Uint8Array): SignedMessage {
  const { timestamp, nonce, method, endpoint } = request;
  return { timestamp, nonce, method, endpoint, body: responseBody };
}

/**
 * The longest body, in bytes, that a verifier with base58 pre-encoding accepts: 16 KiB. The cost of base58 grows with the
 * square of the length, which the sender of a request chooses: on one core 0.3 ms for 1 KiB, 8 ms for 16 KiB, 50 ms for
 * 64 KiB and 1.8 s for 1 MiB.
 */
export const base58MaxBodyBytes = 16_384;

/** The longest timestamp, nonce and endpoint together, in UTF-16 units: as long as HTTP servers commonly allow a URL. */
const MAX_HEAD_LENGTH = 8_192;

/** The limit that a verifier has because of its pre-encoding, if any. */
export function maxBodyBytesOf(preEncoding: PreEncoding): { readonly maxBodyBytes?: number } {
  return preEncoding === "base58" ? { maxBodyBytes: base58MaxBodyBytes } : {};
}

/** Whether a message is short enough, without encoding it. */
export function isWithinLimit(message: SignedMessage, maxBodyBytes: number | undefined): boolean {
  if (maxBodyBytes === undefined) return true;
  const { timestamp, nonce, endpoint, body = "" } = message;
  const headLength = timestamp.length + nonce.length + endpoint.length;
  return headLength <= MAX_HEAD_LENGTH && body.length <= maxBodyBytes && byteLength(body) <= maxBodyBytes;
}

function byteLength(body: string | Uint8Array): number {
  return typeof body === "string" ? utf8.encode(body).length : body.length;
}

const ascii = /* @__PURE__ */ new TextEncoder();

/**
 * Applies a pre-encoding to a message. Returns the bytes to sign: the ASCII codes of the encoded text.
 *
 * @param bytes the message, made by `buildMessage`
 * @param codecs the runtime's encodings. Default: those that run everywhere
 * @example
 * ```ts
 * const message = { timestamp: "1691606624184", nonce: "n1", method: "GET", endpoint: "/accounts" };
 * const toSign = preEncode("base64", buildMessage(message));
 * ```
 */
export function preEncode(
  preEncoding: PreEncoding,
  bytes: Uint8Array,
  codecs: Codecs = portableCodecs,
): Uint8Array<ArrayBuffer> {
  return preEncoding === "url-encoded" ? urlEncode(bytes) : ascii.encode(codecs[preEncoding].encode(bytes));
}

const UNESCAPED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
const PERCENT = 0x25;
const upperHexDigits = /* @__PURE__ */ asciiCodes("0123456789ABCDEF");
const isUnescaped = /* @__PURE__ */ unescapedTable();

/**
 * Percent-encodes bytes like `encodeURIComponent` (ECMA-262, "Encode"), with the same result for UTF-8. Invalid UTF-8 is
 * encoded too; decoding it to text first would lose bytes.
 *
 * One pass over the bytes takes half as long as decoding, `encodeURIComponent` and encoding again.
 */
export function urlEncode(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoded = new Uint8Array(bytes.length * 3);
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (isUnescaped[byte] === 1) {
      encoded[length++] = byte;
    } else {
      encoded[length++] = PERCENT;
      encoded[length++] = upperHexDigits[byte >> 4] as number;
      encoded[length++] = upperHexDigits[byte & 15] as number;
    }
  }
  return encoded.subarray(0, length);
}

function asciiCodes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function unescapedTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of asciiCodes(UNESCAPED)) table[code] = 1;
  return table;
}
