/** The request log of a control port: the requests of the signed port, for developers. @module */
import type { LoggedRequest, RequestPage } from "@provider-connectivity/contract/control-v1";
import { isObject, parseJson } from "@provider-connectivity/core/internal";
import type { ObservedRequest, RequestContent, RequestObserver } from "@provider-connectivity/server";

/** A position in the log, and how long to wait for later requests. */
export interface FeedQuery {
  /** The `sequence` of the last request that the caller has received. */
  readonly after: number;
  /** The maximum number of requests to return. */
  readonly limit: number;
  /** How long to wait for a request, in milliseconds. */
  readonly waitMs: number;
  /** Ends the wait. */
  readonly signal: AbortSignal;
}

/** A request before it has a position in the log. */
export type NewRequest = Omit<LoggedRequest, "sequence">;

/** A request with its signature. Never show the signature: it stays valid for a minute. */
export interface SignedRequest {
  /** The API key. */
  readonly apiKey: string;
  /** The text of X-FBAPI-SIGNATURE. */
  readonly signature: string;
  /** The text of X-FBAPI-TIMESTAMP. */
  readonly timestamp: string;
  /** The text of X-FBAPI-NONCE. */
  readonly nonce: string;
  /** The HTTP method. */
  readonly method: string;
  /** Path and query as they are signed. */
  readonly endpoint: string;
  /** The body as it arrived; empty if there is none. */
  readonly body: string;
}

/** The request log. */
export interface RequestFeed {
  /** Changes with each start; the numbering begins again. */
  readonly instance: string;
  /** Fills the log: pass it to `createProvider`. */
  readonly observer: RequestObserver;
  /** Adds a request that never reached the provider. */
  readonly add: (request: NewRequest) => unknown;
  /** Reads a part of the log. */
  readonly page: (query: FeedQuery) => Promise<RequestPage>;
  /** A request of the log with its signature, to explain it; `undefined` if the log has none. */
  readonly signedRequest: (sequence: number) => SignedRequest | undefined;
  /** Empties the log and keeps the numbering. */
  readonly clear: () => void;
  /** Ends all current and later waits, so that the port can be closed. */
  readonly close: () => void;
}

/** Older requests are dropped. */
const MAX_REQUESTS = 10_000;
/** The signatures of older requests are dropped. */
const MAX_SIGNATURES = 1_000;
/** Longer bodies are not explained. */
const MAX_SIGNED_BYTES = 65_536;
/** The first characters of a body that are stored. */
const MAX_BODY_LENGTH = 16_384;

/**
 * Creates an empty request log. Its pages contain no key and no signature, and truncated bodies.
 *
 * @example
 * ```ts
 * const feed = createRequestFeed();
 * const { requests } = await feed.page({ after: 0, limit: 10, waitMs: 0, signal: AbortSignal.timeout(1_000) });
 * ```
 */
export function createRequestFeed(): RequestFeed {
  const instance = crypto.randomUUID();
  const arrivals = new EventTarget();
  let requests: LoggedRequest[] = [];
  const signatures = new Map<number, SignedRequest>();
  let sequence = 0;
  let isClosed = false;
  const add = (request: NewRequest): number => {
    requests.push({ ...request, sequence: ++sequence });
    if (requests.length > MAX_REQUESTS) requests.shift();
    arrivals.dispatchEvent(new Event("arrival"));
    return sequence;
  };
  const observe = (request: ObservedRequest, content: RequestContent): void => {
    const signed = toSigned(content);
    const number = add(toLogged(request, content));
    if (signed === undefined) return;
    signatures.set(number, signed);
    const [oldest] = signatures.keys();
    if (signatures.size > MAX_SIGNATURES && oldest !== undefined) signatures.delete(oldest);
  };
  return {
    instance,
    add,
    observer: { onContent: observe },
    signedRequest: (number) => signatures.get(number),
    async page({ after, limit, waitMs, signal }) {
      if (after >= sequence && waitMs > 0 && !isClosed) await arrival(arrivals, waitMs, signal);
      const found = requests.slice(firstAfter(requests, after)).slice(0, limit);
      return { instance, next: found.at(-1)?.sequence ?? Math.min(after, sequence), requests: found };
    },
    clear() {
      requests = [];
      signatures.clear();
    },
    close() {
      isClosed = true;
      arrivals.dispatchEvent(new Event("arrival"));
    },
  };
}

