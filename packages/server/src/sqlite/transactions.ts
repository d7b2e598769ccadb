/** Transactions of a SQLite file: writes that share one, and waiting while another connection locks the file. @module */
import { setTimeout } from "node:timers/promises";

/** The commands with which the only writer of a database begins, commits and rolls back a transaction. */
export interface TransactionCommands<Connection> {
  /** Provides a connection while `use` runs. */
  readonly connect: <T>(use: (connection: Connection) => Promise<T>) => Promise<T>;
  /** Waits for other writers, and for more work in this turn of the event loop. */
  readonly begin: (connection: Connection) => Promise<void>;
  /** Resolves when the transaction is durable. If it fails, the transaction is rolled back. */
  readonly commit: (connection: Connection) => void | Promise<void>;
  /** Undoes the transaction. Its errors are ignored, because the database has then undone it already. */
  readonly rollback: (connection: Connection) => void | Promise<void>;
}

/** Runs writes one after another, several in one transaction. */
export interface TransactionQueue<Connection> {
  /**
   * Runs work in the next transaction.
   *
   * @returns the result of the work, after the commit
   * @throws the error of any work of the transaction, or of a command. Work that undoes its own writes after an error should
   *   return the error instead of throwing it
   */
  readonly run: <T>(work: (connection: Connection) => T | Promise<T>) => Promise<T>;
  /** Resolves when all queued work has ended. */
  readonly idle: () => Promise<void>;
}

/** Work that waits. `run` returns a function that reports the result after the commit. */
interface Waiting<Connection> {
  readonly run: (connection: Connection) => Promise<() => void>;
  readonly reject: (reason: unknown) => void;
}

/** The maximum number of writes in one transaction, so that the first does not wait for long. */
const LARGEST_BATCH = 128;

/**
 * Collects waiting writes in one transaction. If the transaction fails, all of its writes fail and change nothing.
 * After a failed commit, the writes may still be durable: clients find out with their idempotency keys.
 *
 * @example
 * ```ts
 * import { DatabaseSync } from "node:sqlite";
 * import { setImmediate } from "node:timers/promises";
 *
 * const database = new DatabaseSync("ledger.sqlite");
 * const insert = database.prepare("insert into rows (text) values (?)");
 * const queue = createTransactionQueue<DatabaseSync>({
 *   connect: (use) => use(database),
 *   async begin() {
 *     await setImmediate();
 *     await waitWhileBusy(() => database.exec("BEGIN IMMEDIATE"));
 *   },
 *   commit: () => database.exec("COMMIT"),
 *   rollback: () => database.exec("ROLLBACK"),
 * });
 * const { changes } = await queue.run(() => insert.run("a row"));
 * ```
 */
export function createTransactionQueue<Connection>(
  commands: TransactionCommands<Connection>,
): TransactionQueue<Connection> {
  const waiting: Waiting<Connection>[] = [];
  let draining: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) await runBatch(commands, waiting);
    draining = undefined;
  };
  return {
    run<T>(work: (connection: Connection) => T | Promise<T>) {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      const run = async (connection: Connection): Promise<() => void> => {
        const result = await work(connection);
        return () => resolve(result);
      };
      waiting.push({ run, reject });
      draining ??= drain();
      return promise;
    },
    idle: async () => draining,
  };
}

/** Begins before it takes the work, because more work may join during the wait. */
async function runBatch<Connection>(
  { connect, begin, commit, rollback }: TransactionCommands<Connection>,
  waiting: Waiting<Connection>[],
): Promise<void> {
  let batch: readonly Waiting<Connection>[] | undefined;
  try {
    const settled = await connect(async (connection) => {
      try {
        await begin(connection);
        batch = waiting.splice(0, LARGEST_BATCH);
        const results = [];
        for (const { run } of batch) results.push(await run(connection));
        await commit(connection);
        return results;
      } catch (error) {
        await rollBack(() => rollback(connection));
        throw error;
      }
    });
    for (const settle of settled) settle();
  } catch (error) {
    for (const { reject } of batch ?? waiting.splice(0)) reject(error);
  }
}

/**
 * Rolls back even if BEGIN may have failed: a connection must not return to a pool inside a transaction. If it fails, the
 * transaction is already gone.
 */
async function rollBack(rollback: () => void | Promise<void>): Promise<void> {
  try {
    await rollback();
  } catch {
    // SQLite has already rolled it back.
  }
}

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
      await setTimeout(PAUSE_MS);
    }
  }
}

/**
 * Like `waitWhileBusy`, but synchronous, for the start of the process. SQLite waits for locks itself, but not when it switches to WAL.
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
