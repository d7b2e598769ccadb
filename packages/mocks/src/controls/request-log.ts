/** The requests that a fake got, to assert on. @module */
import type { Contract } from "@provider-connectivity/core";
import type { Fault } from "./faults.ts";
import type { AnswerBodyOf, OperationId, RequestOf } from "./contract-types.ts";

/** A request that the fake got. */
export interface LoggedRequest<C extends Contract, Id extends OperationId<C> = OperationId<C>> {
  /** `undefined` where no operation of the contract has this method and path. */
  readonly operationId: Id | undefined;
  readonly method: string;
  /** Path and query as they were sent, without the prefix of the base URL. */
  readonly endpoint: string;
  readonly apiKey: string | undefined;
  /** The body as it was sent: parsed where it is JSON, else its text; `undefined` where there was none. */
  readonly body: unknown;
  /** What the handler saw; `undefined` where the request was refused or repeated, and no handler saw it. */
  readonly request: RequestOf<C, Id> | undefined;
  /** `undefined` while there is no answer, and where the caller never got one. */
  readonly status: number | undefined;
  /** The body of the answer: parsed where it is JSON, else its text. Of the contract's shape unless that was broken. */
  readonly answer: AnswerBodyOf<C, Id> | undefined;
  /** Whether it repeated an idempotent request and got that one's answer. */
  readonly isReplay: boolean;
  /** What was done to it on purpose, delays aside. */
  readonly fault: Fault["kind"] | undefined;
}

/** An entry while its request is answered. */
export type OpenEntry = {
  -readonly [Name in keyof LoggedRequest<Contract>]: Name extends "operationId" ? string | undefined : unknown;
};

/** Writes down requests. */
export interface RequestLog {
  readonly entries: () => readonly OpenEntry[];
  readonly begin: (entry: Pick<OpenEntry, "operationId" | "method" | "endpoint" | "apiKey" | "body">) => OpenEntry;
  readonly clear: () => void;
}

/** As many requests are kept; of more, the first ones are forgotten. */
const KEPT = 10_000;

/** Makes an empty log. */
export function createRequestLog(): RequestLog {
  let entries: OpenEntry[] = [];
  return {
    entries: () => entries,
    begin(given) {
      const entry = { ...given, request: undefined, status: undefined, answer: undefined, isReplay: false };
      const open: OpenEntry = { ...entry, fault: undefined };
      if (entries.length === KEPT) entries.shift();
      entries.push(open);
      return open;
    },
    clear() {
      entries = [];
    },
  };
}

/** What a body says: JSON where it is some, else text; nothing for an empty one. */
export function readText(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
