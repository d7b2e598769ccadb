/** Sends a call until there is a response, with attempts, pauses and time limits. @module */
import { thrownError, type CallContext } from "./call-context.ts";
import type { Settings } from "./client-options.ts";
import { ProviderError } from "./provider-error.ts";
import { retryAfterMs } from "./response-headers.ts";
import type { Attempt } from "./request.ts";
import { sendOnce, type Received } from "./send-once.ts";
import type { Runtime } from "./runtime.ts";
import { startTimeLimit, type TimeLimit } from "./time-limit.ts";

/**
 * Sends an unsigned request and returns the response with its whole body.
 *
 * @throws ProviderError for an attempt without a usable response that is not repeated
 * @throws an exception of the caller's code, the reason of its signal, or a TimeoutError
 */
export async function sendWithRetries(request: Request, call: CallContext, settings: Settings): Promise<Received> {
  const { runtime, onRetry } = settings;
  const { operationId, trace, options } = call;
  const { method, url } = request;
  const body = new Uint8Array(await request.arrayBuffer());
  const limit = startTimeLimit(options.signal, options.timeoutMs ?? settings.timeoutMs, runtime);
  try {
    for (let count = 1; ; count++) {
      limit.signal.throwIfAborted();
      const sent = { operationId, method, url, attempt: count };
      const attempt = { request, body, sent, call, settings };
      let received: Received | undefined;
      const send = async () => {
        const end = await attemptOnce(attempt, limit);
        if (end instanceof ProviderError) return end;
        received = end;
        return end.response;
      };
      const end = await (trace ? trace.attempt(sent, send) : send());
      const delayMs = retryDelay(attempt, end, limit);
      if (delayMs === undefined) {
        if (!received) throw end;
        return received;
      }
      onRetry?.({ ...sent, delayMs, failure: end });
      await runtime.wait(delayMs, limit.signal);
    }
  } finally {
    limit.stop();
  }
}

/**
 * Makes one attempt. If another one may follow, it has its own time limit, which ends it without ending the call.
 *
 * @param limit the time limit of the whole call
 */
async function attemptOnce(attempt: Attempt, limit: TimeLimit): Promise<Received | ProviderError> {
  const { sent, call, settings } = attempt;
  const { runtime, attemptTimeoutMs, retries } = settings;
  const mayRepeat = isRepeatable(call) && sent.attempt < retries.attempts;
  const own = mayRepeat ? startTimeLimit(limit.signal, attemptTimeoutMs, runtime) : limit;
  try {
    // A signer or a fetch may ignore the signal.
    return await Promise.race([sendOnce(attempt, own.signal), own.reached]);
  } catch (thrown) {
    if (limit.signal.aborted || !own.signal.aborted) throw thrown;
    return thrownError(call, thrown, "no-response");
  } finally {
    if (mayRepeat) own.stop();
  }
}

function isRepeatable(call: CallContext): boolean {
  return call.reads || call.idempotencyKey !== undefined;
}

/** Whether the same request can have another result: there was no response, a 429 or a 5xx. */
function isTransient({ status = 500 }: Response | ProviderError): boolean {
  return status === 429 || status >= 500;
}

/**
 * The pause before the next attempt in milliseconds, or `undefined` if there must be none: the call has no time or
 * attempt left, the result is final, or a write without an idempotency key may have been sent. The pause is at least as
 * long as `Retry-After` requires.
 */
function retryDelay(
  { sent: { attempt }, call, settings: { runtime, retries } }: Attempt,
  end: Response | ProviderError,
  limit: TimeLimit,
): number | undefined {
  const isError = end instanceof ProviderError;
  // The outcome of a write is "failed" only if it was never sent.
  const repeatable = isRepeatable(call) || (isError && end.outcome === "failed");
  if (!repeatable || !isTransient(end) || attempt >= retries.attempts || limit.signal.aborted) return undefined;
  const random = backoffMs(attempt, retries, runtime);
  const delay = isError ? random : Math.max(random, retryAfterMs(end, runtime.now()) ?? 0);
  return runtime.now() + delay < limit.deadline ? delay : undefined;
}

/**
 * A random pause below an exponentially growing bound ("full jitter"), so that clients that failed together do not return
 * together.
 */
function backoffMs(attempt: number, { baseMs, maxMs }: Settings["retries"], runtime: Runtime): number {
  return runtime.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
}
