/** What SQLite says by its result codes (https://www.sqlite.org/rescode.html). @module */
import { UnavailableError } from "@provider-connectivity/server";

const BUSY = 5;

/** Where it is not the statement that is at fault but the file, its disk, or somebody else who holds its lock. */
const AWAY = new Map([
  [BUSY, "is locked by another process"],
  [6, "is locked"],
  [7, "has no memory left"],
  [8, "cannot be written to"],
  [9, "was interrupted"],
  [10, "cannot be read or written"],
  [13, "has no space left on its disk"],
  [14, "cannot be opened"],
  [15, "is locked in a way that SQLite cannot resolve"],
]);

/** Runs what asks SQLite for something. @throws UnavailableError when the file is away; or else what it threw */
export function orUnavailable<T>(run: () => T): T {
  try {
    return run();
  } catch (cause) {
    const reason = AWAY.get(primaryCode(cause));
    throw reason === undefined ? cause : new UnavailableError(`The provider's database ${reason}.`, { cause });
  }
}

/** Whether another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error instanceof UnavailableError ? error.cause : error) === BUSY;
}

/** The low byte of SQLite's extended result codes is the primary one. */
function primaryCode(error: unknown): number {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === "number" ? errcode & 0xff : 0;
}
