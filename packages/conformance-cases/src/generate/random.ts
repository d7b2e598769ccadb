/** Reproducible random numbers: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
  /** True with this probability. */
  chance(probability: number): boolean;
}

/**
 * Creates a seeded random number generator (mulberry32).
 *
 * @example
 * ```ts
 * import { createRandom } from "@provider-connectivity/conformance-cases/testing/generate";
 *
 * const random = createRandom(1);
 * console.log(random.pick(["BTC", "ETH"]));
 * ```
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    chance: (probability) => next() < probability,
  };
}
