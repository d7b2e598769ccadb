import type { DatabaseSync } from "node:sqlite";
import { whenFree } from "./busy.ts";

/** Runs work in a transaction and resolves when it is committed. */
export type Commit = <T>(work: () => T) => Promise<T>;

interface Waiting {
  readonly run: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Collects all work of one turn of the event loop in one transaction, so that it costs one disk flush. If the transaction
 * fails, it fails for all of them and changes nothing.
 *
 * @param database a connection without transactions of other code that stay open over a turn
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
  try {
    await whenFree(() => commitBatch(database, take));
  } catch (error) {
    for (const { reject } of take()) reject(error);
  }
}

/** Takes the lock first: more work may join while it waits. */
function commitBatch(database: DatabaseSync, take: () => readonly Waiting[]): void {
  database.exec("BEGIN IMMEDIATE");
  const batch = take();
  try {
    for (const { run } of batch) run();
    database.exec("COMMIT");
    for (const { resolve } of batch) resolve();
  } catch (error) {
    rollBack(database);
    for (const { reject } of batch) reject(error);
  }
}

function rollBack(database: DatabaseSync): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    // SQLite has already rolled it back.
  }
}
