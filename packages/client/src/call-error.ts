/** The errors of a call, with what the call knows in them. @module */
import type { CallContext } from "./call-context.ts";
import { clockSkewMs, describeClockSkew } from "./clock-skew.ts";
import { ProviderError, type ErrorKind, type ProviderErrorDetails } from "./provider-error.ts";
import { describeRefusal, readRefusal, requestIdOf, type Refusal } from "./refusal.ts";
import type { Settings } from "./settings.ts";

/** The error of a call. */
export function callError(
  call: CallContext,
  kind: ErrorKind,
  message: string,
  details?: Partial<ProviderErrorDetails> & ErrorOptions,
): ProviderError {
  const { operationId, idempotencyKey, response, doubtful } = call;
  return new ProviderError(`${operationId}: ${message}`, {
    kind,
    status: response?.status,
    requestId: requestIdOf(response),
    operationId,
    idempotencyKey,
    outcome: doubtful ? "unknown" : "failed",
    ...details,
  });
}

/** The error of a call that ended because something was thrown; `more` is added to its message. */
export function thrownError(call: CallContext, thrown: unknown, kind = kindOf(call, thrown), more = ""): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  return callError(call, kind, `${kind.replace("-", " ")}: ${String(thrown)}${more}`, { cause: thrown });
}

/** The error of a call that was answered with anything but success. */
export function answerError(call: CallContext, response: Response, body: unknown, settings: Settings): ProviderError {
  const refusal = readRefusal(response, body);
  const { requestId, propertyName = "" } = refusal;
  const refusesTime = propertyName.replace("/", "").toLowerCase() === settings.names.timestamp.toLowerCase();
  const request = requestId ? ` (request ${requestId})` : "";
  const clock = describeClockSkew(clockSkewMs(response, settings.runtime.now()), refusesTime);
  const outcome = outcomeOf(call, refusal);
  return callError(call, refusal.kind, describeRefusal(refusal) + request + clock, { ...refusal, outcome });
}

function kindOf({ signal, response }: CallContext, thrown: unknown): ErrorKind {
  if (signal?.aborted) return "aborted";
  if ((thrown as Error | undefined)?.name === "TimeoutError") return "no-answer";
  return response ? "bad-answer" : "own-code";
}

/** A refusal by key, headers or rate comes before the provider looks up what an earlier attempt has done. */
function outcomeOf(call: CallContext, { status, requestPart }: Refusal): ProviderError["outcome"] {
  if (status >= 500) return call.reads ? "failed" : "unknown";
  const early = status === 401 || status === 429 || requestPart === "headers";
  return call.doubtful && early ? "unknown" : "refused";
}
