/** The headers that authenticate a request. @module */
import type { SignedMessage } from "@provider-connectivity/signing";
import { signedEndpoint } from "./base-url.ts";
import type { CallContext } from "./call-context.ts";
import type { Settings } from "./settings.ts";

/**
 * The request with its key, a fresh nonce, the time in milliseconds and the signatures over exactly what is sent; and
 * the message that they sign.
 *
 * @param request gives everything but the body, which has been read
 * @param bytes the body; empty for none
 */
export async function signRequest(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  { operation }: CallContext,
  signal: AbortSignal,
  { baseUrl, names, runtime, apiKey, signing, platformSigner }: Settings,
): Promise<[Request, SignedMessage]> {
  const { method, url } = request;
  const body = bytes.length > 0 && { body: bytes };
  const timestamp = String(runtime.now());
  const nonce = runtime.randomUUID();
  const message = { timestamp, nonce, method, endpoint: signedEndpoint(url, baseUrl), ...body };
  const headers = new Headers(request.headers);
  headers.set(names.key, apiKey);
  headers.set(names.nonce, nonce);
  headers.set(names.timestamp, timestamp);
  headers.set(names.signature, await signing.sign(message));
  // Where the operation is not known it may be a platform-signed one, and the header does no harm to the others.
  if (operation?.platformSigned ?? true) {
    headers.set(names.platformSignature, (await platformSigner?.sign(message)) ?? "");
  }
  // Redirects are not followed: the signature covers this path only, and the key belongs to this host only.
  return [new Request(request, { headers, signal, redirect: "manual", ...body }), message];
}
