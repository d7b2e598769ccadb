/** What to do while another connection holds the lock on a SQLite file. @module */

const SQLITE_BUSY = 5;
const ATTEMPTS = 200;
const PAUSE = 25;

/**
 * Runs work, and while the file is locked runs it again without stopping the process.
 *
 * @throws what the last attempt threw, after five seconds and more
 */
export async function whenFree<T>(work: () => T): Promise<T> {
  for (let tries = 1; ; tries++) {
    const done = attempt(work, tries);
    if (done !== undefined) return done.result;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/**
 * The same, stopping the process: for its start. SQLite waits by itself, but not where it switches to WAL.
 *
 * @throws what the last attempt threw, after five seconds and more
 */
export function whenFreeSync<T>(work: () => T): T {
  for (let tries = 1; ; tries++) {
    const done = attempt(work, tries);
    if (done !== undefined) return done.result;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/** @returns `undefined` where the file is locked and there are attempts left */
function attempt<T>(work: () => T, tries: number): { readonly result: T } | undefined {
  try {
    return { result: work() };
  } catch (error) {
    if (!isBusy(error) || tries === ATTEMPTS) throw error;
    return undefined;
  }
}

/** The low byte of SQLite's extended result codes is the primary one. */
function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === "number" && (errcode & 0xff) === SQLITE_BUSY;
}
