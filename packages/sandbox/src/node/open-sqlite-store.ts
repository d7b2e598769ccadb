import { Kysely, sql, SqliteDialect } from "kysely";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { createSqlStore } from "../store/sql/create-sql-store.ts";
import { migrate } from "../store/sql/migrate.ts";
import { createSharedTransactions, type SharedTransactions } from "../store/sql/shared-transactions.ts";
import type { Tables } from "../store/sql/tables.ts";
import type { Store } from "../store/store.ts";
import { openDatabase, toKyselyDatabase } from "./sqlite-database.ts";
import { waitWhileBusy } from "./wait-while-busy.ts";

/** A store in a SQLite file. */
export interface SqliteStore extends Store {
  /** Waits for the writes at hand and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens a store in a SQLite file, which is made and brought up to date as needed. Several processes may open the same
 * file, also at the same moment.
 *
 * @param path a file; its folder is made if there is none
 * @throws Error in words when it is no database, or one that a newer version of this package made
 */
export async function openSqliteStore(path: string): Promise<SqliteStore> {
  if (path === "" || path === ":memory:")
    throw new Error("A SQLite store needs a file. For one in memory, use createMemoryStore.");
  mkdirSync(dirname(path), { recursive: true });
  const writer = await connect(path);
  const { transact, idle } = createTransactions(writer);
  try {
    await transact((db) => migrate(db, "sqlite"));
    const reader = await connect(path, { readOnly: true });
    return { ...createSqlStore({ reader, transact }), close: () => closeAll(idle, [reader, writer]) };
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}

/**
 * A transaction takes the lock at its start: one that took it at its first write could find that another process wrote
 * since its first read, and had to start over.
 */
function createTransactions(writer: Kysely<Tables>): SharedTransactions {
  return createSharedTransactions({
    connect: (use) => writer.connection().execute(use),
    async begin(db) {
      await setImmediate();
      await waitWhileBusy(() => sql`begin immediate`.execute(db));
    },
    commit: async (db) => void (await sql`commit`.execute(db)),
    rollback: async (db) => void (await sql`rollback`.execute(db)),
  });
}

async function connect(path: string, { readOnly = false }: { readOnly?: boolean } = {}): Promise<Kysely<Tables>> {
  try {
    const database = toKyselyDatabase(await waitWhileBusy(() => openDatabase(path, { readOnly })));
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  } catch (cause) {
    throw new Error(`${path} cannot be opened as a SQLite database: ${(cause as Error).message}`, { cause });
  }
}

/** The writer last: the last connection to close tidies up the file. */
async function closeAll(idle: () => Promise<void>, connections: readonly Kysely<Tables>[]): Promise<void> {
  await idle();
  for (const connection of connections) await connection.destroy();
}
