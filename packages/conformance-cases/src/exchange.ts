/** Requests as sent, and responses as received. @module */
import type { Operation } from "@provider-connectivity/core";
import type { SignedMessage } from "@provider-connectivity/signing";
import type { RequestCaller } from "./target.ts";

/** The parts of a request. */
export interface RequestInput {
  /** Path parameters by name. They are percent-encoded and not validated. Default: none. */
  readonly params?: Readonly<Record<string, string>>;
  /** Query parameters. A parameter is omitted if its value is `undefined`. Default: none. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** The body, sent as JSON. Default: none. */
  readonly body?: unknown;
  /** The body as text, instead of `body`. Default: the JSON of `body`. */
  readonly text?: string;
  /** Headers in addition to the security headers. Default: the `Content-Type` of a body. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The caller. Default: the target's customer. */
  readonly caller?: RequestCaller;
  /** The nonce. Default: a random UUID. */
  readonly nonce?: string;
  /** The timestamp. Default: the current time. */
  readonly timestamp?: string;
  /** The method on the wire. Default: the operation's. */
  readonly method?: string;
  /** The path and query on the wire, below the base URL. Default: the operation's, with `params` and `query`. */
  readonly endpoint?: string;
  /** Changes the signed message. The request is sent without the change. Default: the message is that of the request. */
  readonly signs?: (message: SignedMessage) => SignedMessage;
  /** Changes the headers after signing. Default: they are sent as signed. */
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
  /** The sent headers, including keys and signatures. Reports redact these. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** The text of the body. Empty if there was none. */
  readonly sent: string;
  /** The HTTP status. */
  readonly status: number;
  /** The response's `Content-Type`. Empty if there was none. */
  readonly contentType: string;
  /** The response's headers, with names in lower case. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** The text of the response's body. */
  readonly text: string;
  /** The time from sending the request to the last byte of the response, in milliseconds. */
  readonly durationMs: number;
}

/** A response, with its exchange. */
export interface ParsedResponse extends Exchange {
  /** The parsed body. `undefined` if there is none or it is not JSON. */
  readonly body: unknown;
}

/** Percent-encodes every character that `URL` would encode, so that the sent and the signed text are equal. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("'", "%27");
}

/** The path of an operation with its parameters filled in, and its query. */
export function endpointOf({ path }: Operation, { params = {}, query = {}, endpoint }: RequestInput): string {
  if (endpoint !== undefined) return endpoint;
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => encode(params[name] ?? "undefined"));
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encode(String(value))}`],
  );
  return search.length === 0 ? filled : `${filled}?${search.join("&")}`;
}