/** The numbers have no gaps, so the position of a request follows from its number. */
function firstAfter(requests: readonly LoggedRequest[], after: number): number {
  const [first] = requests;
  return first === undefined ? 0 : Math.max(0, after - first.sequence + 1);
}

function arrival(arrivals: EventTarget, waitMs: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const finish = (): void => {
    clearTimeout(timer);
    arrivals.removeEventListener("arrival", finish);
    signal.removeEventListener("abort", finish);
    resolve();
  };
  const timer = setTimeout(finish, waitMs);
  arrivals.addEventListener("arrival", finish);
  signal.addEventListener("abort", finish);
  return promise;
}

function toLogged(
  {
    durationMs,
    operationId,
    requestId,
    status,
    stage,
    isReplay,
    errorType,
    requestPart,
    propertyName,
  }: ObservedRequest,
  { method, endpoint, signed, body, input, responseBody }: RequestContent,
): NewRequest {
  const requestBody = body === undefined || body.byteLength === 0 ? undefined : withoutPersonalData(textOf(body));
  return withoutAbsent({
    receivedAt: new Date(Date.now() - durationMs).toISOString(),
    durationMs: Math.round(durationMs * 1000) / 1000,
    method,
    endpoint,
    operationId,
    requestId,
    apiKey: signed?.apiKey,
    timestamp: signed?.message.timestamp,
    nonce: signed?.message.nonce,
    status,
    stage,
    isReplay,
    errorType,
    requestPart,
    propertyName,
    message: status >= 400 ? messageIn(responseBody) : undefined,
    expectedMessage:
      signed === undefined
        ? undefined
        : [signed.message.timestamp, signed.message.nonce, method, endpoint, requestBody ?? ""].join(""),
    requestBody: truncated(requestBody),
    responseBody: truncated(responseBody === "" ? undefined : responseBody),
    handlerInput:
      input === undefined
        ? undefined
        : withoutAbsent({ params: input.params, query: input.query, body: redacted(input.body) }),
  });
}

function toSigned({ method, endpoint, signed, body }: RequestContent): SignedRequest | undefined {
  if (signed === undefined || signed.signature === "" || (body?.byteLength ?? 0) > MAX_SIGNED_BYTES) return undefined;
  const { apiKey, signature, message } = signed;
  const { timestamp, nonce } = message;
  const text = body === undefined ? "" : textOf(body);
  // Explaining the signature would need the personal data in the body.
  if (withoutPersonalData(text) !== text) return undefined;
  return { apiKey, signature, timestamp, nonce, method, endpoint, body: text };
}

/** The property of a request that identifies persons. The log must not contain its value. */
const PERSONAL_DATA = "participantsIdentification";
const ERASED = "[personal data]";

/** The body without the identification of persons. An unreadable body is hidden if it may contain one. */
function withoutPersonalData(text: string): string {
  const body = parseJson(text);
  if (body === undefined) return text.includes(PERSONAL_DATA) ? ERASED : text;
  const safe = redacted(body);
  return safe === body ? text : JSON.stringify(safe);
}

function redacted(body: unknown): unknown {
  if (!isObject(body) || !(PERSONAL_DATA in body)) return body;
  return { ...body, [PERSONAL_DATA]: ERASED };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function truncated(text: string | undefined): string | undefined {
  return text?.slice(0, MAX_BODY_LENGTH);
}

function messageIn(body: string): string | undefined {
  const value = parseJson(body);
  return isObject(value) && typeof value["message"] === "string" ? value["message"] : undefined;
}

type Present<T> = { [Name in keyof T as undefined extends T[Name] ? never : Name]: T[Name] } & {
  [Name in keyof T as undefined extends T[Name] ? Name : never]?: Exclude<T[Name], undefined>;
};

function withoutAbsent<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Present<T>;
}
