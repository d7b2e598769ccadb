/** The headers that authenticate a request. @module */
import type { SecurityHeaders } from "@provider-connectivity/core";
import type { PlatformSigner, Signer } from "@provider-connectivity/signing";
import { signedEndpoint, type BaseUrl } from "./base-url.ts";
import type { Runtime } from "./runtime.ts";

export interface Credentials {
  readonly base: BaseUrl;
  readonly apiKey: string;
  readonly signing: Pick<Signer, "sign">;
  readonly platformSigner: PlatformSigner | undefined;
  readonly names: SecurityHeaders;
  readonly runtime: Runtime;
}

/**
 * The request with its key, a fresh nonce, the time in milliseconds and the signatures over exactly what is sent.
 *
 * @param request gives method, URL and headers; its body is not read
 * @param body the bytes to send, or `undefined` for none
 */
export async function signRequest(
  request: Request,
  body: Uint8Array<ArrayBuffer> | undefined,
  credentials: Credentials,
  { platformSigned, signal }: { readonly platformSigned: boolean; readonly signal: AbortSignal },
): Promise<Request> {
  const { names, runtime } = credentials;
  const [timestamp, nonce] = [String(runtime.now()), runtime.randomUUID()];
  const endpoint = signedEndpoint(request.url, credentials.base);
  const message = { timestamp, nonce, method: request.method, endpoint, ...(body && { body }) };
  const headers = new Headers(request.headers);
  headers.set(names.key, credentials.apiKey);
  headers.set(names.nonce, nonce);
  headers.set(names.timestamp, timestamp);
  headers.set(names.signature, await credentials.signing.sign(message));
  if (platformSigned) {
    headers.set(names.platformSignature, (await credentials.platformSigner?.sign(message)) ?? "");
  }
  // Redirects are not followed: the signature covers this path only, and the key belongs to this host only.
  const init: RequestInit = { method: request.method, headers, signal, redirect: "manual" };
  return new Request(request.url, body ? { ...init, body } : init);
}
