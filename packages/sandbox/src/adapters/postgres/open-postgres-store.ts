import { type CompiledQuery, Kysely } from "kysely";
import pg from "pg";
import type { Store } from "../../components/entities.ts";
import { createTables, writerIn } from "../sql/create-sql-store.ts";
import { checkMigrated, migrate } from "../sql/migrate.ts";
import type { Tables } from "../sql/tables.ts";
import { createReadingSession, type Session, toConnection } from "../sql/transaction.ts";
import { Expectations } from "./batches/expectations.ts";
import { prepareFlush } from "./batches/flush.ts";
import { createLanes } from "./batches/lanes.ts";
import { prepareReads } from "./batches/reads.ts";
import { type ConnectionTimeouts, guardPool, type StoreConnection, takeConnection } from "./connection.ts";
import { rememberConstants } from "./constants.ts";
import { createDialect } from "./dialect.ts";
import type { PostgresConnectionPool } from "./pool.ts";
import { createReplicaRead } from "./replica.ts";

/** A store in PostgreSQL. */
export interface PostgresStore extends Store {
  /**
   * Checks that the database responds, for a readiness check.
   *
   * @throws UnavailableError while it does not respond
   */
  check(): Promise<void>;
  /** Waits for pending writes and closes the connections. A pool that was passed stays open. */
  close(): Promise<void>;
}

/** Options of a store in PostgreSQL. A call that exceeds a limit fails with an `UnavailableError`. */
export interface PostgresStoreOptions {
  /**
   * Whether to create missing tables and to migrate older ones. `false` refuses both and changes nothing, for programs that
   * operators run next to a provider. Default: true.
   */
  readonly migrate?: boolean;
  /** The maximum number of connections. Set it to the size of a pool that you pass. Default: 10. */
  readonly connections?: number;
  /** How long to wait for a connection, in milliseconds. Default: 5,000. */
  readonly connectTimeoutMs?: number;
  /** How long a write waits for another of the same account, and for its turn, in milliseconds. Default: 10,000. */
  readonly lockTimeoutMs?: number;
  /** How long a statement may take, and a transaction may be idle, in milliseconds. Default: 15,000. */
  readonly statementTimeoutMs?: number;
  /** How many batches of writes run at the same time. Default: 3, but never more than 40 % of the connections. */
  readonly lanes?: number;
  /** How many writes share a transaction, at most. Default: 64. */
  readonly batchSize?: number;
  /**
   * One replica with streaming replication, as a URL or a `Pool` of `pg`. The URL must not lead to several servers. It
   * serves reads outside of writes. A read sees everything that was committed when it began. Default: the database
   * serves all reads.
   */
  readonly replica?: string | PostgresConnectionPool;
  /** The maximum time that a read waits for the replica before the database serves it, in milliseconds. Default: 50. */
  readonly replicaWaitMs?: number;
}

const DEFAULTS = {
  migrate: true,
  connections: 10,
  connectTimeoutMs: 5_000,
  lockTimeoutMs: 10_000,
  statementTimeoutMs: 15_000,
  batchSize: 64,
  replicaWaitMs: 50,
};

/** Excludes other instances while tables are brought up to date. The number identifies this package. */
const MIGRATION_LOCK = "select pg_advisory_xact_lock(730821765, hashtext(current_schema()))";
/** How much longer the driver waits than the server: only for a server that does not respond at all. */
const GRACE = 5_000;
/** As long as another instance may need for migrations. */
const MIGRATION_TIMEOUT = 10 * 60_000;

/**
 * Opens a store in the first schema of a PostgreSQL database's search path. Tables are created and migrated as needed. Any
 * number of instances may open the same store, also at the same time. Commits survive a crash if the server's `fsync` and
 * `synchronous_commit` are on, which is the default.
 *
 * Calls fail with an `UnavailableError` while the database is unavailable. The next call tries again.
 *
 * @param database a URL, or a `Pool` of `pg`
 * @throws Error with a message if the database is unreachable, or if a newer version of this package created its tables; with
 * `migrate: false` also if the tables are missing or of an older version
 *
 * @example
 * ```ts
 * import { seed } from "@provider-connectivity/sandbox";
 *
 * const store = await openPostgresStore("postgres://provider@127.0.0.1/provider", { connections: 20 });
 * await seed(store);
 * ```
 *
 * @example
 * ```ts
 * import pg from "pg";
 *
 * const pool = new pg.Pool({ host: "127.0.0.1", database: "provider", max: 20, pipeline: true });
 * const store = await openPostgresStore(pool, { connections: 20 });
 * ```
 */
