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

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, signal.aborted ? 0 : ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
