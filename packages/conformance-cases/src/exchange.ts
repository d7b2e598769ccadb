/** Requests as they are sent, and responses as they are received. @module */
import type { Operation } from "@provider-connectivity/core";
import type { SignedMessage } from "@provider-connectivity/signing";
import type { Caller } from "./target.ts";

/** The parts of a request. */
export interface RequestInput {
  /** By the names of the path template. They are percent-encoded and not checked. */
  readonly params?: Readonly<Record<string, string>>;
  /** Left out where the value is `undefined`. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string;
  /** Headers besides those of security. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Who calls. Default: the target's customer. */
  readonly caller?: Caller;
  /** Default: a random UUID. */
  readonly nonce?: string;
  /** Default: the time now. */
  readonly timestamp?: string;
  /** Sent instead of the operation's method. */
  readonly method?: string;
  /** Sent instead of the operation's path and query, below the base URL. */
  readonly endpoint?: string;
  /** Changes the message that is signed; the request is sent without the change. */
  readonly signs?: (message: SignedMessage) => SignedMessage;
  /** Changes the headers after signing. */
  readonly tamper?: (headers: Headers) => void;
}

/** A request and its response. */
export interface Exchange {
  /** The operation of the contract, for example `getBalances`. */
  readonly operationId: string;
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The path with its query, below the base URL. */
  readonly endpoint: string;
  /** As sent, with keys and signatures in them. Reports replace these. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** The text of the body; empty where there was none. */
  readonly sent: string;
  /** The HTTP status. */
  readonly status: number;
  /** The response's `Content-Type`; empty where there was none. */
  readonly contentType: string;
  /** The response's headers, with names in lower case. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** The text of the response's body. */
  readonly text: string;
  /** From sending the request to the last byte of the response, in milliseconds. */
  readonly durationMs: number;
}

/** A response, with its exchange. */
export interface ReceivedResponse extends Exchange {
  /** The parsed body; `undefined` where there is none or it is not JSON. */
  readonly body: unknown;
}

/** Percent-encodes what URLs encode by themselves too, so that what is sent is what is signed (WHATWG URL, query state). */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("'", "%27");
}

/** The path of an operation with values in it, and its query. */
export function endpointOf({ path }: Operation, { params = {}, query = {}, endpoint }: RequestInput): string {
  if (endpoint !== undefined) return endpoint;
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => encode(params[name] ?? "undefined"));
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encode(String(value))}`],
  );
  return search.length === 0 ? filled : `${filled}?${search.join("&")}`;
}
