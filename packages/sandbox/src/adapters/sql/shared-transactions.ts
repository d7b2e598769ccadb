import type { UnavailableError } from "@provider-connectivity/server";
import { type Connection, inTransaction, type Scope, type Transact, type Transaction } from "./transaction.ts";

/** How a database begins, commits and rolls back a transaction of the only writer. */
export interface TransactionCommands {
  /** Provides a connection while `use` runs. */
  readonly connect: <T>(use: (connection: Connection) => Promise<T>) => Promise<T>;
  /** Waits for other writers, and for more work in this turn of the event loop. */
  readonly begin: (connection: Connection) => Promise<void>;
  readonly commit: (connection: Connection) => Promise<void>;
  readonly rollback: (connection: Connection) => Promise<void>;
}

/** Work that waits in the queue. */
interface Waiting {
  readonly run: (transaction: Transaction) => Promise<Settle>;
  readonly reject: (reason: unknown) => void;
}

/** Reports the result of the work after its commit. */
type Settle = () => void;

export interface SharedTransactions {
  readonly transact: Transact;
  /** Resolves when all work so far has ended. */
  readonly idle: () => Promise<void>;
}

/** The maximum duration of a batch, so that its first work does not wait for long. */
const LARGEST_BATCH = 128;

/**
 * Runs writes one after another. Waiting writes share a transaction, and so one disk flush. An error undoes only its own
 * writes. Responses, including refusals, are sent after the commit, because they may depend on other writes of the batch.
 *
 * If the database is unavailable, all waiting writes fail. If it becomes unavailable during the commit, they fail too, although
 * their writes may be committed. Clients find out with their idempotency keys.
 */
export function createSharedTransactions(commands: TransactionCommands): SharedTransactions {
  const waiting: Waiting[] = [];
  let draining: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) await runBatch(commands, waiting);
    draining = undefined;
  };
  return {
    transact<T>(work: (scope: Scope) => Promise<T>) {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      waiting.push({ run: (transaction) => outcomeOf(inTransaction(transaction, work), resolve, reject), reject });
      draining ??= drain();
      return promise;
    },
    idle: async () => draining,
  };
}

async function outcomeOf<T>(
  result: Promise<T>,
  resolve: (result: T) => void,
  reject: (reason: unknown) => void,
): Promise<Settle> {
  try {
    const value = await result;
    return () => resolve(value);
  } catch (error) {
    return () => reject(error);
  }
}

/** Begin first: more work may join while it waits. */
async function runBatch({ connect, begin, commit, rollback }: TransactionCommands, waiting: Waiting[]): Promise<void> {
  let batch: readonly Waiting[] | undefined;
  try {
    const settled = await connect(async (connection) => {
      try {
        await begin(connection);
        batch = waiting.splice(0, LARGEST_BATCH);
        const outcomes = await runAll(batch, { connection, broken: undefined });
        await commit(connection);
        return outcomes;
      } catch (error) {
        // Roll back even if BEGIN may have failed: a connection must not return to the pool inside a transaction. If the rollback
        // fails, the transaction is already gone.
        await rollback(connection).catch(() => undefined);
        throw error;
      }
    });
    for (const settle of settled) settle();
  } catch (error) {
    for (const { reject } of batch ?? waiting.splice(0)) reject(error);
  }
}

/** @throws UnavailableError if the transaction no longer exists */
async function runAll(batch: readonly Waiting[], transaction: Transaction): Promise<Settle[]> {
  const outcomes: Settle[] = [];
  for (const { run } of batch) {
    outcomes.push(await run(transaction));
    throwIfBroken(transaction);
  }
  return outcomes;
}

function throwIfBroken({ broken }: { broken: UnavailableError | undefined }): void {
  if (broken !== undefined) throw broken;
}
