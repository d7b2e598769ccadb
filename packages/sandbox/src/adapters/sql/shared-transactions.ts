import type { UnavailableError } from "@provider-connectivity/server";
import { type Connection, inTransaction, type Scope, type Transact, type Transaction } from "./transaction.ts";

/** How a database begins, keeps and drops a transaction of the only writer. */
export interface TransactionCommands {
  /** Lends a connection for as long as `use` runs. */
  readonly connect: <T>(use: (connection: Connection) => Promise<T>) => Promise<T>;
  /** Waits until nobody else writes, and for whatever else comes in this turn of the event loop. */
  readonly begin: (connection: Connection) => Promise<void>;
  readonly commit: (connection: Connection) => Promise<void>;
  readonly rollback: (connection: Connection) => Promise<void>;
}

/** Work that waits for its turn. */
interface Waiting {
  readonly run: (transaction: Transaction) => Promise<Settle>;
  readonly reject: (reason: unknown) => void;
}

/** Tells the waiting what came of its work, once that is committed. */
type Settle = () => void;

export interface SharedTransactions {
  readonly transact: Transact;
  /** Resolves when all that came so far is done. */
  readonly idle: () => Promise<void>;
}

/** A batch takes no more than this, so that the first of it does not wait for long. */
const LARGEST_BATCH = 128;

/**
 * Runs writes one after another, and lets those that wait share a transaction, and so one wait for the disk. What one
 * throws undoes its own writes alone. Answers leave after the commit, refusals too, for they may rest on what others of
 * the batch wrote.
 *
 * Where the database is away, all that wait are told so. Where it goes away during the commit, nobody knows whether
 * their writes are kept: they are told the same, and to find out is what idempotency is for.
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

/** Begins first: what waits for its turn may grow meanwhile. */
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
        // Also when it did not quite begin: a connection must not go back to others inside of a transaction. Where this
        // fails too, the transaction is gone already.
        await rollback(connection).catch(() => undefined);
        throw error;
      }
    });
    for (const settle of settled) settle();
  } catch (error) {
    for (const { reject } of batch ?? waiting.splice(0)) reject(error);
  }
}

/** @throws UnavailableError when the transaction does not stand any more */
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
