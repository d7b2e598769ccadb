/** What the steps of one call share. @module */
import type { Operation } from "@provider-connectivity/core";
import type { ClientCallOptions } from "./calls.ts";
import type { Settings } from "./settings.ts";
import type { CallEnding, TracedCall } from "./tracing.ts";

export interface CallContext {
  /** The operation's id; method and path template where the operation is not known. */
  readonly operationId: string;
  /** Absent for path-typed calls under a contract without operations. */
  readonly operation: Operation | undefined;
  /** Whether the call changes nothing. */
  readonly reads: boolean;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  /** This call's own time limit in milliseconds. */
  readonly timeoutMs: number | undefined;
  readonly trace: TracedCall | undefined;
  idempotencyKey: string | undefined;
  /** Whether an attempt may have been carried out of which no usable answer came. */
  doubtful: boolean;
  /** The answer, once there is a last one. */
  response?: Response;
}

/** Describes a call before it is made. */
export function createCallContext(
  method: string,
  path: string,
  operation: Operation | undefined,
  body: unknown,
  { tracing }: Settings,
  { signal, timeoutMs, resume = false }: ClientCallOptions,
): CallContext {
  const operationId = operation?.operationId ?? `${method} ${path}`;
  return {
    operationId,
    operation,
    idempotencyKey: operation?.idempotent === false ? undefined : idempotencyKeyOf(body),
    reads: /^(GET|HEAD)$/.test(method),
    signal,
    timeoutMs,
    trace: tracing?.({ operationId, method, path }),
    doubtful: resume,
  };
}

/** Tells who follows a call how it ended. */
export async function traced<T extends CallEnding>({ trace }: CallContext, ending: Promise<T>): Promise<T> {
  if (trace)
    ending.then(
      (answer) => trace.end(answer),
      (error: unknown) => trace.end({ error }),
    );
  return ending;
}

/** The idempotency key in a body, where there is one. */
function idempotencyKeyOf(body: unknown): string | undefined {
  const key = (body as { idempotencyKey?: unknown } | null | undefined)?.idempotencyKey;
  return typeof key === "string" ? key : undefined;
}
