/** The business time of a running provider, which an operator may advance. @module */

/** The pending tasks of a provider. A `Sandbox` has them. */
export interface Schedule {
  /** The time of the next task, in milliseconds since 1970. `undefined` if there is none. */
  readonly nextTaskAt: () => Promise<number | undefined>;
  /** The same without reviews: they repeat forever, and find nothing new until another task was done. Default: `nextTaskAt`. */
  readonly nextChangeAt?: () => Promise<number | undefined>;
  /** Runs the due tasks, and returns their number. */
  readonly runDueTasks: () => Promise<number>;
}

/** Business time. */
export interface BusinessClock {
  /** Milliseconds since 1970. Pass it to `createSandbox`. */
  readonly now: () => number;
  /** The difference to wall time, in milliseconds. */
  readonly offsetMs: () => number;
  /**
   * Advances the clock and runs every task that becomes due, each at its due time. Concurrent calls run one after the other.
   *
   * @returns the number of tasks that were run
   * @throws RangeError for a negative number of milliseconds
   */
  readonly advance: (ms: number, schedule: Schedule) => Promise<number>;
}

/** The options of `createBusinessClock`. */
export interface BusinessClockOptions {
  /** The initial difference to wall time, in milliseconds. Default: 0. */
  readonly offsetMs?: number;
  /** Wall time, in milliseconds since 1970. Default: `Date.now`. */
  readonly wallTime?: () => number;
  /**
   * Stores the final offset of a move before the move starts, so that time does not run backwards after a crash. Default: the
   * offset is not stored.
   */
  readonly storeOffsetMs?: (offsetMs: number) => void | Promise<void>;
}

/**
 * Creates a clock that follows wall time and can be advanced. Signatures need wall time, so pass a request clock to the sandbox
 * too.
 *
 * @example
 * ```ts
 * import { createBusinessClock, createMemoryStore, createSandbox, demoApiKeys, seed } from "@provider-connectivity/sandbox";
 * import { createRequestClock } from "@provider-connectivity/server";
 * import { createVerifier } from "@provider-connectivity/signing/node";
 *
 * const hmac = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
 * const credentials = demoApiKeys.map((key) => ({ ...key, verifier: createVerifier(hmac, "secret") }));
 * const clock = createBusinessClock();
 * const store = createMemoryStore();
 * await seed(store, { now: clock.now });
 * const sandbox = await createSandbox({ store, credentials, now: clock.now, clock: createRequestClock() });
 * await clock.advance(7 * 86_400_000, sandbox);
 * ```
 */
export function createBusinessClock({
  offsetMs = 0,
  wallTime = Date.now,
  storeOffsetMs,
}: BusinessClockOptions = {}): BusinessClock {
  let offset = offsetMs;
  let previous: Promise<unknown> = Promise.resolve();
  const now = (): number => wallTime() + offset;
  const advance = async (ms: number, schedule: Schedule): Promise<number> => {
    await storeOffsetMs?.(offset + ms);
    return advanceStepwise(ms, { now, move: (by) => (offset += by), ...schedule });
  };
  return {
    now,
    offsetMs: () => offset,
    async advance(ms, schedule) {
      if (!(ms >= 0)) throw new RangeError(`The clock cannot be moved by ${ms} ms.`);
      const current = previous.then(() => advance(ms, schedule));
      previous = current.catch(() => undefined);
      return current;
    },
  };
}

/** A clock to advance, and its tasks. */
export interface Steps extends Schedule {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Advances the clock by a number of milliseconds. */
  readonly move: (ms: number) => void;
}

/**
 * Advances a clock from task to task, so that each runs at its due time. Of reviews without another task between them, only the
 * first and the last run.
 *
 * @returns the number of tasks that were run
 */
export async function advanceStepwise(
  ms: number,
  { now, move, nextTaskAt, nextChangeAt = nextTaskAt, runDueTasks }: Steps,
): Promise<number> {
  const end = now() + ms;
  let left = ms;
  let done = await runDueTasks();
  let isReviewed = false;
  for (;;) {
    const change = await nextChangeAt();
    const due: number | undefined = isReviewed ? change : await nextTaskAt();
    if (due === undefined || due > end) break;
    const step = Math.min(left, Math.max(0, due - now()));
    left -= step;
    move(step);
    const ran = await runDueTasks();
    done += ran;
    isReviewed = due !== change && ran === 1;
  }
  move(left);
  return isReviewed ? done + (await runDueTasks()) : done;
}
