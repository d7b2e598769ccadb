/** Where time and ids come from: always given, never taken from the surroundings. */
export interface Sources {
  /** Milliseconds since 1970. */
  now(): number;
  /** A new id that was never given out before. */
  newId(): string;
}

/** The system's clock and random UUIDs. */
export const systemSources: Sources = {
  now: Date.now,
  newId: () => crypto.randomUUID(),
};
