/** The clock of a fake. @module */
import { advanceStepwise, type Schedule } from "@provider-connectivity/sandbox";

/** The provider's time. Responses contain it, and quotes and pending operations expire by it. */
export interface FakeClock {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /**
   * Advances the clock and runs every task that becomes due, each at its due time.
   *
   * @returns the number of tasks that were run
   * @throws RangeError for a negative number of milliseconds
   */
  readonly advance: (ms: number) => Promise<number>;
  /** Advances the clock to a date, such as the `expiresAt` of a quote. */
  readonly advanceTo: (date: string | number | Date) => Promise<number>;
}

/** A clock that can be reset. */
export interface ClockControl {
  readonly clock: FakeClock;
  readonly reset: () => void;
}

/**
 * Creates a clock.
 *
 * @param startOf the start time. Called at each reset
 * @param runs whether the clock advances with real time
 * @param schedule the tasks to run when the clock is advanced. Called each time
 */
export function createClock(startOf: () => number, runs: boolean, schedule: () => Schedule): ClockControl {
  let start = startOf();
  let moved = 0;
  let begin = performance.now();
  // Fake timers of a test reset `performance` to 0.
  const elapsed = (): number => (runs ? Math.max(0, Math.floor(performance.now() - begin)) : 0);
  const now = (): number => start + moved + elapsed();
  const advance = async (ms: number): Promise<number> => {
    if (!(ms >= 0)) throw new RangeError(`The clock cannot be moved by ${ms} ms.`);
    return advanceStepwise(ms, { now, move: (by) => (moved += by), ...schedule() });
  };
  return {
    clock: { now, advance, advanceTo: (date) => advance(new Date(date).getTime() - now()) },
    reset() {
      start = startOf();
      moved = 0;
      begin = performance.now();
    },
  };
}
