/** A SQLite file, its connections, and its result codes (https://www.sqlite.org/rescode.html). @module */
import { UnavailableError } from "@provider-connectivity/server";
import { sqliteErrorCode } from "@provider-connectivity/server/sqlite";
import { CompiledQuery, type SqliteDatabase, type SqliteStatement } from "kysely";
import { statSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import type { Connection, Scope, Session } from "../sql/transaction.ts";

/** Statements with rows. The driver's `columns()` is newer than the oldest supported Node. */
const HAS_ROWS = /^\s*(?:select|with|pragma)\b|\breturning\b/i;

/** How long SQLite itself waits for a lock. Short, because it blocks the process: `waitWhileBusy` waits longer. */
const BUSY_TIMEOUT = 50;

const PRAGMAS = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  // Performance settings. The log is written back after 8 MiB; a larger log would double the wait without saving time.
  "wal_autocheckpoint = 2000",
  "cache_size = -65536",
  "temp_store = MEMORY",
];

/**
 * Opens a file for one connection. Commits survive a power loss.
 *
 * @param options.readOnly whether writes are refused. Default: false
 * @throws Error of SQLite if the file cannot be opened, is no database, or is locked
 */
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

/** Enough for the statements of the store, and some lists of varying length. */
const MAX_STATEMENTS = 500;

/** Node's driver in the form of kysely's SQLite dialect. Each statement is prepared once. */
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
      if (statements.size < MAX_STATEMENTS) statements.set(sql, statement);
      return statement;
    },
  };
}

function toKyselyStatement(statement: StatementSync, reader: boolean): SqliteStatement {
  const toRow = reader ? returnArrays(statement) : undefined;
  return {
    reader,
    all(values) {
      const rows = orUnavailable(() => statement.all(...(values as SQLInputValue[])));
      return toRow === undefined ? rows : rows.map(toRow);
    },
    run: (values) => orUnavailable(() => statement.run(...(values as SQLInputValue[]))),
    iterate() {
      throw new Error("The store reads whole pages; it does not iterate.");
    },
  };
}

/**
 * Makes a statement return arrays where the driver can (Node 22.16 and 24). The driver makes objects without a hidden class: with
 * objects that are made here, a page takes half the time.
 *
 * @returns makes a row of an array; `undefined` if the statement returns rows
 */
function returnArrays(statement: StatementSync): ((values: unknown) => Record<string, unknown>) | undefined {
  if (!("setReturnArrays" in statement && "columns" in statement)) return undefined;
  statement.setReturnArrays(true);
  const names = statement.columns().map(({ name }) => name);
  return (values) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index++) row[names[index]!] = (values as readonly unknown[])[index];
    return row;
  };
}

/**
 * A connection that runs statements directly. Kysely compiles them. Its own path to a connection is made for asynchronous
 * drivers and takes longer than most statements.
 */
export function toSqliteConnection(database: SqliteDatabase): Connection {
  return {
    abortsOnError: false,
    async execute<Row>({ sql, parameters }: CompiledQuery<Row>) {
      const statement = database.prepare(sql);
      if (statement.reader) return { rows: statement.all(parameters) as Row[], changes: 0 };
      return { rows: [], changes: Number(statement.run(parameters).changes) };
    },
    async command(sql) {
      database.prepare(sql).run([]);
    },
  };
}

/** The most characters that a connection remembers, and the most of one read. */
const MAX_REMEMBERED = 1 << 22;
const MAX_REMEMBERED_PER_READ = 1 << 18;

/**
 * Reads on a connection that writes nothing, and remembers the rows until another connection commits, in this process or any
 * other. SQLite then changes `data_version` (https://www.sqlite.org/pragma.html#pragma_data_version). Reading
 * the version takes a tenth of the time of reading a page.
 *
 * @returns rows that are frozen, because later reads may return them too
 */
