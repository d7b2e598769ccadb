/** Waits when the provider limits requests. @module */
import type { Target } from "@provider-connectivity/conformance-cases";
import { setTimeout as sleep } from "node:timers/promises";

/** Options of a run against a provider that limits requests. */
export interface RateLimitOptions {
  /** The maximum sum of all waits, in milliseconds. After that, a 429 is a response. Default: 300,000. */
  readonly maxTotalWaitMs?: number;
  /**
   * Called before a wait that the provider requests (429 with Retry-After), with its length in milliseconds. Default: nothing
   * is called.
   */
  readonly onRateLimit?: (waitMs: number) => void;
}

/** If the provider requests a longer wait, the 429 is the response. */
const MAX_WAIT_MS = 60_000;
const MAX_ATTEMPTS = 6;

/** Creates the function that waits for the time in `Retry-After`. */
export function createRateLimit({ maxTotalWaitMs = 300_000, onRateLimit }: RateLimitOptions = {}): NonNullable<
  Target["awaitRetry"]
> {
  let waitedMs = 0;
  return async ({ responseHeaders }, attempt) => {
    const waitMs = retryAfterMs(responseHeaders["retry-after"]);
    if (waitMs === undefined || waitMs > MAX_WAIT_MS || attempt >= MAX_ATTEMPTS) return false;
    if (waitedMs + waitMs > maxTotalWaitMs) return false;
    waitedMs += waitMs;
    onRateLimit?.(waitMs);
    await sleep(waitMs);
    return true;
  };
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfterMs(text = ""): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
