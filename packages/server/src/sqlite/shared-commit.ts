import type { DatabaseSync } from "node:sqlite";

/** Runs work in a transaction and resolves when it is committed. */
export type Commit = <T>(work: () => T) => Promise<T>;

interface Waiting {
  readonly run: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

const SQLITE_BUSY = 5;
const ATTEMPTS = 200;
const PAUSE = 25;

/**
 * Lets all work that comes in one turn of the event loop share a transaction, and so one wait for the disk. When it
 * fails, it fails for all of them and nothing of it is done.
 *
 * @param database a connection of its own, on which no other code holds a transaction open over a turn
 */
export function createSharedCommit(database: DatabaseSync): Commit {
  let waiting: Waiting[] = [];
  const take = (): readonly Waiting[] => {
    const batch = waiting;
    waiting = [];
    return batch;
  };
  return (work) => {
    const { promise, resolve, reject } = Promise.withResolvers<ReturnType<typeof work>>();
    let result: ReturnType<typeof work>;
    waiting.push({ run: () => (result = work()), resolve: () => resolve(result), reject });
    if (waiting.length === 1) setImmediate(() => void commitAll(database, take));
    return promise;
  };
}

async function commitAll(database: DatabaseSync, take: () => readonly Waiting[]): Promise<void> {
  let batch: readonly Waiting[] | undefined;
  try {
    for (let tries = 1; !begin(database, tries); tries++) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    batch = take();
    for (const { run } of batch) run();
    database.exec("COMMIT");
    for (const { resolve } of batch) resolve();
  } catch (error) {
    rollBack(database);
    for (const { reject } of batch ?? take()) reject(error);
  }
}

/**
 * Starts a transaction that holds the lock from its start.
 *
 * @returns `false` while another process holds it: this one goes on with other work and tries again
 */
function begin(database: DatabaseSync, tries: number): boolean {
  try {
    database.exec("BEGIN IMMEDIATE");
    return true;
  } catch (error) {
    if (!isBusy(error) || tries === ATTEMPTS) throw error;
    return false;
  }
}

/** The low byte of SQLite's extended result codes is the primary one. */
function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === "number" && (errcode & 0xff) === SQLITE_BUSY;
}

function rollBack(database: DatabaseSync): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    // There was no transaction, or SQLite has rolled it back by itself.
  }
}
