/** Retries while another connection locks a SQLite file. @module */

/** Primary result codes (https://www.sqlite.org/rescode.html). */
const SQLITE_BUSY = 5;
const PAUSE_MS = 25;

/**
 * Runs work, and retries it asynchronously while another connection locks the file. SQLite's own waiting blocks the process.
 *
 * @param attempt a statement, or work that begins with one that takes the lock. It may reject with an error whose `cause` is
 *   SQLite's
 * @param timeoutMs after this time, in milliseconds, there are no more attempts. Default: 5,000
 * @throws the error of the last attempt
 * @example
 * ```ts
 * import { DatabaseSync } from "node:sqlite";
 *
 * const database = new DatabaseSync("ledger.sqlite");
 * await waitWhileBusy(() => database.exec("BEGIN IMMEDIATE"), 1_000);
 * ```
 */
export async function waitWhileBusy<T>(attempt: () => T | Promise<T>, timeoutMs = 5_000): Promise<T> {
  for (const end = performance.now() + timeoutMs; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/**
 * Does the same synchronously, for the start of the process. SQLite waits for locks itself, but not when it switches to WAL.
 *
 * @throws the error of the last attempt
 */
export function waitWhileBusySync<T>(attempt: () => T, timeoutMs = 5_000): T {
  for (const end = performance.now() + timeoutMs; ;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  return (
    sqliteErrorCode(error) === SQLITE_BUSY ||
    sqliteErrorCode((error as { cause?: unknown } | undefined)?.cause) === SQLITE_BUSY
  );
}

/**
 * The primary code of a SQLite error: the low byte of its extended result code.
 *
 * @returns 0 for any other error
 */
export function sqliteErrorCode(error: unknown): number {
  const { errcode } = (error ?? {}) as { errcode?: unknown };
  return typeof errcode === "number" ? errcode & 0xff : 0;
}
