/** Time and randomness in one place, so that tests can replace them. @module */

/** The clock and randomness of a client. */
export interface Runtime {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Resolves after `ms` milliseconds, or as soon as the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** A number from 0 (inclusive) to 1 (exclusive). */
  random(): number;
  /** A UUID of version 4 (RFC 9562), for nonces and idempotency keys. */
  randomUUID(): string;
}

/** The system's clock and the Web Crypto API's randomness. */
export const webRuntime: Runtime = {
  now: () => Date.now(),
  wait,
  random: () => Math.random(),
  // Browsers offer it on secure origins only. An API key must not be used elsewhere anyway.
  randomUUID: () => crypto.randomUUID(),
};

/** 24 days, the longest delay of a timer. */
const MAX_TIMER_MS = 2 ** 31 - 1;

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // Timers treat a delay beyond their range, such as Infinity, as 0.
    const timer = setTimeout(resolve, signal.aborted ? 0 : Math.min(ms, MAX_TIMER_MS));
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
