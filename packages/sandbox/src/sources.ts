import { v7 } from "uuid";

/** Where time and ids come from: always given, never taken from the surroundings. */
export interface Sources {
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Makes an id that was never given out before. */
  readonly newId: () => string;
}

/**
 * The system's clock, and UUIDs that begin with the time (RFC 9562, version 7): what is made together stands together in
 * a database's indexes, so that a commit writes half as much.
 */
export const systemSources: Sources = {
  now: Date.now,
  newId: () => v7(),
};
