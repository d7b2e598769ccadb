import type { RateLimitStore } from "./rate-limits.ts";

/** Options of the memory store. */
export interface MemoryRateLimitOptions {
  /**
   * The maximum number of stored budgets. Above it, the store deletes the least recently used budget, which is then full again.
   * Default: 100,000, about 15 MB.
   */
  readonly maxBuckets?: number;
  /** A clock in milliseconds that never steps back. Default: `performance.now`. */
  readonly monotonic?: () => number;
}

/**
 * Keeps used budgets in memory. Each instance counts separately. The store deletes full budgets and bounds the number of others.
 *
 * A budget is one number: the time at which it will be full again (GCRA). Existing libraries keep a timer or an object per key,
 * have no bound, or need Node.
 *
 * @example
 * ```ts
 * const options = {
 *   rateLimits: { perKey: { requests: 100, windowMs: 1_000 }, store: createMemoryRateLimits({ maxBuckets: 10_000 }) },
 * } satisfies Partial<ProviderOptions>;
 * ```
 */
export function createMemoryRateLimits({
  maxBuckets = 100_000,
  monotonic = () => performance.now(),
}: MemoryRateLimitOptions = {}): RateLimitStore {
  /** The time at which each budget will be full again, in the order of use. */
  const fullAt = new Map<string, number>();
  return {
    take(bucket, { requests, windowMs }) {
      const now = monotonic();
      const full = Math.max(fullAt.get(bucket) ?? now, now);
      const next = full + windowMs / requests;
      const waitMs = next - now - windowMs;
      // The tolerance covers rounding, so that exactly `requests` fit.
      if (waitMs > 1e-6) return waitMs;
      fullAt.delete(bucket);
      fullAt.set(bucket, next);
      forget(fullAt, now, maxBuckets);
      return 0;
    },
  };
}

/** Deletes up to two full budgets from the front, and the first budget if there are too many. */
function forget(fullAt: Map<string, number>, now: number, maxBuckets: number): void {
  let looked = 0;
  for (const [bucket, full] of fullAt) {
    if (full > now && fullAt.size <= maxBuckets) return;
    fullAt.delete(bucket);
    if (++looked === 2) return;
  }
}
