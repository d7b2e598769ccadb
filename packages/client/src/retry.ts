/** Which failures are tried again, and when. @module */
import type { CallContext } from "./call-context.ts";
import { clockSkewMs } from "./clock-skew.ts";
import type { ProviderError } from "./provider-error.ts";
import type { Settings } from "./settings.ts";
import type { TimeLimit } from "./time-limit.ts";

/**
 * The pause before the next attempt in milliseconds, or `undefined` where there must be none.
 *
 * No answer, a 429 and a 5xx are tried again when the call only reads, when it carries an idempotency key, or when
 * nothing has left. The pause is drawn between nothing and an exponentially growing bound ("full jitter"), so that
 * clients which failed together do not come back together; `Retry-After` (RFC 9110 §10.2.3) sets its least length.
 */
export function retryDelay(
  call: CallContext,
  end: Response | ProviderError,
  attempt: number,
  limit: TimeLimit,
  { runtime, retries: { attempts = 3, baseMs = 200, maxMs = 5_000 } = {} }: Settings,
): number | undefined {
  const transient = end.status === undefined || end.status === 429 || end.status >= 500;
  // The outcome of a write is "failed" only if nothing has left.
  const repeatable = call.reads || call.idempotencyKey !== undefined || ("outcome" in end && end.outcome === "failed");
  if (!transient || !repeatable || attempt >= attempts || limit.signal.aborted) return undefined;
  const backoff = runtime.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
  const delay = "headers" in end ? Math.max(backoff, retryAfter(end, runtime.now())) : backoff;
  return runtime.now() + delay < limit.deadline ? delay : undefined;
}

/** The pause that an answer asks for, given as seconds or as a date of its own clock; 0 where it asks for none. */
function retryAfter(answer: Response, now: number): number {
  const text = answer.headers.get("Retry-After") ?? "";
  const skew = clockSkewMs(answer, now) ?? 0;
  return (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now + skew) || 0;
}
