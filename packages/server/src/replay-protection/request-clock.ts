/** The clocks of a provider, and a guard against steps back. @module */
import { UnavailableError } from "../errors.ts";
import type { Logger } from "../log.ts";

/** Wall time, which may be set, and a monotonic clock, which may not. */
export interface RequestClock {
  /** Milliseconds since 1970. Timestamps of requests are compared with it. */
  now(): number;
  /** Milliseconds since an arbitrary moment. They never run backwards. */
  monotonic(): number;
  /**
   * How far wall time may step back, in milliseconds. Nonces are kept that much longer. After a larger step the provider
   * responds with 503 until wall time has caught up, because it could not refuse every replay.
   */
  readonly maxStepBackMs: number;
}

/**
 * Creates the clocks of a provider.
 *
 * @param options.now wall time, in milliseconds since 1970. Default: `Date.now`
 * @param options.monotonic milliseconds that never run backwards. Default: `performance.now`
 * @param options.maxStepBackMs how far wall time may step back. Default: 60,000; use `Infinity` in tests that set the time
 * @example
 * ```ts
 * // For a test that sets the time.
 * let time = Date.parse("2026-01-01T00:00:00Z");
 * const clock = createRequestClock({ now: () => time, maxStepBackMs: Infinity });
 * ```
 */
export function createRequestClock({
  now = () => Date.now(),
  monotonic = () => performance.now(),
  maxStepBackMs = 60_000,
}: Partial<RequestClock> = {}): RequestClock {
  return { now, monotonic, maxStepBackMs };
}

/** Detects steps of wall time that are too large. */
export interface ClockGuard {
  /**
   * Reads wall time.
   *
   * @throws UnavailableError after a step back that is too large, until wall time has caught up
   */
  read(): number;
}

/** Creates a guard. It logs one error when wall time steps back, and one line when it has caught up. */
export function createClockGuard(clock: RequestClock, logger: Logger): ClockGuard {
  let highest = clock.now();
  let isBehind = false;
  return {
    read() {
      const wall = clock.now();
      if (wall > highest) highest = wall;
      const behindMs = highest - clock.maxStepBackMs - wall;
      if (behindMs > 0 !== isBehind) {
        isBehind = behindMs > 0;
        const fields = { wall, highest };
        if (isBehind) logger.error(fields, "the clock stepped back; requests are refused until it has caught up");
        else logger.info(fields, "the clock has caught up; requests are accepted again");
      }
      if (!isBehind) return wall;
      throw new UnavailableError("The provider's clock stepped back. Requests are refused until it has caught up.", {
        retryAfterSeconds: Math.ceil(behindMs / 1000),
      });
    },
  };
}
