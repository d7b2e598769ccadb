/** The fake's clock. @module */

/** Time in the provider: what it writes into answers, and when quotes expire and what is pending ends. */
export interface FakeClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Moves the clock, and does on the way what is due, each thing at its own time.
   *
   * @returns how many things were done
   * @throws RangeError for less than nothing: time does not go back
   */
  readonly advance: (milliseconds: number) => Promise<number>;
  /** The same, up to a moment, such as the `expiresAt` of a quote. */
  readonly advanceTo: (moment: string | number | Date) => Promise<number>;
}

/** What is due, as the provider behind the clock knows it. */
export interface Schedule {
  /** When the next thing is due, in milliseconds since 1970; `undefined` where nothing is. */
  readonly nextDue: () => Promise<number | undefined>;
  /** Does what is due by the clock. */
  readonly progress: () => Promise<number>;
}

/** A clock with what makes it. */
export interface ClockControl {
  readonly clock: FakeClock;
  readonly reset: () => void;
}

/**
 * Makes a clock.
 *
 * @param startOf when it begins; asked anew at each reset
 * @param runs whether it goes on by itself; otherwise it stands still until it is moved
 * @param schedule what is done while it moves; looked up each time
 */
export function createClock(startOf: () => number, runs: boolean, schedule: () => Schedule): ClockControl {
  let start = startOf();
  let moved = 0;
  let begin = performance.now();
  const now = (): number => start + moved + (runs ? Math.floor(performance.now() - begin) : 0);
  const advance = async (milliseconds: number): Promise<number> => {
    if (!(milliseconds >= 0)) throw new RangeError(`The clock cannot be moved by ${milliseconds} ms.`);
    const end = now() + milliseconds;
    const { nextDue, progress } = schedule();
    let done = await progress();
    for (let due = await nextDue(); due !== undefined && due <= end; due = await nextDue()) {
      moved += Math.max(0, due - now());
      done += await progress();
    }
    moved += Math.max(0, end - now());
    return done;
  };
  return {
    clock: { now, advance, advanceTo: (moment) => advance(new Date(moment).getTime() - now()) },
    reset() {
      start = startOf();
      moved = 0;
      begin = performance.now();
    },
  };
}
