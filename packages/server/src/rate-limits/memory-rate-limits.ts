import type { RateLimitBudget, RateLimitStore } from "./rate-limits.ts";

/** Options of the memory store. */
export interface MemoryRateLimitOptions {
  /**
   * The maximum number of stored budgets of API keys, and separately of addresses. Above it, the store deletes the
   * least recently used budget of that kind, which is then full again. Default: 100,000 of each kind, which is about 15
   * MB each.
   */
  readonly maxBudgets?: number;
  /** A clock in milliseconds that never steps back. Default: `performance.now`. */
  readonly monotonic?: () => number;
}

/**
 * Keeps used budgets in memory. Each instance counts separately. The store deletes full budgets and bounds the number
 * of others, for API keys and addresses separately: no number of addresses can refill the budget of an API key.
 *
 * A budget is one number: the time at which it will be full again (GCRA). Existing libraries keep a timer or an object per key,
 * have no bound, or need Node.
 *
 * @example
 * ```ts
 * const options = {
 *   rateLimits: { perKey: { requests: 100, windowMs: 1_000 }, store: createMemoryRateLimits({ maxBudgets: 10_000 }) },
 * } satisfies Partial<ProviderOptions>;
 * ```
 */
export function createMemoryRateLimits({
  maxBudgets = 100_000,
  monotonic = () => performance.now(),
}: MemoryRateLimitOptions = {}): RateLimitStore {
  /** The time at which the budget of each owner will be full again, in the order of use. */
  const byKind: Readonly<Record<RateLimitBudget["kind"], Map<string, number>>> = { key: new Map(), address: new Map() };
  return {
    take({ kind, owner }, { requests, windowMs }) {
      const fullAt = byKind[kind];
      const now = monotonic();
      const full = Math.max(fullAt.get(owner) ?? now, now);
      const next = full + windowMs / requests;
      const waitMs = next - now - windowMs;
      // The tolerance covers rounding, so that exactly `requests` fit.
      if (waitMs > 1e-6) return waitMs;
      fullAt.delete(owner);
      fullAt.set(owner, next);
      deleteUnneeded(fullAt, now, maxBudgets);
      return 0;
    },
  };
}

/** Deletes up to two full budgets from the front, and the first budget if there are too many. */
function deleteUnneeded(fullAt: Map<string, number>, now: number, maxBudgets: number): void {
  let deleted = 0;
  for (const [owner, full] of fullAt) {
    if (full > now && fullAt.size <= maxBudgets) return;
    fullAt.delete(owner);
    if (++deleted === 2) return;
  }
}
