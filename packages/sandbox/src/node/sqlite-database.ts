import type { SqliteDatabase, SqliteStatement } from "kysely";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { orUnavailable } from "./sqlite-errors.ts";

/** Statements with rows. The driver's own answer, `columns()`, is younger than the oldest Node that the kit supports. */
const HAS_ROWS = /^\s*(?:select|with|pragma)\b|\breturning\b/i;

/** How long SQLite itself waits for a lock. Short, since it stops the whole process: `waitWhileBusy` waits longer. */
const BUSY_TIMEOUT = 50;

const PRAGMAS = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  // What follows is speed alone. The log is written back after 8 MiB: more would let everybody wait twice as long for
  // it, and save nothing.
  "wal_autocheckpoint = 2000",
  "cache_size = -65536",
  "temp_store = MEMORY",
];

/** Opens a file for one connection; what is committed there survives a loss of power. */
export function openDatabase(path: string, { readOnly = false }: { readOnly?: boolean } = {}): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly });
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    if (!readOnly) for (const pragma of PRAGMAS) database.exec(`PRAGMA ${pragma}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Those of the store, and some lists of varying length. */
const MOST_STATEMENTS = 500;

/** Node's driver as kysely's SQLite dialect expects one. Each statement is prepared once. */
export function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  let isClosed = false;
  return {
    close() {
      isClosed = true;
      database.close();
    },
    prepare(sql) {
      if (isClosed) throw new Error("The store is closed.");
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = toKyselyStatement(
        orUnavailable(() => database.prepare(sql)),
        HAS_ROWS.test(sql),
      );
      if (statements.size < MOST_STATEMENTS) statements.set(sql, statement);
      return statement;
    },
  };
}

function toKyselyStatement(statement: StatementSync, reader: boolean): SqliteStatement {
  return {
    reader,
    all: (values) => orUnavailable(() => statement.all(...(values as SQLInputValue[]))),
    run: (values) => orUnavailable(() => statement.run(...(values as SQLInputValue[]))),
    iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
  };
}
