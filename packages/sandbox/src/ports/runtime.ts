import { v7 } from "uuid";

/** Where time and ids come from: always given, never taken from the surroundings. */
export interface Runtime {
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Makes an id that was never given out before. */
  readonly newId: () => string;
}

/**
 * The system's clock, and UUIDs that begin with the time (RFC 9562, version 7): what is made together stands together in
 * a database's indexes, so that a commit writes half as much.
 */
export const systemRuntime: Runtime = {
  now: Date.now,
  newId: () => v7({ rng: randomBytes }),
};

/** Asking the system for each id's few bytes takes ten times as long as taking them from many. */
const pool = new Uint8Array(4096);
let taken = pool.length;

/** Bytes that were never given out before, for one id. */
function randomBytes(): Uint8Array {
  if (taken === pool.length) {
    crypto.getRandomValues(pool);
    taken = 0;
  }
  return pool.subarray(taken, (taken += 16));
}
