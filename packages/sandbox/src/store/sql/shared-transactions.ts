import type { Kysely } from "kysely";
import type { Transact } from "./create-sql-store.ts";
import { inSavepoint, SavepointLostError } from "./savepoint.ts";
import type { Tables } from "./tables.ts";

/** How a database begins, keeps and drops a transaction of the only writer. */
export interface TransactionCommands {
  /** Lends a connection for as long as `use` runs. */
  readonly connect: <T>(use: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** Waits until no other process writes, and for whatever else comes in this turn of the event loop. */
  readonly begin: (db: Kysely<Tables>) => Promise<void>;
  readonly commit: (db: Kysely<Tables>) => Promise<void>;
  readonly rollback: (db: Kysely<Tables>) => Promise<void>;
}

/** Work that waits for its turn. */
interface Waiting {
  readonly run: (db: Kysely<Tables>) => Promise<Settle>;
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
const LARGEST_BATCH = 64;

/**
 * Runs writes one after another, and lets those that wait share a transaction, and so one wait for the disk. Each has
 * a savepoint: what it throws undoes its own writes alone. Answers leave after the commit, refusals too, for they may
 * rest on what others of the batch wrote.
 */
export function createSharedTransactions(commands: TransactionCommands): SharedTransactions {
  const waiting: Waiting[] = [];
  let draining: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      await runBatch(commands, () => waiting.splice(0, LARGEST_BATCH));
    }
    draining = undefined;
  };
  return {
    transact<T>(work: (db: Kysely<Tables>) => Promise<T>) {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      waiting.push({ run: (db) => outcomeOf(() => inSavepoint(db, () => work(db)), resolve, reject), reject });
      draining ??= drain();
      return promise;
    },
    idle: async () => draining,
  };
}

async function outcomeOf<T>(
  work: () => Promise<T>,
  resolve: (result: T) => void,
  reject: (reason: unknown) => void,
): Promise<Settle> {
  try {
    const result = await work();
    return () => resolve(result);
  } catch (error) {
    if (error instanceof SavepointLostError) throw error;
    return () => reject(error);
  }
}

/** Begins first: what waits for its turn may grow meanwhile. */
async function runBatch({ connect, begin, commit, rollback }: TransactionCommands, take: () => Waiting[]) {
  let batch: readonly Waiting[] = [];
  try {
    const settled = await connect(async (db) => {
      await begin(db);
      batch = take();
      try {
        const outcomes: Settle[] = [];
        for (const { run } of batch) outcomes.push(await run(db));
        await commit(db);
        return outcomes;
      } catch (error) {
        // Where this fails too, the transaction is gone already.
        await rollback(db).catch(() => undefined);
        throw error;
      }
    });
    for (const settle of settled) settle();
  } catch (error) {
    for (const { reject } of batch.length === 0 ? take() : batch) reject(error);
  }
}
