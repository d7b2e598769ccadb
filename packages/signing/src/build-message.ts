import type { SignedMessage } from "./signer.ts";

const utf8 = /* @__PURE__ */ new TextEncoder();

/**
 * The bytes that a signature speaks for: timestamp, nonce, method in upper case, endpoint and body, one after
 * the other (contract: "Building the message to sign"). Text becomes UTF-8; a body of bytes stays as it is.
 *
 * Nothing separates the parts, so a signature fixes their sequence but not where one ends. A server keeps
 * them apart by its own checks: a timestamp near the present, and a nonce of letters, digits and hyphens.
 */
export function buildMessage(message: SignedMessage): Uint8Array<ArrayBuffer> {
  const { timestamp, nonce, method, endpoint, body = "" } = message;
  const head = timestamp + nonce + method.toUpperCase() + endpoint;
  if (typeof body === "string") return utf8.encode(head + body);
  return body.length === 0 ? utf8.encode(head) : join(utf8.encode(head), body);
}

function join(head: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(head.length + body.length);
  joined.set(head);
  joined.set(body, head.length);
  return joined;
}