export function createRememberingRead(database: SqliteDatabase): Session["read"] {
  const readVersion = database.prepare("pragma data_version");
  const remembered = new Map<string, Map<string, readonly unknown[]>>();
  let [version, total]: [unknown, number] = [undefined, 0];
  const forget = (): void => {
    remembered.clear();
    total = 0;
  };
  const remember = (sql: string, key: string, rows: readonly object[]): void => {
    const size = key.length + sizeOf(rows);
    if (size > MAX_REMEMBERED_PER_READ) return;
    if (total + size > MAX_REMEMBERED) forget();
    total += size;
    const bySql = remembered.get(sql) ?? new Map<string, readonly unknown[]>();
    remembered.set(sql, bySql.set(key, rows));
  };
  return async <Row>({ sql, parameters }: CompiledQuery<Row>) => {
    const [current] = readVersion.all([]) as { readonly data_version?: unknown }[];
    if (current?.data_version !== version) forget();
    // A commit between this statement and the next one changes the version again, so these rows are not used then.
    version = current?.data_version;
    const key = JSON.stringify(parameters);
    const known = remembered.get(sql)?.get(key);
    if (known !== undefined) return known as readonly Row[];
    const rows = database.prepare(sql).all(parameters) as (Row & object)[];
    for (const row of rows) Object.freeze(row);
    remember(sql, key, Object.freeze(rows));
    return rows;
  };
}

/** The overhead of an object or a map entry in addition to its texts, in characters. */
const OBJECT_SIZE = 100;

function sizeOf(rows: readonly object[]): number {
  let size = OBJECT_SIZE;
  for (const row of rows) {
    size += OBJECT_SIZE;
    for (const value of Object.values(row)) if (typeof value === "string") size += value.length;
  }
  return size;
}

/** Errors of the file, its disk or a lock, rather than of the statement. */
const UNAVAILABLE_REASONS = new Map([
  [5, "is locked by another process"],
  [6, "is locked"],
  [7, "has no memory left"],
  [8, "cannot be written to"],
  [9, "was interrupted"],
  [10, "cannot be read or written"],
  [13, "has no space left on its disk"],
  [14, "cannot be opened"],
  [15, "is locked in a way that SQLite cannot resolve"],
]);

/** Runs SQLite calls. @throws UnavailableError if the file is unavailable, otherwise the original error */
function orUnavailable<T>(run: () => T): T {
  try {
    return run();
  } catch (cause) {
    const reason = UNAVAILABLE_REASONS.get(sqliteErrorCode(cause));
    throw reason === undefined ? cause : new UnavailableError(`The provider's database ${reason}.`, { cause });
  }
}

/** How long another process may need to write the first page of a new file. */
const CREATION_MS = 2_000;
const PAUSE_MS = 20;

/**
 * Refuses an empty file. SQLite would treat it as a new database and the next seed would book everything again, but it is
 * probably a damaged database.
 *
 * @throws Error for a file that stays empty
 */
export async function refuseEmptyFile(path: string): Promise<void> {
  for (
    let file = statSync(path, { throwIfNoEntry: false });
    file?.size === 0;
    file = statSync(path, { throwIfNoEntry: false })
  ) {
    if (Date.now() - file.mtimeMs > CREATION_MS)
      throw new Error("the file is empty. Restore it from a backup, or delete it to start with a new database");
    await setTimeout(PAUSE_MS);
  }
}

/**
 * Remembers which file is at a path. If the file is removed, replaced or emptied, a process that has it open would write to a file
 * that no other process can open.
 *
 * @returns a check that throws UnavailableError if the path no longer has that file
 */
export function rememberFile(path: string): () => void {
  const { dev, ino } = statSync(path, { bigint: true });
  return () => {
    const file = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (file?.dev === dev && file.ino === ino && file.size > 0n) return;
    const what = file === undefined ? "removed" : file.size === 0n ? "emptied" : "replaced";
    throw new UnavailableError(`The provider's database file was ${what} while it was open.`);
  };
}

/** Larger than the free space inside a file. */
const PROBE_BYTES = 1 << 18;

/** Inserts a large row, undoes it, and then writes the page with the file's version. */
export async function probe(scope: Scope): Promise<void> {
  const document = "x".repeat(PROBE_BYTES);
  const insert = "insert into entities (kind, owner, id, time, document) values ('probe', '', '', '', ?)";
  await scope.attempt(
    (inner) => inner.write(CompiledQuery.raw(insert, [document])),
    () => false,
  );
  await scope.write(CompiledQuery.raw("pragma user_version = 0"));
}
