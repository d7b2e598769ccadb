import { setTimeout } from "node:timers/promises";

const SQLITE_BUSY = 5;
const ATTEMPTS = 200;
const PAUSE = 25;

/**
 * Tries again while another connection holds the lock, and leaves this process free to do other work meanwhile.
 *
 * @throws what the last attempt threw, after some fifteen seconds
 */
export async function waitWhileBusy<T>(attempt: () => T | Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || tries === ATTEMPTS) throw error;
      await setTimeout(PAUSE);
    }
  }
}

/** The low byte of SQLite's extended result codes is the primary one. */
function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === "number" && (errcode & 0xff) === SQLITE_BUSY;
}
