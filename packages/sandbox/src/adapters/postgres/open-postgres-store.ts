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
  /**
   * Checks that the database responds, for a readiness check.
   *
   * @throws UnavailableError while it does not
   */
  check(): Promise<void>;
  /** Waits for pending writes and closes the connections. Connections of a pool that was given stay open. */
  close(): Promise<void>;
}

/** Limits of a store in PostgreSQL. A call that exceeds one fails with an `UnavailableError`. */
export interface PostgresStoreOptions {
  /** The largest number of connections; set it for a pool that you pass, too. Default: 10. */
  readonly connections?: number;
  /** How long to wait for a connection, in milliseconds. Ignored for a pool that was given. Default: 5,000. */
  readonly connectTimeoutMs?: number;
  /** How long a write waits for another that excludes it, in milliseconds. Default: 10,000. */
  readonly lockTimeoutMs?: number;
  /** How long a statement may take, and a transaction may be idle, in milliseconds. Default: 15,000. */
  readonly statementTimeoutMs?: number;
}

const DEFAULTS = { connections: 10, connectTimeoutMs: 5_000, lockTimeoutMs: 10_000, statementTimeoutMs: 15_000 };

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
  const db = connect(pool, settings.statementTimeoutMs + GRACE, end);
  const { transact, idle } = createPostgresTransactions(db, settings);
  const close = async () => {
    await idle();
    await db.destroy();
  };
  const store = createSqlStore({ reader: db, transact });
  const check = async () => void (await store.customers.list({ limit: 1 }));
  return { ...store, check, close };
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

function connectTo(url: string, { connections, connectTimeoutMs, statementTimeoutMs }: typeof DEFAULTS) {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
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
