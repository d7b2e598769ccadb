/** Turns answers and errors into HTTP responses: the one place where anything thrown meets the wire. @module */
import type { Answer } from "./answer-operation.ts";
import { ApiError } from "./errors.ts";
import type { Runtime } from "./runtime.ts";

export const REQUEST_ID_HEADER = "X-Request-Id";

const INTERNAL_ERROR = JSON.stringify({
  message: "The provider failed to answer this request. Its X-Request-Id leads to the reason in the provider's log.",
  errorType: "internal-error",
});

/** The response for an answer. */
export function toResponse(answer: Answer, requestId: string, signatureHeader: string): Response {
  const headers: Record<string, string> = { "Content-Type": "application/json", [REQUEST_ID_HEADER]: requestId };
  if (answer.signature !== undefined) headers[signatureHeader] = answer.signature;
  return new Response(answer.body === "" ? null : answer.body, { status: answer.status, headers });
}

/**
 * The response for whatever was thrown: a refusal in the contract's shape, or a 500 that says nothing of the fault,
 * which the log tells in full.
 */
export function toErrorResponse(
  thrown: unknown,
  runtime: Runtime,
  { requestId, operationId }: { requestId: string; operationId?: string },
): Response {
  const headers: Record<string, string> = { "Content-Type": "application/json", [REQUEST_ID_HEADER]: requestId };
  if (!(thrown instanceof ApiError)) {
    runtime.logger.error({ requestId, operationId, error: thrown }, "a request failed");
    return new Response(INTERNAL_ERROR, { status: 500, headers });
  }
  const { status, errorType, place } = thrown;
  const log = status >= 500 ? runtime.logger.error : runtime.logger.info;
  log(
    { requestId, operationId, status, errorType, ...place, ...(status >= 500 ? { error: thrown } : {}) },
    "a request was refused",
  );
  if (thrown.retryAfter !== undefined) headers["Retry-After"] = String(thrown.retryAfter);
  return new Response(JSON.stringify(thrown.toBody()), { status, headers });
}
