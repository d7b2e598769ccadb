/** Events of a client, for hooks and tracing tools. They contain no key, nonce or signature. @module */
import type { ProviderError } from "./provider-error.ts";

/** A new idempotency key, with everything needed to send the same request again. */
export interface KeyedCall {
  /** The operation of the contract, such as `createSubAccountWithdrawal`. */
  readonly operationId: string;
  /** The new key, a UUID. */
  readonly idempotencyKey: string;
  /** The call's path parameters. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The body that will be sent, with the key in it. The key is valid for this body only. */
  readonly body: unknown;
}

/** One attempt, before it is sent. */
export interface SentRequest {
  /** The operation's id. For calls by path with a contract that has no operations: method and path template. */
  readonly operationId: string;
  /** The HTTP method in upper case. */
  readonly method: string;
  /** The whole URL, with parameters. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** The response to one attempt. */
export interface ReceivedResponse extends SentRequest {
  /** The HTTP status. */
  readonly status: number;
  /** The provider's `X-Request-Id`. */
  readonly requestId: string | undefined;
  /** Time from sending the request to reading the last byte of the response, in milliseconds. */
  readonly durationMs: number;
  /**
   * How far the local clock is ahead of the provider's, in milliseconds with a precision of one second. Negative if it
   * is behind, `undefined` if the response has no `Date` header. Providers refuse timestamps that are off by seconds.
   */
  readonly clockSkewMs: number | undefined;
}

/** A failed attempt that will be repeated. */
export interface PlannedRetry extends SentRequest {
  /** The pause before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** The result of the failed attempt: a response such as 503, or the error if there was no response. */
  readonly failure: Response | ProviderError;
}

/**
 * Starts to trace a call. Neither this function nor the returned object may throw.
 *
 * @example
 * ```ts
 * const tracing: Tracing = ({ operationId }) => ({
 *   attempt: (_sent, send) => send(),
 *   end: ({ error }) => console.log(operationId, error === undefined ? "succeeded" : "failed"),
 * });
 * ```
 */
export type Tracing = (call: StartedCall) => TracedCall;

/** A call at its start. */
export interface StartedCall {
  /** The operation's id. For calls by path with a contract that has no operations: method and path template. */
  readonly operationId: string;
  /** The HTTP method in upper case. */
  readonly method: string;
  /** The path template, for example `/accounts/{accountId}`. */
  readonly path: string;
}

/** The trace of one call. */
export interface TracedCall {
  /** Runs one attempt and returns its result: a response, or the error if there was none. */
  attempt(sent: SentRequest, send: () => Promise<Response | ProviderError>): Promise<Response | ProviderError>;
  /** The call has ended. For a call by path `error` is the body of an error response. */
  end(ending: EndedCall): void;
}

/** The end of a call. */
export interface EndedCall {
  /** Absent if there was no response. */
  readonly response?: Response | undefined;
  /** Absent if the call succeeded. */
  readonly error?: unknown;
}
