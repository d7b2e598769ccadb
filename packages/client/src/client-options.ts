/** What a client is made with. @module */
import type { PlatformSigner, Signer, Verifier } from "@provider-connectivity/signing";
import type { AnswerCheck } from "./answer-check.ts";
import type { ProviderError } from "./provider-error.ts";
import type { Runtime } from "./runtime.ts";
import type { Tracing } from "./tracing.ts";

export interface ClientOptions {
  /**
   * The provider's URL up to where the contract's paths begin, for example `https://api.example.com/v2`. Its path
   * is sent and not signed. A trailing slash makes no difference.
   */
  readonly baseUrl: string;
  /** The key that the provider gave to this customer. Sent in each request, never part of an error or a hook. */
  readonly apiKey: string;
  /** Signs each request. */
  readonly signing: Pick<Signer, "sign">;
  /** Signs the requests that the platform must vouch for; without it their platform signature is sent empty. */
  readonly platformSigner?: PlatformSigner;
  /**
   * Verifies `X-PROVIDER-SIGNATURE` on the answers that the contract wants signed (those to collateral calls) before
   * they are parsed: each success, and each refusal that carries one. Without it they are believed as they come. The
   * message is `responseMessage` of the signing package; key and scheme are what was agreed with the provider.
   */
  readonly responseVerifier?: Pick<Verifier, "verify">;
  /** Sends a request instead of the global `fetch`. It must send method, URL, headers and body as they are. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
  /** The longest that one call may take with all its attempts, in milliseconds. Default 30 000. */
  readonly timeoutMs?: number;
  /** How calls that are safe to repeat are repeated. */
  readonly retries?: Retries;
  /** Checks the body of each success of a call by operation; made with `createAnswerCheck`. */
  readonly checkAnswer?: AnswerCheck;
  /**
   * Told of each idempotency key that the client makes, before anything is sent; the call waits for it. Store the
   * key here to be able to send the same request again after a crash. When it rejects, nothing is sent.
   */
  readonly onIdempotencyKey?: (call: KeyedCall) => void | Promise<void>;
  /**
   * Told of each attempt before it is sent. Like the other hooks it sees no secret and must not throw: a call whose hook
   * throws ends with an error of the kind `own-code`.
   */
  readonly onRequest?: (request: SentRequest) => void;
  /** Told of each answer, whatever its status. */
  readonly onResponse?: (answer: ReceivedAnswer) => void;
  /** Told of each failure that will be tried again, before the pause. The end of a call is what the call gives. */
  readonly onRetry?: (retry: PlannedRetry) => void;
  /** Follows each call with all its attempts, for example `createTracing` of `client/opentelemetry`. */
  readonly tracing?: Tracing;
  /** Clock and randomness; for tests. */
  readonly runtime?: Runtime;
}

export interface Retries {
  /** The most attempts of one call, the first included. Default 3; 1 never repeats. */
  readonly attempts?: number;
  /** The longest pause before the second attempt, in milliseconds; doubled before each further one. Default 200. */
  readonly baseMs?: number;
  /** The longest pause between two attempts where the provider asks for none, in milliseconds. Default 5000. */
  readonly maxMs?: number;
}

export interface KeyedCall {
  readonly operationId: string;
  readonly idempotencyKey: string;
  /** The call's path parameters. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The body as it will be sent, with the key in it. Only this very body may be sent with the key again. */
  readonly body: unknown;
}

export interface SentRequest {
  /** The operation's id; for path-typed calls under a contract without operations, method and path template. */
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  /** Counted from 1. */
  readonly attempt: number;
}

export interface ReceivedAnswer extends SentRequest {
  readonly status: number;
  /** The provider's `X-Request-Id`. */
  readonly requestId: string | undefined;
  /** From before the request was sent until its answer was read, in milliseconds. */
  readonly durationMs: number;
  /**
   * By how many milliseconds this clock is ahead of the provider's, to the second; negative when it is behind.
   * Providers refuse timestamps that are off by more than some seconds. `undefined` when the answer does not tell.
   */
  readonly clockSkewMs: number | undefined;
}

export interface PlannedRetry extends SentRequest {
  /** The pause before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** What this attempt ended with: an answer such as 503, or the error of one that got none. */
  readonly failure: Response | ProviderError;
}
