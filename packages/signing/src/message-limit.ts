import type { SignedMessage } from "./signer.ts";
import type { PreEncoding } from "./signing-configuration.ts";

/**
 * The longest body, in bytes, that a verifier with base58 pre-encoding accepts: 16 KiB. Base58 costs more
 * the longer the message is, and whoever sends the message decides that: on one core 0.3 ms for 1 KiB,
 * 8 ms for 16 KiB, 50 ms for 64 KiB and 1.8 s for 1 MiB, in which a server answers nobody else.
 */
export const base58MaxBodyBytes = 16 * 1024;

/** What timestamp, nonce and endpoint may add to that, in UTF-16 units: as much as HTTP servers commonly allow a URL. */
const MAX_HEAD_LENGTH = 8 * 1024;

const utf8 = /* @__PURE__ */ new TextEncoder();

/** The limit that a verifier has because of its pre-encoding, if any. */
export function maxBodyBytesOf(preEncoding: PreEncoding): { readonly maxBodyBytes?: number } {
  return preEncoding === "base58" ? { maxBodyBytes: base58MaxBodyBytes } : {};
}

/** Whether a message is short enough, found out without encoding it. */
export function isWithinLimit(message: SignedMessage, maxBodyBytes: number | undefined): boolean {
  if (maxBodyBytes === undefined) return true;
  const { timestamp, nonce, endpoint, body = "" } = message;
  const headLength = timestamp.length + nonce.length + endpoint.length;
  return headLength <= MAX_HEAD_LENGTH && body.length <= maxBodyBytes && byteLength(body) <= maxBodyBytes;
}

function byteLength(body: string | Uint8Array): number {
  return typeof body === "string" ? utf8.encode(body).length : body.length;
}
