import { createTransactionQueue, type TransactionCommands, waitWhileBusy } from "@provider-connectivity/server/sqlite";
import { Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Store, StoreReader } from "../../components/entities.ts";
import { createSqlStore, createTables } from "../sql/create-sql-store.ts";
import { checkMigrated, migrate } from "../sql/migrate.ts";
import type { Tables } from "../sql/tables.ts";
import {
  type Connection,
  createReadingSession,
  inTransaction,
  toConnection,
  type Transact,
  type Transaction,
} from "../sql/transaction.ts";
import {
  createRememberingRead,
  probe,
  refuseEmptyFile,
  rememberFile,
  openDatabase,
  toKyselyDatabase,
  toSqliteConnection,
} from "./sqlite-database.ts";

/** A store in a SQLite file. */
export interface SqliteStore extends Store {
  /**
   * Checks that the store can write, for a readiness check. It writes to the disk without changing the data.
   *
   * @throws UnavailableError while the file is locked, its disk is full, or it is not the file that was opened
   */
  check(): Promise<void>;
  /** Waits for pending writes and closes the file. */
  close(): Promise<void>;
}

/** Options of a store in a SQLite file. */
export interface SqliteStoreOptions {
  /**
   * Whether to create a missing file and to migrate an older one. `false` refuses both and changes nothing, for programs that
   * operators run next to a provider. Default: true.
   */
  readonly migrate?: boolean;
  /** How long a write waits while another process writes before it fails, in milliseconds. Default: 15,000. */
  readonly lockTimeoutMs?: number;
}

/**
 * Opens a store in a SQLite file. The file and its folder are created, and its tables migrated, as needed. Several processes
 * may open the same file, also at the same time.
 *
 * Calls fail with an `UnavailableError` if the file is locked for too long, its disk is full or it cannot be read. The next
 * call tries again. If the file is removed, replaced or emptied, every write fails until a restart.
 *
 * @param path the file
 * @throws Error for a file that is empty, is not a database, or was created by a newer version of this package; with
 * `migrate: false` also for a file that is missing or was created by an older version
 *
 * @example
 * ```ts
 * import { seed } from "@provider-connectivity/sandbox";
 *
 * const store = await openSqliteStore(".provider/provider.sqlite");
 * await seed(store);
 * ```
 */
export async function openSqliteStore(
  path: string,
  { migrate: isMigrated = true, lockTimeoutMs = 15_000 }: SqliteStoreOptions = {},
): Promise<SqliteStore> {
  if (path === "" || path === ":memory:")
    throw new Error("A SQLite store needs a file. For one in memory, use createMemoryStore.");
  if (isMigrated) mkdirSync(dirname(path), { recursive: true });
  await inFile(path, () => refuseEmptyFile(path));
  if (!isMigrated) await inFile(path, () => checkFile(path, lockTimeoutMs));
  const writer = await open(path, { lockTimeoutMs });
  try {
    const connection = toSqliteConnection(writer);
    if (isMigrated) await migrateToLatest(toKysely(writer), lockTimeoutMs);
    const reader = await open(path, { readOnly: true, lockTimeoutMs });
    const assertSameFile = rememberFile(path);
    const { transact, idle } = createSqliteTransactions((use) => use(connection), { lockTimeoutMs, assertSameFile });
    const store = createSqlStore({
      reader: toKysely(reader),
      read: createRememberingRead(reader),
      transact,
    });
    let closed: Promise<void> | undefined;
    const check = () => transact(probe);
    const snapshot: Store["snapshot"] = async (work) =>
      inSnapshot(await open(path, { readOnly: true, lockTimeoutMs }), work);
    return { ...store, snapshot, check, close: () => (closed ??= closeAll(idle, [reader, writer])) };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/**
 * Runs writes one after another. Waiting writes share a transaction. An error undoes only its own writes. Responses, including
 * refusals, are sent after the commit, because they may depend on other writes of the transaction.
 *
 * A transaction takes the lock at its start. Otherwise, at its first write it might find that another process wrote since its
 * first read, and would have to restart. A commit into a replaced file is not reported as success.
 */
export function createSqliteTransactions(
  connect: TransactionCommands<Connection>["connect"],
  { lockTimeoutMs, assertSameFile = () => undefined }: { lockTimeoutMs: number; assertSameFile?: () => void },
): { readonly transact: Transact; readonly idle: () => Promise<void> } {
  const { run, idle } = createTransactionQueue<Transaction>({
    connect: (use) => connect((connection) => use({ connection, broken: undefined })),
    async begin({ connection }) {
      await setImmediate();
      assertSameFile();
      await waitWhileBusy(() => connection.command("begin immediate"), lockTimeoutMs);
    },
    async commit({ connection }) {
      await connection.command("commit");
      assertSameFile();
    },
    rollback: ({ connection }) => connection.command("rollback"),
  });
  return {
    async transact(work) {
      const [outcome] = await run(async (transaction) => {
        const settled = await Promise.allSettled([inTransaction(transaction, work)]);
        // The transaction no longer exists, so the work before has failed too.
        if (transaction.broken !== undefined) throw transaction.broken;
        return settled;
      });
      if (outcome.status === "rejected") throw outcome.reason;
      return outcome.value;
    },
    idle,
  };
}

/** Reads on a connection that is closed afterwards. In WAL mode, writes continue during the reads. */
async function inSnapshot<T>(database: SqliteDatabase, work: (reader: StoreReader) => Promise<T>): Promise<T> {
  try {
    const { command, execute } = toSqliteConnection(database);
    await command("begin");
    const session = createReadingSession(async (query) => (await execute(query)).rows);
    const result = await work(createTables(toKysely(database))(session));
    await command("commit");
    return result;
  } finally {
    database.close();
  }
}

/** @throws Error if the file is missing or needs a migration */
async function checkFile(path: string, lockTimeoutMs: number): Promise<void> {
  if (!existsSync(path)) throw new Error("the file does not exist. Check the path");
  const reader = await open(path, { readOnly: true, lockTimeoutMs });
  try {
    await checkMigrated(toKysely(reader), "sqlite");
  } finally {
    reader.close();
  }
}

/** Runs one transaction that excludes other processes: later ones find the database up to date. */
function migrateToLatest(writer: Kysely<Tables>, lockTimeoutMs: number): Promise<void> {
  return writer.connection().execute(async (db) => {
    const { command } = toConnection(db, false);
    await waitWhileBusy(() => command("begin immediate"), lockTimeoutMs);
    try {
      await migrate(db, "sqlite");
      await command("commit");
    } catch (error) {
      await command("rollback").catch(() => undefined);
      throw error;
    }
  });
}

function open(
  path: string,
  { readOnly = false, lockTimeoutMs }: { readOnly?: boolean; lockTimeoutMs: number },
): Promise<SqliteDatabase> {
  return inFile(path, async () =>
    toKyselyDatabase(await waitWhileBusy(() => openDatabase(path, { readOnly }), lockTimeoutMs)),
  );
}

async function inFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(`${path} cannot be opened as a SQLite database: ${(cause as Error).message}`, { cause });
  }
}

function toKysely(database: SqliteDatabase): Kysely<Tables> {
  return new Kysely({ dialect: new SqliteDialect({ database }) });
}

/** Close the writer last: the last connection cleans up the file. */
async function closeAll(idle: () => Promise<void>, databases: readonly SqliteDatabase[]): Promise<void> {
  await idle();
  for (const database of databases) database.close();
}
