import { Kysely, sql, SqliteDialect } from "kysely";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createSqlStore, type Transact } from "../store/sql/create-sql-store.ts";
import { migrate } from "../store/sql/migrate.ts";
import type { Tables } from "../store/sql/tables.ts";
import type { Store } from "../store/store.ts";
import { createWriteQueue, type WriteQueue } from "../store/write-queue.ts";
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
  const queue = createWriteQueue();
  const writer = await connect(path);
  const transact = createTransact(writer, queue);
  try {
    await transact((db) => migrate(db, "sqlite"));
    const reader = await connect(path, { readOnly: true });
    return { ...createSqlStore({ reader, transact }), close: () => closeAll(queue, [reader, writer]) };
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}

/**
 * One transaction at a time. It takes the lock at its start: one that took it at its first write could find that
 * another process wrote since its first read, and had to start over.
 */
function createTransact(writer: Kysely<Tables>, queue: WriteQueue): Transact {
  return (work) =>
    queue.run(() =>
      writer.connection().execute(async (db) => {
        await waitWhileBusy(() => sql`begin immediate`.execute(db));
        try {
          const result = await work(db);
          await sql`commit`.execute(db);
          return result;
        } catch (error) {
          await sql`rollback`.execute(db);
          throw error;
        }
      }),
    );
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
async function closeAll(queue: WriteQueue, connections: readonly Kysely<Tables>[]): Promise<void> {
  await queue.idle();
  for (const connection of connections) await connection.destroy();
}
