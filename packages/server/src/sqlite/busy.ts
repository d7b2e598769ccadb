/** Retries while another connection locks a SQLite file. @module */

const SQLITE_BUSY = 5;
const ATTEMPTS = 200;
const PAUSE = 25;

/**
 * Runs work, and retries asynchronously while the file is locked.
 *
 * @throws the error of the last attempt, after more than five seconds
 */
export async function whenFree<T>(work: () => T): Promise<T> {
  for (let tries = 1; ; tries++) {
    const done = attempt(work, tries);
    if (done !== undefined) return done.result;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/**
 * The same, synchronously, for the start of the process. SQLite waits for locks, but not when it switches to WAL.
 *
 * @throws the error of the last attempt, after more than five seconds
 */
export function whenFreeSync<T>(work: () => T): T {
  for (let tries = 1; ; tries++) {
    const done = attempt(work, tries);
    if (done !== undefined) return done.result;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/** @returns `undefined` if the file is locked and attempts remain */
function attempt<T>(work: () => T, tries: number): { readonly result: T } | undefined {
  try {
    return { result: work() };
  } catch (error) {
    if (!isBusy(error) || tries === ATTEMPTS) throw error;
    return undefined;
  }
}

/** The low byte of SQLite's extended result codes is the primary code. */
function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === "number" && (errcode & 0xff) === SQLITE_BUSY;
}
