/** The errors of a call, with what the call knows in them. @module */
import type { CallContext } from "./call-context.ts";
import { describeClockSkew } from "./clock-skew.ts";
import { ProviderError, type ProviderErrorDetails } from "./provider-error.ts";
import { describeRefusal, readRefusal, requestIdOf, type Refusal } from "./refusal.ts";
import type { Settings } from "./settings.ts";

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
      requestId: requestIdOf(call.response),
      operationId: call.operationId,
      idempotencyKey: call.idempotencyKey,
      outcome: call.doubtful ? "unknown" : "failed",
      ...details,
    },
    { cause },
  );
}

/** The error of a call that was answered with anything but success. */
export function answerError(call: CallContext, response: Response, body: unknown, settings: Settings): ProviderError {
  const refusal = readRefusal(response, body);
  const { requestId, propertyName = "" } = refusal;
  const refusesTime = propertyName.replace("/", "").toLowerCase() === settings.names.timestamp.toLowerCase();
  const request = requestId ? ` (request ${requestId})` : "";
  const clock = describeClockSkew(response.headers.get("Date"), settings.runtime.now(), refusesTime);
  const outcome = outcomeOf(call, refusal);
  return callError(call, describeRefusal(refusal) + request + clock, undefined, { ...refusal, outcome });
}

/** A refusal by key, headers or rate comes before the provider looks up what an earlier attempt has done. */
function outcomeOf(call: CallContext, { status, requestPart }: Refusal): ProviderError["outcome"] {
  if (status >= 500) return call.reads ? "failed" : "unknown";
  const early = status === 401 || status === 429 || requestPart === "headers";
  return call.doubtful && early ? "unknown" : "refused";
}
