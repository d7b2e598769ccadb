/** Protection against replayed requests: nonces, and a clock that does not step back far. @module */
import { UnavailableError } from "./errors.ts";
import type { Logger } from "./log.ts";

/** Remembers used nonces, so that a recorded request cannot be sent again. */
export interface NonceStore {
  /**
   * Remembers a nonce of an API key until `expiresAt` (milliseconds since 1970), or longer.
   *
   * @returns `false` if it was already stored. Of two concurrent calls with one nonce, exactly one returns `true`
   */
  remember(apiKey: string, nonce: string, expiresAt: number): boolean | PromiseLike<boolean>;
  /**
   * How long the store has recorded every nonce, in milliseconds. Requests that were signed earlier may be replays and are
   * refused. Absent: the store survives restarts.
   */
  completeForMs?(): number;
}

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
