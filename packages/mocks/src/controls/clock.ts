/** The clock of a fake. @module */
import { advanceStepwise, type Schedule } from "@provider-connectivity/sandbox";

/** The provider's time: it writes this time into responses, and expires quotes and ends pending operations by it. */
export interface FakeClock {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /**
   * Moves the clock forward and runs every task that becomes due, each at its own time.
   *
   * @returns the number of tasks that were run
   * @throws RangeError for a negative number of milliseconds
   */
  readonly advance: (ms: number) => Promise<number>;
  /** The same, up to a date, such as the `expiresAt` of a quote. */
  readonly advanceTo: (date: string | number | Date) => Promise<number>;
}

/** A clock that can be reset. */
export interface ClockControl {
  readonly clock: FakeClock;
  readonly reset: () => void;
}

/**
 * Makes a clock.
 *
 * @param startOf the start; called at each reset
 * @param runs whether the clock advances by itself
 * @param schedule the tasks to run while it is moved; called each time
 */
export function createClock(startOf: () => number, runs: boolean, schedule: () => Schedule): ClockControl {
  let start = startOf();
  let moved = 0;
  let begin = performance.now();
  // A test may install fake timers, whose `performance` starts again at 0.
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
