/** Builds and signs requests. @module */
import type { Operation } from "@provider-connectivity/core";
import type { SignedMessage } from "@provider-connectivity/signing";
import type { CallContext } from "./call-context.ts";
import type { UntypedInput } from "./calls.ts";
import { present, type Settings } from "./client-options.ts";
import type { SentRequest } from "./events.ts";

/**
 * The URL of a call. Parameters are percent-encoded with `encodeURIComponent`, arrays become one `name=value` per item,
 * and `undefined` and `null` are left out.
 *
 * @throws TypeError if a path parameter is empty, `.` or `..`, or a query parameter is an object
 */
export function buildUrl(baseUrl: string, path: string, { params, query = {} }: UntypedInput): string {
  const search = present(query).flatMap(([name, value]) =>
    [value].flat().map((item) => `${name}=${encode(name, item)}`),
  );
  return baseUrl + fillPath(path, params) + (search.length > 0 ? `?${search.join("&")}` : "");
}

/**
 * Fills a path template, for example `/accounts/{accountId}`, with percent-encoded values.
 *
 * @throws TypeError if a value is missing, empty, `.` or `..`: URLs drop or resolve such segments, so that another
 *   operation would be called
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = String((values[name] as string | number | undefined) ?? "");
    if (/^\.{0,2}$/.test(text)) throw new TypeError(`path parameter ${name} must not be empty, "." or ".."`);
    return encodeURIComponent(text);
  });
}

/** The unsigned request of a call, with its body as JSON. */
export function buildRequest(url: string, { method }: Operation, { headers = {}, body }: UntypedInput): Request {
  const json = body !== undefined;
  return new Request(url, {
    method,
    headers: [...(json ? [["Content-Type", "application/json"]] : []), ...present(headers)] as [string, string][],
    ...(json && { body: JSON.stringify(body) }),
  });
}

/**
 * The body to send. Adds a new idempotency key if the operation takes one and the body has none, and waits until the
 * key is stored.
 */
export async function addIdempotencyKey(
  call: CallContext,
  { params = {}, body }: UntypedInput,
  { contract, onIdempotencyKey, runtime }: Settings,
): Promise<unknown> {
  const { operation, operationId } = call;
  if (!operation?.idempotent || call.idempotencyKey !== undefined) return body;
  const idempotencyKey = (call.idempotencyKey = runtime.randomUUID());
  const keyed = { ...(body as object | undefined), [contract.idempotencyProperty]: idempotencyKey };
  await onIdempotencyKey?.({ operationId, idempotencyKey, params, body: keyed });
  return keyed;
}

/** One attempt of a call. */
export interface Attempt {
  /** The source of everything but the body, which has been read. */
  readonly request: Request;
  /** The body; empty if there is none. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** The attempt as hooks see it. */
  readonly sent: SentRequest;
  readonly call: CallContext;
  readonly settings: Settings;
}

/** A signed request, as the arguments of `fetch`, and the message that was signed. */
export interface SignedRequest {
  readonly request: Request;
  readonly init: RequestInit;
  readonly message: SignedMessage;
}

/**
 * Signs a request: adds the key, a new nonce, the time in milliseconds, and the signatures of the bytes that are sent.
 *
 * @param signal ends the request
 */
export async function signRequest(
  { request, body: bytes, call: { operation }, settings }: Attempt,
  signal: AbortSignal,
): Promise<SignedRequest> {
  const { baseUrl, contract, runtime, apiKey, signer, platformSigner } = settings;
  const { method, url } = request;
  const names = contract.securityHeaders;
  const body = bytes.length > 0 && { body: bytes };
  const timestamp = String(runtime.now());
  const nonce = runtime.randomUUID();
  const message = { timestamp, nonce, method, endpoint: signedEndpoint(url, baseUrl), ...body };
  const headers = new Headers(request.headers);
  const authentication =
    "authenticate" in signer
      ? await signer.authenticate(message)
      : {
          [names.key]: apiKey,
          [names.nonce]: nonce,
          [names.timestamp]: timestamp,
          [names.signature]: await signer.sign(message),
          // An unknown operation may need the platform's signature. Other operations ignore the header.
          ...((operation?.platformSigned ?? true) && {
            [names.platformSignature]: (await platformSigner?.sign(message)) ?? "",
          }),
        };
  for (const [name, value] of Object.entries(authentication)) headers.set(name, value);
  // Redirects are not followed: the signature is valid for this path only, and the key belongs to this host only.
  const init = { method, headers: Object.fromEntries(headers), signal, redirect: "manual", ...body } as const;
  const signed = new Request(request, init);
  // Another implementation of fetch, such as npm's undici, treats a foreign Request as a URL and reads its text.
  signed.toString = () => url;
  return { request: signed, init, message };
}

/**
 * The signed part of a URL: path and query as they are sent, without the base URL's path.
 *
 * @throws TypeError if the URL is outside the base URL, where the key must not be sent
 */
function signedEndpoint(url: string, base: string): string {
  if (!url.startsWith(`${base}/`)) throw new TypeError("the request leaves the client's baseUrl");
  return url.slice(base.length).replace(/#.*/, "");
}

function encode(name: string, value: unknown): string {
  if (typeof value === "object") throw new TypeError(`query parameter ${name} must not be an object`);
  return encodeURIComponent(value as string | number | boolean);
}
