import { Kysely } from "kysely";
import pg from "pg";
import type { Store } from "../../components/entities.ts";
import { createSqlStore } from "../sql/create-sql-store.ts";
import { migrate } from "../sql/migrate.ts";
import type { Tables } from "../sql/tables.ts";
import { toConnection } from "../sql/transaction.ts";
import { createDialect } from "./dialect.ts";
import { createPostgresTransactions, EXCLUSIVE_LOCK } from "./transactions.ts";
import { guardPool, type PostgresPool } from "./pool.ts";

/** A store in PostgreSQL. */
export interface PostgresStore extends Store {
  /** Waits for the writes at hand and closes the connections, unless they are of a pool that was given. */
  close(): Promise<void>;
}

/** Times are in milliseconds. When one is up, the caller gets a 503. */
export interface PostgresStoreOptions {
  /** Connections at most, one of them for writes; 10. Ignored for a pool that was given. */
  readonly connections?: number;
  /** How long to wait for a connection; 5 s. Ignored for a pool that was given. */
  readonly connectTimeout?: number;
  /** How long a write waits while another instance writes; 10 s. */
  readonly lockTimeout?: number;
  /** How long a statement may take, and how long a transaction may stand still; 15 s. */
  readonly statementTimeout?: number;
}

const DEFAULTS = { connections: 10, connectTimeout: 5_000, lockTimeout: 10_000, statementTimeout: 15_000 };

/** How much longer than the server the driver waits: only for a server that says nothing at all. */
const GRACE = 5_000;
/** As long as another instance may need to bring the tables up to date. */
const MIGRATION_TIMEOUT = 10 * 60_000;

/**
 * Opens a store in a PostgreSQL database, in the first schema of its search path, where tables are made and brought up to
 * date as needed. Any number of instances may open the same one, also at the same moment. What is committed survives a
 * crash as long as the server's `fsync` and `synchronous_commit` are on, which is the default.
 *
 * Whatever needs the database while it is away fails with an `UnavailableError`; the next call tries anew.
 *
 * @param database a URL, or a `Pool` of `pg`
 * @throws Error in words when it cannot be reached, or when a newer version of this package made its tables
 */
export async function openPostgresStore(
  database: string | PostgresPool,
  options: PostgresStoreOptions = {},
): Promise<PostgresStore> {
  const settings = { ...DEFAULTS, ...options };
  const { pool, end } = typeof database === "string" ? connectTo(database, settings) : { pool: database, end: leave };
  try {
    await bringUpToDate(pool);
  } catch (error) {
    await end();
    throw inWords(error);
  }
  const db = connect(pool, settings.statementTimeout + GRACE, end);
  const { transact, idle } = createPostgresTransactions(db, settings);
  const close = async () => {
    await idle();
    await db.destroy();
  };
  return { ...createSqlStore({ reader: db, transact }), close };
}

/** One transaction, which keeps other instances out: who comes second finds everything done. */
async function bringUpToDate(pool: PostgresPool): Promise<void> {
  const db = connect(pool, MIGRATION_TIMEOUT + GRACE, leave);
  await db.connection().execute(async (connected) => {
    const { command } = toConnection(connected, true);
    try {
      await command(`begin isolation level read committed; set local statement_timeout = ${MIGRATION_TIMEOUT};
        set local lock_timeout = ${MIGRATION_TIMEOUT}; ${EXCLUSIVE_LOCK}`);
      await migrate(connected, "postgres");
      await command("commit");
    } catch (error) {
      await command("rollback").catch(() => undefined);
      throw error;
    }
  });
}

function connect(pool: PostgresPool, queryTimeout: number, end: () => Promise<void>): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: createDialect(guardPool(pool, queryTimeout, end)) });
}

function connectTo(url: string, { connections, connectTimeout, statementTimeout }: typeof DEFAULTS) {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: statementTimeout,
    application_name: "provider-connectivity-sandbox",
    keepAlive: true,
  });
  // A connection that breaks while nobody uses it is replaced when somebody needs one.
  pool.on("error", () => undefined);
  return { pool, end: () => pool.end() };
}

async function leave(): Promise<void> {}

/** What the driver said says more than what callers are told. */
function inWords(error: unknown): Error {
  const { cause = error } = error as { cause?: unknown };
  return new Error(`The PostgreSQL store cannot be opened: ${(cause as Error).message}`, { cause: error });
}
