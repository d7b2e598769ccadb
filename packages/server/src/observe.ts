/** Observers of requests, such as metrics and access logs. They cannot change a request. @module */
import type { SignedMessage } from "@provider-connectivity/signing";
import { describeError } from "./describe-error.ts";
import type { HandlerInput } from "./handler.ts";
import type { Logger } from "./log.ts";
import type { StageName } from "./pipeline/stages.ts";

/** The response header with the request id. */
export const REQUEST_ID_HEADER = "X-Request-Id";

/**
 * A request and its result. It contains no secret. All members except the request id and the location have few different
 * values.
 */
export interface ObservedRequest {
  /** As in `X-Request-Id` and in every log line of this request. */
  readonly requestId: string;
  /** `undefined` if no offered operation has this method and path. */
  readonly operationId: string | undefined;
  /** The HTTP status; 499 if the client closed the connection before its request had arrived. */
  readonly status: number;
  /** Milliseconds from routing until the response was ready. */
  readonly durationMs: number;
  /** The contract's error type; `undefined` for a success. */
  readonly errorType: string | undefined;
  /** The stage that refused the request or created its response. */
  readonly stage: StageName;
  /** Whether the response is a replay of an idempotent request. */
  readonly isReplay: boolean;
  /** Whether the client closed the connection before its request had arrived. */
  readonly isAborted: boolean;
  /** The part of the request that was refused, with the contract's name. Absent if the error names none. */
  readonly requestPart?: string;
  /** The location in that part: a JSON pointer (RFC 6901) or a header's name. Absent if the error names none. */
  readonly propertyName?: string;
}

/** The content of a request. It may contain any data of a customer: show it to developers, but do not log it. */
export interface RequestContent {
  /** The HTTP method. */
  readonly method: string;
  /** Path and query as they are signed, without the prefix of the app. */
  readonly endpoint: string;
  /**
   * The parts to sign, with the received API key and signature; `undefined` if an earlier stage refused the request. Do not log
   * the signature.
   */
  readonly signed:
    | {
        /** The caller's key, as in `X-FBAPI-KEY`. */
        readonly apiKey: string;
        /** Timestamp, nonce, method, endpoint and body: the parts of the text that is signed. */
        readonly message: SignedMessage;
        /** As in `X-FBAPI-SIGNATURE`. It may be wrong. */
        readonly signature: string;
      }
    | undefined;
  /** The bytes of the body; `undefined` if they were not read. */
  readonly body: Uint8Array | undefined;
  /** The input of the handler; `undefined` for a request that was refused before. */
  readonly input: HandlerInput | undefined;
  /** The body of the response as text; empty if there is none. */
  readonly responseBody: string;
}

/** Observes requests. Exceptions are logged and do not change the response. */
export interface RequestObserver {
  /** Whether it writes a log line for each refusal. If so, the runtime does not. Default: false. */
  readonly logsRefusals?: boolean;
  /** Called when a request arrives. Default: none. */
  readonly onRequest?: (operationId: string | undefined) => void;
  /** Called once for each call of `onRequest`, when the response is ready. Default: none. */
  readonly onResponse?: (request: ObservedRequest) => void;
  /** Called after `onResponse` with the content of the request, for development tools. Default: none. */
  readonly onContent?: (request: ObservedRequest, content: RequestContent) => void;
}

/**
 * Creates an observer that logs one `info` line for each request: id, operation, status, duration in milliseconds, and for a
 * refusal its error type, stage and location.
 *
 * @example
 * ```ts
 * // `consoleLogger` drops `info` lines; a pino logger writes them.
 * const logger: Logger = { ...consoleLogger, info: (fields, message) => console.info(message, fields) };
 * const options = { logger, observers: [createAccessLog(logger)] } satisfies Partial<ProviderOptions>;
 * ```
 */
export function createAccessLog(logger: Logger): RequestObserver {
  return {
    logsRefusals: true,
    onResponse: (request) =>
      logger.info(
        { ...request, durationMs: Math.round(request.durationMs * 1000) / 1000 },
        request.status < 400 ? "request" : "request refused",
      ),
  };
}

/** Starts to observe a request. Call the returned function when it ends. */
export type Observe = (
  operationId: string | undefined,
) => (request: Omit<ObservedRequest, "durationMs">, content: () => RequestContent) => void;

/** @returns `undefined` if there are no observers, to avoid the cost */
export function createObserve(observers: readonly RequestObserver[] = [], logger: Logger): Observe | undefined {
  if (observers.length === 0) return undefined;
  const tell = (call: (observer: RequestObserver) => void): void => {
    for (const observer of observers) {
      try {
        call(observer);
      } catch (error) {
        logger.error({ error: describeError(error) }, "an observer failed");
      }
    }
  };
  return (operationId) => {
    const began = performance.now();
    tell((observer) => observer.onRequest?.(operationId));
    return (request, content) => {
      const observed = { ...request, durationMs: performance.now() - began };
      tell((observer) => observer.onResponse?.(observed));
      tell((observer) => observer.onContent?.(observed, content()));
    };
  };
}
