/** Observers of requests, which take no part in them: metrics and access logs. @module */
import { describeError } from "./describe-error.ts";
import type { Logger } from "./log.ts";
import type { StageName } from "./pipeline/stages.ts";

/** A request and how it ended. None of it is a secret, and all but the request id and the place has few different values. */
export interface ObservedRequest {
  readonly requestId: string;
  /** `undefined` where no offered operation has this method and path. */
  readonly operationId: string | undefined;
  /** The HTTP status; 499 where the client closed the connection before its request had arrived. */
  readonly status: number;
  /** Milliseconds from the choice of the route until the response was ready to be sent. */
  readonly durationMs: number;
  /** The contract's error type; `undefined` for a success. */
  readonly errorType: string | undefined;
  /** The stage that refused the request or made its response. */
  readonly stage: StageName;
  /** Whether it repeated an idempotent request and got that one's response. */
  readonly isReplay: boolean;
  /** Whether the client closed the connection before its request had arrived. */
  readonly isAborted: boolean;
  /** The part of the request that was refused, and the place in it; absent where the refusal names none. */
  readonly requestPart?: string;
  readonly propertyName?: string;
}

/** Watches requests. What it throws is logged and changes no response. */
export interface RequestObserver {
  /** Whether it writes a log line for each refusal. The runtime then writes none of its own. Default: false. */
  readonly logsRefusals?: boolean;
  /** Called when a request comes in. */
  readonly onRequest?: (operationId: string | undefined) => void;
  /** Called once for each call of `onRequest`. */
  readonly onResponse?: (request: ObservedRequest) => void;
}

/**
 * Writes one line at `info` for each request: its id, operation, status, duration in milliseconds, and for a refusal its
 * error type, stage and place.
 *
 * @example
 * ```ts
 * createProvider(contract, handlers, { ...options, logger, observers: [createAccessLog(logger)] });
 * ```
 */
export function createAccessLog(logger: Logger): RequestObserver {
  return {
    logsRefusals: true,
    onResponse: ({ durationMs, ...request }) =>
      logger.info(
        { ...request, durationMs: Math.round(durationMs * 1000) / 1000 },
        request.status < 400 ? "request" : "request refused",
      ),
  };
}

/** Begins to watch a request; call the result with its end. */
export type Observe = (operationId: string | undefined) => (request: Omit<ObservedRequest, "durationMs">) => void;

/** @returns `undefined` where there are no observers, so that it costs nothing */
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
    return (request) => {
      const durationMs = performance.now() - began;
      tell((observer) => observer.onResponse?.({ ...request, durationMs }));
    };
  };
}
