/** The idempotency records and nonces in PostgreSQL, for any number of instances. @module */
import {
  createIdempotencyStore,
  type FenceRecords,
  type IdempotencyStore,
  type NonceStore,
} from "@provider-connectivity/server";
import {
  createPostgresFenceRecords,
  createPostgresIdempotencyRecords,
  createPostgresNonceStore,
} from "@provider-connectivity/server/postgres";
import { Pool } from "pg";

/** The runtime's stores. */
export interface Records {
  readonly idempotency: IdempotencyStore;
  /** Default: nonces in memory. The provider then refuses requests that were signed before it started. */
  readonly nonces?: NonceStore;
  /** The state of the restore fence. Restore it together with the ledger. */
  readonly fence: FenceRecords;
  /** Whether an idempotency record has this id. */
  hasWrite(writeId: string): Promise<boolean>;
  /** Rejects while the records are unavailable. */
  check(): unknown;
  close(): Promise<void>;
}

/** For operators. The database must exist; the fence's tables are created if they are missing. */
export function openExistingRecords(env: NodeJS.ProcessEnv): Records {
  return openRecords(env);
}

/** Limits waits for a database that does not respond, so that requests get their 503 and the provider can stop. */
const CONNECTION_TIMEOUT_MS = 2_000;

/**
 * Connects to the database of `DATABASE_URL`. Creates its tables on first use.
 *
 * @throws Error if the variable is missing
 */
export function openRecords(env: NodeJS.ProcessEnv): Records {
  const connectionString = env["DATABASE_URL"];
  if (connectionString === undefined || connectionString === "")
    throw new Error(
      "DATABASE_URL must be set to a PostgreSQL database, such as postgresql://user:password@host:5432/name.",
    );
  const pool = new Pool({ connectionString, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS });
  // The pool replaces broken idle connections. Without a listener the error would end the process.
  pool.on("error", ({ message }) => process.stderr.write(`PostgreSQL: ${message}\n`));
  const records = createPostgresIdempotencyRecords(pool);
  return {
    idempotency: createIdempotencyStore({ records }),
    fence: createPostgresFenceRecords(pool),
    hasWrite: async (writeId) => (await records.has?.(writeId)) ?? false,
    nonces: createPostgresNonceStore(pool),
    check: () => pool.query("SELECT 1"),
    close: () => pool.end(),
  };
}
