import { Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Store } from "../../components/entities.ts";
import { createSqlStore } from "../sql/create-sql-store.ts";
import { migrate } from "../sql/migrate.ts";
import {
  createSharedTransactions,
  type SharedTransactions,
  type TransactionCommands,
} from "../sql/shared-transactions.ts";
import type { Tables } from "../sql/tables.ts";
import { toConnection } from "../sql/transaction.ts";
import { openDatabase, toKyselyDatabase, toSqliteConnection, waitWhileBusy } from "./sqlite-database.ts";

/** A store in a SQLite file. */
export interface SqliteStore extends Store {
  /** Waits for the writes at hand and closes the file. */
  close(): Promise<void>;
}

export interface SqliteStoreOptions {
  /** How long a write waits while another process writes, in milliseconds, before the caller gets a 503; 15 s. */
  readonly lockTimeout?: number;
}

/**
 * Opens a store in a SQLite file, which is made and brought up to date as needed. Several processes may open the same
 * file, also at the same moment. Whatever needs the file while it is locked for too long, its disk is full or it cannot be
 * read fails with an `UnavailableError`; the next call tries anew.
 *
 * @param path a file; its folder is made if there is none
 * @throws Error in words when it is no database, or one that a newer version of this package made
 */
export async function openSqliteStore(
  path: string,
  { lockTimeout = 15_000 }: SqliteStoreOptions = {},
): Promise<SqliteStore> {
  if (path === "" || path === ":memory:")
    throw new Error("A SQLite store needs a file. For one in memory, use createMemoryStore.");
  mkdirSync(dirname(path), { recursive: true });
  const writer = await open(path, { lockTimeout });
  try {
    const connection = toSqliteConnection(writer);
    await bringUpToDate(toKysely(writer), lockTimeout);
    const reader = await open(path, { readOnly: true, lockTimeout });
    const { execute } = toSqliteConnection(reader);
    const { transact, idle } = createSqliteTransactions((use) => use(connection), lockTimeout);
    const store = createSqlStore({
      reader: toKysely(reader),
      read: async (query) => (await execute(query)).rows,
      transact,
    });
    let closed: Promise<void> | undefined;
    return { ...store, close: () => (closed ??= closeAll(idle, [reader, writer])) };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/**
 * A transaction takes the lock at its start: one that took it at its first write could find that another process wrote
 * since its first read, and had to start over.
 */
export function createSqliteTransactions(
  connect: TransactionCommands["connect"],
  lockTimeout: number,
): SharedTransactions {
  return createSharedTransactions({
    connect,
    async begin(connection) {
      await setImmediate();
      await waitWhileBusy(() => connection.command("begin immediate"), lockTimeout);
    },
    commit: (connection) => connection.command("commit"),
    rollback: (connection) => connection.command("rollback"),
  });
}

/** One transaction, which keeps others out: who comes second finds everything done. */
function bringUpToDate(writer: Kysely<Tables>, lockTimeout: number): Promise<void> {
  return writer.connection().execute(async (db) => {
    const { command } = toConnection(db, false);
    await waitWhileBusy(() => command("begin immediate"), lockTimeout);
    try {
      await migrate(db, "sqlite");
      await command("commit");
    } catch (error) {
      await command("rollback").catch(() => undefined);
      throw error;
    }
  });
}

async function open(
  path: string,
  { readOnly = false, lockTimeout }: { readOnly?: boolean; lockTimeout: number },
): Promise<SqliteDatabase> {
  try {
    return toKyselyDatabase(await waitWhileBusy(() => openDatabase(path, { readOnly }), lockTimeout));
  } catch (cause) {
    throw new Error(`${path} cannot be opened as a SQLite database: ${(cause as Error).message}`, { cause });
  }
}

function toKysely(database: SqliteDatabase): Kysely<Tables> {
  return new Kysely({ dialect: new SqliteDialect({ database }) });
}

/** The writer last: the last connection to close tidies up the file. */
async function closeAll(idle: () => Promise<void>, databases: readonly SqliteDatabase[]): Promise<void> {
  await idle();
  for (const database of databases) database.close();
}
