/** Where time and ids come from: always given, never taken from the surroundings. */
export interface Sources {
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Makes an id that was never given out before. */
  readonly newId: () => string;
}

/** The system's clock and random UUIDs. */
export const systemSources: Sources = {
  now: Date.now,
  newId: () => crypto.randomUUID(),
};
