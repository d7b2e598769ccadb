/** Time and randomness, in one place so that a test can replace them. @module */

export interface Runtime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds, or at once when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** A number from 0 up to, and without, 1. */
  random(): number;
  /** A UUID of version 4 (RFC 9562); nonces and idempotency keys are made of it. */
  randomUUID(): string;
}

/** The machine's own clock and the Web Crypto API's randomness. */
export const webRuntime: Runtime = {
  now: () => Date.now(),
  wait,
  random: () => Math.random(),
  // Browsers offer it on secure origins only, which is where an API key may be used at all.
  randomUUID: () => crypto.randomUUID(),
};

/** 24 days, the longest that timers can wait. */
const LONGEST_MS = 2 ** 31 - 1;

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // Timers turn what they cannot hold, such as Infinity, into no time at all.
    const timer = setTimeout(resolve, signal.aborted ? 0 : Math.min(ms, LONGEST_MS));
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
