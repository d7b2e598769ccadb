/** Turns answers and errors into HTTP responses: the one place where anything thrown meets the wire. @module */
import type { Context as HonoContext } from "hono";
import type { Answer } from "./answer-operation.ts";
import { describeError } from "./describe-error.ts";
import { environmentOf } from "./environment.ts";
import { ApiError } from "./errors.ts";
import type { Runtime } from "./runtime.ts";

export const REQUEST_ID_HEADER = "X-Request-Id";

const INTERNAL_ERROR = JSON.stringify({
  message: "The provider failed to answer this request. Its X-Request-Id leads to the reason in the provider's log.",
  errorType: "internal-error",
});

/** What goes over the wire. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Empty where there is none. */
  readonly body: string;
  /** Where it is known without a look at the body. */
  readonly errorType?: string;
}

/** What is sent for an answer. */
export function fromAnswer({ status, body, signature }: Answer, requestId: string, signatureHeader: string): Outgoing {
  const headers = headersWith(requestId);
  if (signature !== undefined) headers[signatureHeader] = signature;
  return { status, headers, body };
}

/**
 * What is sent for whatever was thrown: a refusal in the contract's shape, or a 500 that says nothing of the fault,
 * which the log tells in full.
 */
export function fromThrown(
  thrown: unknown,
  runtime: Runtime,
  { requestId, operationId }: { requestId: string; operationId?: string },
): Outgoing {
  const headers = headersWith(requestId);
  if (!(thrown instanceof ApiError)) {
    runtime.logger.error({ requestId, operationId, error: describeError(thrown) }, "a request failed");
    return { status: 500, headers, body: INTERNAL_ERROR, errorType: "internal-error" };
  }
  const { status, errorType, place } = thrown;
  const fields = { requestId, operationId, status, errorType, ...place };
  if (status < 500) runtime.logger.info(fields, "a request was refused");
  else runtime.logger.error({ ...fields, error: describeError(thrown) }, "a request was refused");
  if (thrown.retryAfter !== undefined) headers["Retry-After"] = String(thrown.retryAfter);
  return { status, headers, body: JSON.stringify(thrown.toBody()), errorType };
}

/** The response, made of the class that the HTTP server sends fastest. */
export function toResponse({ status, headers, body }: Outgoing, hono: HonoContext): Response {
  const { Response: ServersOwn = Response } = environmentOf(hono);
  return new ServersOwn(body === "" ? null : body, { status, headers });
}

/**
 * The headers of every response. `no-store` (RFC 9111 §5.2.2.5), because shared caches know neither the header that carries
 * the API key nor the signature, and would serve one customer's response to another.
 */
function headersWith(requestId: string): Record<string, string> {
  return { "Content-Type": "application/json", "Cache-Control": "no-store", [REQUEST_ID_HEADER]: requestId };
}
