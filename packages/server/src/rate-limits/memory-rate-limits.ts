import type { RateLimitStore } from "./rate-limits.ts";

/** Options of the memory store. */
export interface MemoryRateLimitOptions {
  /**
   * The number of budgets that are kept. When there are more, the one that was unused for longest is forgotten, so it is full
   * again. Default: 100,000, some 15 MB.
   */
  readonly maxBuckets?: number;
  /** Milliseconds that never run backwards. Default: `performance.now`. */
  readonly monotonic?: () => number;
}

/**
 * Keeps the used budgets in memory. Each instance counts for itself. Full budgets are forgotten, and the number of others is
 * bounded.
 *
 * A budget is one number: the time at which it will be full again (GCRA). The libraries for this keep a timer or an object per
 * key, have no bound, or need Node.
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
  /** When each budget will be full again. The budget that was used last is at the end. */
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

/** Forgets up to two full budgets from the front, and the first one if there are too many. */
function forget(fullAt: Map<string, number>, now: number, maxBuckets: number): void {
  let looked = 0;
  for (const [bucket, full] of fullAt) {
    if (full > now && fullAt.size <= maxBuckets) return;
    fullAt.delete(bucket);
    if (++looked === 2) return;
  }
}
