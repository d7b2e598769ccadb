/** Sends a call until there is a response, with attempts, pauses and time limits. @module */
import { thrownError, type CallContext } from "./call-context.ts";
import type { Settings } from "./client-options.ts";
import type { SentRequest } from "./events.ts";
import { ProviderError } from "./provider-error.ts";
import { retryAfterMs } from "./response-headers.ts";
import { sendOnce, type Received } from "./send-once.ts";
import { startTimeLimit, type TimeLimit } from "./time-limit.ts";

/**
 * Sends an unsigned request and returns the response with its whole body.
 *
 * @throws ProviderError for an attempt without a usable response that is not repeated
 * @throws an exception of the caller's code, the reason of its signal, or a TimeoutError
 */
export async function exchange(request: Request, call: CallContext, settings: Settings): Promise<Received> {
  const { runtime, onRetry } = settings;
  const { operationId, trace, options } = call;
  const { method, url } = request;
  const body = new Uint8Array(await request.arrayBuffer());
  const limit = startTimeLimit(options.signal, options.timeoutMs ?? settings.timeoutMs, runtime);
  try {
    for (let attempt = 1; ; attempt++) {
      limit.signal.throwIfAborted();
      const sent = { operationId, method, url, attempt };
      let received: Received | undefined;
      const send = async () => {
        const end = await attemptOnce(request, body, { call, sent, limit, settings });
        if (end instanceof ProviderError) return end;
        received = end;
        return end.response;
      };
      const end = await (trace ? trace.attempt(sent, send) : send());
      const delayMs = retryDelay(call, end, attempt, limit, settings);
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

interface Attempt {
  readonly call: CallContext;
  readonly sent: SentRequest;
  /** The time limit of the whole call. */
  readonly limit: TimeLimit;
  readonly settings: Settings;
}

/** Makes one attempt. If another one may follow, it has its own time limit, which ends it without ending the call. */
async function attemptOnce(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  { call, sent, limit, settings }: Attempt,
): Promise<Received | ProviderError> {
  const { runtime, attemptTimeoutMs, retries: { attempts = 3 } = {} } = settings;
  const mayRepeat = isRepeatable(call) && sent.attempt < attempts;
  const own = mayRepeat ? startTimeLimit(limit.signal, attemptTimeoutMs, runtime) : limit;
  try {
    // A signer or a fetch may ignore the signal.
    return await Promise.race([sendOnce(request, body, sent, call, own.signal, settings), own.reached]);
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

/**
 * The pause before the next attempt in milliseconds, or `undefined` if the call must not be repeated.
 *
 * A missing response, a 429 and a 5xx are repeated if the call only reads, has an idempotency key, or was never sent. The pause
 * is random below an exponentially growing bound ("full jitter"), so that clients that failed together do not return together.
 * It is at least as long as `Retry-After` requires.
 */
function retryDelay(
  call: CallContext,
  end: Response | ProviderError,
  attempt: number,
  limit: TimeLimit,
  { runtime, retries: { attempts = 3, baseMs = 200, maxMs = 5_000 } = {} }: Settings,
): number | undefined {
  const isError = end instanceof ProviderError;
  const transient = end.status === undefined || end.status === 429 || end.status >= 500;
  // The outcome of a write is "failed" only if it was never sent.
  const repeatable = isRepeatable(call) || (isError && end.outcome === "failed");
  if (!transient || !repeatable || attempt >= attempts || limit.signal.aborted) return undefined;
  const backoff = runtime.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
  const delay = isError ? backoff : Math.max(backoff, retryAfterMs(end, runtime.now()) ?? 0);
  return runtime.now() + delay < limit.deadline ? delay : undefined;
}
