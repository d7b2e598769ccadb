/** Transactions with parts that can be undone. @module */
import { UnavailableError } from "@provider-connectivity/server";
import { CompiledQuery, type Kysely } from "kysely";
import { assertNoNestedScope, assertOpen, type TransactionState } from "../../ports/transactions.ts";

/** Runs work in one transaction. This is the part of a store that differs between databases. */
export type Transact = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>;

/** Runs statements: a database, or a part of a transaction. */
export interface Session {
  read<Row>(query: CompiledQuery<Row>): Promise<readonly Row[]>;
  /** @returns the number of changed rows */
  write(query: CompiledQuery<unknown>): Promise<number>;
}

/** Reads committed data. */
export function createReadingSession(read: Session["read"]): Session {
  return {
    read,
    write: () => Promise.reject(new Error("Writes need a transaction.")),
  };
}

/** A kysely connection, for a transaction. */
export function toConnection<Tables>(db: Kysely<Tables>, abortsOnError: boolean): Connection {
  return {
    abortsOnError,
    async execute(query) {
      const { rows, numAffectedRows = 0n } = await db.executeQuery(query);
      return { rows, changes: Number(numAffectedRows) };
    },
    async command(sql) {
      await db.executeQuery(CompiledQuery.raw(sql));
    },
  };
}

/** A connection inside a transaction. */
export interface Connection {
  readonly execute: <Row>(
    query: CompiledQuery<Row>,
  ) => Promise<{ readonly rows: readonly Row[]; readonly changes: number }>;
  /** Runs a command without values and results. */
  readonly command: (sql: string) => Promise<void>;
  /** Whether a failed statement aborts the whole transaction, as on PostgreSQL, unless there is a savepoint. */
  readonly abortsOnError: boolean;
}

/** A part of a transaction. It is undone if its work throws. */
export interface Scope extends Session {
  /** Runs work as a part of this part. Meanwhile only that work writes. */
  attempt<T>(work: (scope: Scope) => Promise<T>, keepIf?: (result: T) => boolean): Promise<T>;
}

/** One transaction, and whether it still exists. */
export interface Transaction {
  readonly connection: Connection;
  /** The reason why the transaction can no longer be committed. */
  broken: UnavailableError | undefined;
}

interface State extends TransactionState {
  readonly outer: State | undefined;
  /** The writes of this part can be undone: with its own savepoint, or with that of the enclosing part. */
  mark: "none" | "own" | "shared";
}

/**
 * Runs work as a part of a transaction. If it throws, its writes are undone and the transaction continues. After the work has
 * ended, writes that it left running are refused.
 *
 * The savepoint is set before the first write, so that reads cost nothing. A part without earlier writes in its enclosing part
 * shares that part's savepoint.
 *
 * @throws UnavailableError if the database rolled the whole transaction back, as SQLite does if the disk is full
 */
export function inTransaction<T>(transaction: Transaction, work: (scope: Scope) => Promise<T>): Promise<T> {
  return runPart(transaction, undefined, { work });
}

async function runPart<T>(
  transaction: Transaction,
  outer: State | undefined,
  { work, keepIf = () => true }: { work: (scope: Scope) => Promise<T>; keepIf?: ((result: T) => boolean) | undefined },
): Promise<T> {
  const state: State = { outer, isOver: false, isEntered: false, mark: "none" };
  try {
    const result = await work(scopeOf(transaction, state));
    state.isOver = true;
    if (!keepIf(result)) await undo(transaction, state);
    else if (state.mark === "own") await savepointCommand(transaction, "release savepoint part");
    return result;
  } catch (error) {
    state.isOver = true;
    await undo(transaction, state);
    throw error;
  }
}

function scopeOf(transaction: Transaction, state: State): Scope {
  const { connection } = transaction;
  const execute = async <Row>(query: CompiledQuery<Row>, needsMark: boolean) => {
    assertOpen(state);
    if (needsMark && state.mark === "none") {
      await mark(transaction, state);
      assertOpen(state);
    }
    return guarded(transaction, () => connection.execute(query));
  };
  return {
    read: async (query) => (await execute(query, connection.abortsOnError)).rows,
    async write(query) {
      assertNoNestedScope(state);
      return (await execute(query, true)).changes;
    },
    async attempt(work, keepIf) {
      assertOpen(state);
      assertNoNestedScope(state);
      state.isEntered = true;
      try {
        return await runPart(transaction, state, { work, keepIf });
      } finally {
        state.isEntered = false;
      }
    },
  };
}

/** Send the savepoint before any other statement of this part. */
async function mark(transaction: Transaction, state: State): Promise<void> {
  const { outer } = state;
  state.mark = outer?.mark === "none" ? "shared" : "own";
  if (outer?.mark === "none") await mark(transaction, outer);
  else await savepointCommand(transaction, "savepoint part");
}

async function undo(transaction: Transaction, state: State): Promise<void> {
  if (state.mark === "none") return;
  await savepointCommand(transaction, "rollback to savepoint part");
  if (state.mark === "own") await savepointCommand(transaction, "release savepoint part");
}

/** Sets, undoes or releases a savepoint. If that fails, the result of a commit is unknown. */
async function savepointCommand(transaction: Transaction, command: string): Promise<void> {
  await guarded(transaction, async () => {
    try {
      await transaction.connection.command(command);
    } catch (cause) {
      throw new UnavailableError("The database rolled the transaction back.", { cause });
    }
  });
}

/** A lost connection loses its transaction, and may start to commit statement by statement. */
async function guarded<T>(transaction: Transaction, run: () => Promise<T>): Promise<T> {
  if (transaction.broken !== undefined) throw transaction.broken;
  try {
    return await run();
  } catch (error) {
    if (error instanceof UnavailableError) transaction.broken = error;
    throw error;
  }
}
