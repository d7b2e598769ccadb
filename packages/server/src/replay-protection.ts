/** What refuses a request that was sent before: nonces, and a clock that does not step back far. @module */
import { UnavailableError } from "./errors.ts";
import type { Logger } from "./log.ts";

/** Remembers which nonces were used, so that a recorded request cannot be sent again. */
export interface NonceStore {
  /**
   * Remembers a nonce of an API key until `expiresAt` (milliseconds since 1970), or longer.
   *
   * @returns `false` when it was remembered already; of two concurrent calls with one nonce, exactly one returns `true`
   */
  remember(apiKey: string, nonce: string, expiresAt: number): boolean | PromiseLike<boolean>;
  /**
   * For how long this store has known every nonce, in milliseconds. What was signed before that may be a replay that the
   * store has forgotten, and is refused. Absent: the store survives restarts.
   */
  completeForMs?(): number;
}

/** What the memory store of nonces needs to know. */
export interface MemoryNonceOptions {
  /**
   * How long a nonce must be kept, in milliseconds: the whole window in which its timestamp is accepted. Default: 35,000.
   */
  readonly lifetimeMs?: number;
  /** Default: `createRequestClock()`, the same as the provider's. */
  readonly clock?: RequestClock;
}

/**
 * Keeps nonces in this process: for one instance that may forget them when it restarts.
 *
 * A nonce is forgotten when two things are true: the monotonic clock has passed its lifetime and the largest step back that
 * wall time may make, and the highest wall time that was ever seen is as far behind it. So no step of the clock, in either
 * direction, brings a nonce back. Two generations of sets take turns, so that forgetting costs nothing per nonce.
 *
 * @example
 * ```ts
 * createProvider(contract, handlers, { ...options, nonces: createMemoryNonceStore() });
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
  /** Whether every nonce of a generation is too old to be accepted again, wherever wall time may step. */
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

/** Nonces by API key; a text that joins the two would have to be built for each request. */
interface Generation {
  readonly nonces: Map<string, Set<string>>;
  /** The latest end of the life of any of them. */
  expiresAt: number;
  /** When the last of them was remembered, by the monotonic clock. */
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

/** Two clocks: wall time, which may be set, and a monotonic one, which may not. */
export interface RequestClock {
  /** Milliseconds since 1970. Timestamps of requests are judged by it. */
  now(): number;
  /** Milliseconds since any fixed moment; they never run backwards. */
  monotonic(): number;
  /**
   * How far wall time may step back, in milliseconds. Nonces are kept that much longer. After a larger step the provider
   * responds with 503 until wall time has caught up, since it could no longer refuse every replay.
   */
  readonly maxStepBackMs: number;
}

/**
 * Makes the clocks of a provider.
 *
 * @param options.now wall time, in milliseconds since 1970. Default: `Date.now`
 * @param options.monotonic milliseconds that never run backwards. Default: `performance.now`
 * @param options.maxStepBackMs how far wall time may step back. Default: 60,000; `Infinity` where tests set the time
 * @example
 * ```ts
 * createProvider(contract, handlers, { ...options, clock: createRequestClock({ maxStepBackMs: 10_000 }) });
 * ```
 */
export function createRequestClock({
  now = () => Date.now(),
  monotonic = () => performance.now(),
  maxStepBackMs = 60_000,
}: Partial<RequestClock> = {}): RequestClock {
  return { now, monotonic, maxStepBackMs };
}

/** Watches for steps of wall time that are too large. */
export interface ClockGuard {
  /**
   * Reads wall time.
   *
   * @throws UnavailableError after a step back that is too large, until wall time has caught up
   */
  read(): number;
}

/** Makes a guard, which logs one error when wall time has stepped back, and one line when it has caught up. */
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
      throw new UnavailableError("The provider's clock stepped back; it accepts no request until that is corrected.", {
        retryAfterSeconds: Math.ceil(behindMs / 1000),
      });
    },
  };
}
