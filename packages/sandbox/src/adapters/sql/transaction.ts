/** Transactions of which a part can be undone. @module */
import { UnavailableError } from "@provider-connectivity/server";
import { CompiledQuery, type Kysely } from "kysely";
import { assertNoNestedScope, assertOpen, type TransactionState } from "../transaction-state.ts";

/** Runs work in one transaction of a database: the part of a store that differs between databases. */
export type Transact = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>;

/** Where statements run: a database, or a part of a transaction. */
export interface Session {
  read<Row>(query: CompiledQuery<Row>): Promise<readonly Row[]>;
  /** @returns how many rows it changed */
  write(query: CompiledQuery<unknown>): Promise<number>;
}

/** Reads what is committed. */
export function createReadingSession(read: Session["read"]): Session {
  return {
    read,
    write: () => Promise.reject(new Error("Nothing is written outside of a transaction.")),
  };
}

/** A connection of kysely's, for a transaction. */
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
  /** Runs a command without values and answer. */
  readonly command: (sql: string) => Promise<void>;
  /** Whether a statement that fails spoils the whole transaction, as on PostgreSQL, unless a savepoint is before it. */
  readonly abortsOnError: boolean;
}

/** A part of a transaction, of which nothing is kept when its work throws. */
export interface Scope extends Session {
  /** Runs work as a part of this part. Meanwhile only that work writes. */
  attempt<T>(work: (scope: Scope) => Promise<T>, keepIf?: (result: T) => boolean): Promise<T>;
}

/** One transaction, and whether it still stands. */
export interface Transaction {
  readonly connection: Connection;
  /** Why nothing of the transaction can be kept any more. */
  broken: UnavailableError | undefined;
}

interface State extends TransactionState {
  readonly outer: State | undefined;
  /** What this part writes can be undone: by a savepoint of its own, or by that of the part around it. */
  mark: "none" | "own" | "shared";
}

/**
 * Runs work as a part of a transaction. When it throws, nothing of it is kept and the transaction goes on. When the work
 * is over, what it left running is refused: it cannot write into what comes after it.
 *
 * A savepoint is set before the first write, so that reading costs none. A part before which nothing was written shares
 * the savepoint of the part around it: what that can undo is the same.
 *
 * @throws UnavailableError when the database gave the whole transaction up, as SQLite does when the disk is full
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

/** The savepoint is on its way before anything else of this part is. */
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

/** Sets, undoes or drops a savepoint. Where that fails, nobody knows what a commit would keep. */
async function savepointCommand(transaction: Transaction, command: string): Promise<void> {
  await guarded(transaction, async () => {
    try {
      await transaction.connection.command(command);
    } catch (cause) {
      throw new UnavailableError("The database gave the transaction up.", { cause });
    }
  });
}

/** A database that is away cannot keep its transaction, and may begin to commit statement by statement. */
async function guarded<T>(transaction: Transaction, run: () => Promise<T>): Promise<T> {
  if (transaction.broken !== undefined) throw transaction.broken;
  try {
    return await run();
  } catch (error) {
    if (error instanceof UnavailableError) transaction.broken = error;
    throw error;
  }
}
