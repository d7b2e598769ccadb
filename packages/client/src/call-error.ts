/** The errors of a call, with what the call knows in them. @module */
import type { CallContext } from "./call-context.ts";
import { describeClockSkew } from "./clock-skew.ts";
import { describeAnswer } from "./error-body.ts";
import { answerDetails, ProviderError, type ProviderErrorDetails } from "./provider-error.ts";

/** The error of a call that got no usable answer. */
export function callError(
  call: CallContext,
  message: string,
  cause?: unknown,
  details: Partial<ProviderErrorDetails> = {},
): ProviderError {
  return new ProviderError(
    `${call.operationId}: ${message}`,
    {
      status: call.response?.status,
      requestId: call.response?.headers.get("X-Request-Id") ?? undefined,
      operationId: call.operationId,
      idempotencyKey: call.idempotencyKey,
      outcome: call.doubtful ? "unknown" : "failed",
      ...details,
    },
    { cause },
  );
}

/**
 * The error of a call that was answered with anything but success.
 *
 * @param now when the answer came, in milliseconds since 1970
 * @param timestampHeader the name of the header that carries the request's time
 */
export function answerError(
  call: CallContext,
  response: Response,
  body: unknown,
  now: number,
  timestampHeader: string,
): ProviderError {
  const details = answerDetails(response, body);
  const { requestId, propertyName = "" } = details;
  const refusesTime = propertyName.replace("/", "").toLowerCase() === timestampHeader.toLowerCase();
  const message = [
    describeAnswer(response.status, body),
    requestId && ` (request ${requestId})`,
    describeClockSkew(response.headers.get("Date"), now, refusesTime),
  ];
  return callError(call, message.filter(Boolean).join(""), undefined, {
    ...details,
    outcome: outcomeOf(call, details),
  });
}

/** A refusal by key, headers or rate comes before the provider looks up what an earlier attempt has done. */
function outcomeOf(call: CallContext, { status = 0, requestPart }: ProviderErrorDetails): ProviderError["outcome"] {
  if (status >= 500) return call.reads ? "failed" : "unknown";
  const early = status === 401 || status === 429 || requestPart === "headers";
  return call.doubtful && early ? "unknown" : "refused";
}
