/** Requests as they are sent, and answers as they came. @module */
import type { Operation } from "@provider-connectivity/core";
import type { Caller } from "../target.ts";

/** What a request is made of. */
export interface RequestInput {
  /** By the names of the path template. They are percent-encoded and not looked at. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Headers beside those of security. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Who calls, instead of the target's customer. */
  readonly caller?: Caller;
  /** What is signed instead of a new nonce, and instead of the time now. */
  readonly nonce?: string;
  readonly timestamp?: string;
  /** Changes the headers after they were signed. */
  readonly tamper?: (headers: Headers) => void;
}

/** A request and its answer. */
export interface Exchange {
  readonly operationId: string;
  readonly method: string;
  /** The path with its query, below the base URL. */
  readonly endpoint: string;
  /** The text of the body; empty where there was none. */
  readonly sent: string;
  readonly status: number;
  readonly contentType: string;
  /** The text of the answer's body. */
  readonly text: string;
}

/** An answer, with the exchange that it ended. */
export interface Answer extends Exchange {
  /** The parsed body; `undefined` where there is none or it is no JSON. */
  readonly body: unknown;
}

/** The path of an operation with values in it, and its query. */
export function endpointOf({ path }: Operation, { params = {}, query = {} }: RequestInput): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? "undefined"));
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return search.length === 0 ? filled : `${filled}?${search.join("&")}`;
}
