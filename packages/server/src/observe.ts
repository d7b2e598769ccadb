/** Who watches requests without taking part in them: metrics and access logs. @module */
import { describeError } from "./describe-error.ts";
import type { Logger } from "./log.ts";
import type { Outgoing } from "./respond.ts";

/** The stages of the pipeline in which a request can end. */
export type Stage =
  | "route"
  | "address"
  | "size"
  | "headers"
  | "key"
  | "timestamp"
  | "signature"
  | "nonce"
  | "permission"
  | "platform-signature"
  | "path"
  | "account"
  | "schema"
  | "component"
  | "idempotency"
  | "handler"
  | "response-signature";

/** How far a request has come; each stage writes its name before it begins. */
export interface Progress {
  readonly requestId: string;
  stage: Stage;
  /** Whether the answer is an earlier attempt's, or one that ran at the same time. */
  isReplay: boolean;
}

/** A request that was answered. Nothing of it is a secret, and all but the request id has few different values. */
export interface AnsweredRequest {
  readonly requestId: string;
  /** `undefined` where no offered operation has this method and path. */
  readonly operationId: string | undefined;
  readonly status: number;
  /** Milliseconds from the choice of the route until the answer was ready to be sent. */
  readonly duration: number;
  /** The contract's `errorType`; `undefined` for a success. */
  readonly errorType: string | undefined;
  /** Where it ended: the stage that refused it, else the last. */
  readonly stage: Stage;
  /** Whether it repeated an idempotent request and got that one's answer. */
  readonly isReplay: boolean;
}

/** Is told of requests. What it throws is logged and changes no answer. */
export interface RequestObserver {
  /** Called as a request comes in. */
  readonly onReceived?: (operationId: string | undefined) => void;
  /** Called once for each call of `onReceived`. */
  readonly onAnswered?: (answered: AnsweredRequest) => void;
}

/** Begins to watch a request; what it gives is called with the answer. */
export type Observe = (operationId: string | undefined) => (progress: Progress, outgoing: Outgoing) => void;

/** @returns `undefined` where nobody watches, so that it costs nothing */
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
    tell((observer) => observer.onReceived?.(operationId));
    return ({ requestId, stage, isReplay }, { status, body, errorType = errorTypeOf(status, body) }) => {
      const duration = performance.now() - began;
      const answered = { requestId, operationId, status, duration, errorType, stage, isReplay };
      tell((observer) => observer.onAnswered?.(answered));
    };
  };
}

/** The `errorType` of an answer that a handler gave or that was remembered. */
function errorTypeOf(status: number, body: string): string | undefined {
  if (status < 400) return undefined;
  try {
    const { errorType } = JSON.parse(body) as { errorType?: unknown };
    return typeof errorType === "string" ? errorType : undefined;
  } catch {
    return undefined;
  }
}
