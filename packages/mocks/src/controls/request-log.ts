/** The requests that a fake received, for assertions. @module */
import type { Contract } from "@provider-connectivity/core";
import { parseJson } from "@provider-connectivity/core/internal";
import type { RequestObserver } from "@provider-connectivity/server";
import type { OperationId, RequestOf, ResponseBodyOf } from "./contract-types.ts";
import type { Fault } from "./faults.ts";

/** A request that the fake received, and its response. */
export interface LoggedRequest<C extends Contract, Id extends OperationId<C> = OperationId<C>> {
  /** `undefined` if no operation of the contract has this method and path. */
  readonly operationId: Id | undefined;
  /** The HTTP method. */
  readonly method: string;
  /** Path and query as sent, without the base URL's path. */
  readonly endpoint: string;
  /** The API key, if the request had one. */
  readonly apiKey: string | undefined;
  /** The body as it was sent: parsed if it is JSON, otherwise its text; `undefined` if there was none. */
  readonly body: unknown;
  /** The request as its handler received it. `undefined` if it was refused or replayed, so that no handler ran. */
  readonly request: RequestOf<C, Id> | undefined;
  /** The status of the response; `undefined` until there is one, and if the caller never got one. */
  readonly status: number | undefined;
  /** The body of the response: parsed if it is JSON, otherwise its text. */
  readonly response: ResponseBodyOf<C, Id> | undefined;
  /** Whether the response is a replay of an earlier request with the same idempotency key. */
  readonly isReplay: boolean;
  /** The fault that applied to the request, except a delay. */
  readonly fault: Fault["kind"] | undefined;
}

/** An entry while its request is in progress. */
export type OpenEntry = {
  -readonly [Name in keyof LoggedRequest<Contract>]: Name extends "operationId" ? string | undefined : unknown;
};

/** The log of a fake. */
export interface RequestLog {
  readonly entries: () => readonly OpenEntry[];
  readonly begin: (entry: Pick<OpenEntry, "operationId" | "method" | "endpoint" | "apiKey" | "body">) => OpenEntry;
  readonly clear: () => void;
}

/** Older requests are dropped. */
const MAX_ENTRIES = 10_000;

/** Creates an empty log. */
export function createRequestLog(): RequestLog {
  let entries: OpenEntry[] = [];
  return {
    entries: () => entries,
    begin(given) {
      const entry = { ...given, request: undefined, status: undefined, response: undefined, isReplay: false };
      const open: OpenEntry = { ...entry, fault: undefined };
      if (entries.length === MAX_ENTRIES) entries.shift();
      entries.push(open);
      return open;
    },
    clear() {
      entries = [];
    },
  };
}

/** Parses a body as JSON, otherwise returns its text. `undefined` if it is empty. */
export function parseBody(text: string): unknown {
  const value = parseJson(text);
  return value === undefined && text !== "" ? text : value;
}

/** Detects replays. */
export interface Replays {
  readonly observer: RequestObserver;
  /** Whether the request with this id was replayed. Can be read only once. */
  readonly take: (requestId: string) => boolean;
}

/** Creates an observer of replays. */
export function createReplays(): Replays {
  const replays = new Set<string>();
  return {
    observer: {
      onResponse({ requestId, isReplay }) {
        if (isReplay) replays.add(requestId);
      },
    },
    take: (requestId) => replays.delete(requestId),
  };
}
