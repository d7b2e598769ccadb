import type { NonceStore } from "./nonce-store.ts";
import { createRequestClock, type RequestClock } from "./request-clock.ts";

/** Options of the memory store. */
export interface MemoryNonceOptions {
  /**
   * How long a nonce is kept, in milliseconds. It must cover the whole window in which its timestamp is accepted. Default:
   * 35,000.
   */
  readonly lifetimeMs?: number;
  /** The clock. Use the provider's. Default: `createRequestClock()`. */
  readonly clock?: RequestClock;
}

/**
 * Keeps nonces in memory, for a single instance. They are lost when the process restarts.
 *
 * A nonce is deleted when both clocks have passed its lifetime plus the largest allowed step back: the monotonic clock, and the
 * highest observed wall time. Therefore no clock step, in either direction, makes a nonce acceptable again. Two generations
 * of sets alternate, so that deletion has no cost per nonce.
 *
 * @throws RangeError, from `remember`, for a nonce that must be kept for longer than `lifetimeMs`
 * @example
 * ```ts
 * const clock = createRequestClock({ maxStepBackMs: 10_000 });
 * const options = { clock, nonces: createMemoryNonceStore({ clock }) } satisfies Partial<ProviderOptions>;
 * ```
 */
export function createMemoryNonceStore({
  lifetimeMs = 35_000,
  clock = createRequestClock(),
}: MemoryNonceOptions = {}): NonceStore {
  const stepMs = Number.isFinite(clock.maxStepBackMs) ? clock.maxStepBackMs : 0;
  const keptMs = lifetimeMs + stepMs;
  const startedAt = clock.monotonic();
  let highest = clock.now();
  let turnedAt = startedAt;
  let current = createGeneration();
  let previous = createGeneration();
  /** Whether all nonces of a generation are too old to be accepted, regardless of steps of the wall clock. */
  const isOver = ({ expiresAt, usedAt }: Generation, monotonic: number): boolean =>
    expiresAt + stepMs <= highest && monotonic - usedAt >= keptMs;
  const turn = (monotonic: number): void => {
    if (monotonic - turnedAt < keptMs || !isOver(previous, monotonic)) return;
    previous = isOver(current, monotonic) ? createGeneration() : current;
    current = createGeneration();
    turnedAt = monotonic;
  };
  return {
    completeForMs: () => clock.monotonic() - startedAt,
    remember(apiKey, nonce, expiresAt) {
      const wall = clock.now();
      highest = Math.max(highest, wall);
      if (expiresAt > wall + lifetimeMs) {
        const neededMs = expiresAt - wall;
        throw new RangeError(`A nonce must be kept for ${neededMs} ms, but this store keeps it for ${lifetimeMs} ms.`);
      }
      const monotonic = clock.monotonic();
      turn(monotonic);
      if (previous.nonces.get(apiKey)?.has(nonce) === true) return false;
      current.expiresAt = Math.max(current.expiresAt, expiresAt);
      current.usedAt = monotonic;
      const used = noncesOf(apiKey, current);
      const before = used.size;
      return used.add(nonce).size > before;
    },
  };
}

/** Nonces by API key. A joined key would have to be built for each request. */
interface Generation {
  readonly nonces: Map<string, Set<string>>;
  /** The latest expiry of these nonces. */
  expiresAt: number;
  /** When the last of them was stored, by the monotonic clock. */
  usedAt: number;
}

function createGeneration(): Generation {
  return { nonces: new Map(), expiresAt: Number.NEGATIVE_INFINITY, usedAt: Number.NEGATIVE_INFINITY };
}

function noncesOf(apiKey: string, { nonces }: Generation): Set<string> {
  let used = nonces.get(apiKey);
  if (used === undefined) nonces.set(apiKey, (used = new Set()));
  return used;
}