export async function openPostgresStore(
  database: string | PostgresConnectionPool,
  options: PostgresStoreOptions = {},
): Promise<PostgresStore> {
  const settings = { ...DEFAULTS, ...options };
  const { pool, end } = typeof database === "string" ? connectTo(database, settings) : { pool: database, end: leave };
  try {
    await (settings.migrate ? migrateToLatest(pool) : checkTables(pool, settings));
  } catch (error) {
    await end();
    throw withDriverMessage(error);
  }
  const queryTimeoutMs = settings.statementTimeoutMs + GRACE;
  const timeouts = { connectTimeoutMs: settings.connectTimeoutMs, queryTimeoutMs };
  const db = connect(pool, timeouts, end);
  const tables = createTables(db);
  const primary: Session["read"] = async (query) => (await db.executeQuery(query)).rows;
  const replica = openReplica(settings, primary);
  const reader = tables(createReadingSession(replica?.read ?? primary));
  const constants = rememberConstants(reader);
  const lanes = createLanes(
    {
      statements: prepareReads(db),
      flush: prepareFlush(db),
      expectations: new Expectations(),
      constants,
      tablesOn: (connection) => tables(createReadingSession(readOn(connection))),
      begin: beginCommand(settings),
      writerIn: (scope) => writerIn(tables, scope),
    },
    {
      ...settings,
      ...laneNumbers(settings),
      waitTimeoutMs: settings.lockTimeoutMs,
      connect: () => takeConnection(pool, timeouts),
    },
  );
  const close = async () => {
    await lanes.idle();
    await db.destroy();
    await replica?.end();
  };
  const onPrimary = tables(createReadingSession(primary));
  const check = async () => void (await onPrimary.customers.list({ limit: 1 }));
  const { customers, assets, accounts } = constants;
  const snapshot: Store["snapshot"] = (work) => inSnapshot(db, (read) => work(tables(createReadingSession(read))));
  return { ...reader, customers, assets, accounts, write: lanes.write, snapshot, check, close };
}

/** @throws Error if the tables are missing or need a migration */
async function checkTables(
  pool: PostgresConnectionPool,
  { connectTimeoutMs, statementTimeoutMs }: Settings,
): Promise<void> {
  const db = connect(pool, { connectTimeoutMs, queryTimeoutMs: statementTimeoutMs + GRACE }, leave);
  await checkMigrated(db, "postgres");
}

/** Runs one transaction that excludes other instances: later ones find the database up to date. */
async function migrateToLatest(pool: PostgresConnectionPool): Promise<void> {
  const timeouts = { connectTimeoutMs: MIGRATION_TIMEOUT, queryTimeoutMs: MIGRATION_TIMEOUT + GRACE };
  const db = connect(pool, timeouts, leave);
  await db.connection().execute(async (connected) => {
    const { command } = toConnection(connected, true);
    try {
      await command(`begin isolation level read committed; set local statement_timeout = ${MIGRATION_TIMEOUT};
        set local lock_timeout = ${MIGRATION_TIMEOUT}; ${MIGRATION_LOCK}`);
      await migrate(connected, "postgres");
      await command("commit");
    } catch (error) {
      await command("rollback").catch(() => undefined);
      throw error;
    }
  });
}

function connect(pool: PostgresConnectionPool, timeouts: ConnectionTimeouts, end: () => Promise<void>): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: createDialect(guardPool(pool, timeouts, end)) });
}

/** All reads of the transaction see the same moment. */
function inSnapshot<T>(db: Kysely<Tables>, use: (read: Session["read"]) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connected) => {
    const { execute, command } = toConnection(connected, true);
    await command("begin isolation level repeatable read read only");
    try {
      return await use(async (query) => (await execute(query)).rows);
    } finally {
      await command("commit");
    }
  });
}

function readOn(connection: StoreConnection) {
  return async <Row>(query: CompiledQuery<Row>) => (await connection.query(query)).rows as Row[];
}

type Settings = typeof DEFAULTS & Pick<PostgresStoreOptions, "lanes" | "replica">;

/** Writes leave some connections to reads. */
function laneNumbers({ connections, lanes }: Settings): { readonly lanes: number; readonly aside: number } {
  const used = lanes ?? Math.min(3, Math.max(1, Math.floor(connections * 0.4)));
  return { lanes: used, aside: Math.max(1, Math.floor((connections - used) / 2)) };
}

/** Every limit applies to one transaction only, because PgBouncer gives the next one another connection. */
function beginCommand({ lockTimeoutMs, statementTimeoutMs }: Settings): string {
  return `begin isolation level read committed;
    set local lock_timeout = ${Math.round(lockTimeoutMs)};
    set local statement_timeout = ${Math.round(Math.max(lockTimeoutMs, statementTimeoutMs))};
    set local idle_in_transaction_session_timeout = ${Math.round(statementTimeoutMs)}`;
}

function openReplica(settings: Settings, primary: Session["read"]) {
  const { replica, replicaWaitMs: waitMs } = settings;
  if (replica === undefined) return undefined;
  const { pool, end } = typeof replica === "string" ? connectTo(replica, settings) : { pool: replica, end: leave };
  return { read: createReplicaRead({ primary, replica: pool, waitMs }), end };
}

function connectTo(url: string, { connections, connectTimeoutMs }: Settings) {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMs,
    pipeline: true,
    application_name: "provider-connectivity-sandbox",
    keepAlive: true,
  });
  // The pool replaces a broken idle connection when it is needed.
  pool.on("error", () => undefined);
  return { pool, end: () => pool.end() };
}

async function leave(): Promise<void> {}

/** The driver's message is more precise than the message for callers. */
function withDriverMessage(error: unknown): Error {
  const { cause = error } = error as { cause?: unknown };
  return new Error(`The PostgreSQL store cannot be opened: ${(cause as Error).message}`, { cause: error });
}
