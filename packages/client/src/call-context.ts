/** What the steps of one call share. @module */
import type { Operation } from "@provider-connectivity/core";

export interface CallContext {
  /** The operation's id; method and path template where the operation is not known. */
  readonly operationId: string;
  /** Absent for path-typed calls under a contract without operations. */
  readonly operation: Operation | undefined;
  readonly idempotencyKey: string | undefined;
  /** Whether the call changes nothing. */
  readonly reads: boolean;
  /** This call's own time limit in milliseconds. */
  readonly timeoutMs: number | undefined;
  /** Set once an attempt may have been carried out although no usable answer came. */
  doubtful?: boolean;
  /** The answer, once there is a last one. */
  response?: Response;
}

/** Describes a call before it is made. */
export function createCallContext(
  method: string,
  path: string,
  operation: Operation | undefined,
  body: unknown,
  timeoutMs?: number,
): CallContext {
  return {
    operationId: operation?.operationId ?? `${method} ${path}`,
    operation,
    idempotencyKey: operation?.idempotent === false ? undefined : idempotencyKeyOf(body),
    reads: /^(GET|HEAD)$/.test(method),
    timeoutMs,
  };
}

/** The idempotency key in a body, where there is one. */
export function idempotencyKeyOf(body: unknown): string | undefined {
  const key = (body as { idempotencyKey?: unknown } | null | undefined)?.idempotencyKey;
  return typeof key === "string" ? key : undefined;
}
