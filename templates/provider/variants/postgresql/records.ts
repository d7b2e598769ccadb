/** What the runtime remembers of requests, in PostgreSQL: for any number of instances. @module */
import { createIdempotencyStore, type IdempotencyStore, type NonceStore } from "@provider-connectivity/server";
import { createPostgresIdempotencyRecords, createPostgresNonceStore } from "@provider-connectivity/server/postgres";
import { Pool } from "pg";

export interface Records {
  readonly idempotency: IdempotencyStore;
  readonly nonces?: NonceStore;
  /** Throws, or rejects, while the records cannot be read. */
  check(): unknown;
  close(): Promise<void>;
}

/**
 * Connects to the database that `DATABASE_URL` names. Two tables are made when they are first needed.
 *
 * @throws Error where the variable is missing
 */
export function openRecords(env: NodeJS.ProcessEnv): Records {
  const connectionString = env["DATABASE_URL"];
  if (connectionString === undefined || connectionString === "")
    throw new Error("DATABASE_URL must say where PostgreSQL is, such as postgresql://user:password@host:5432/name.");
  const pool = new Pool({ connectionString });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on("error", ({ message }) => process.stderr.write(`PostgreSQL: ${message}\n`));
  return {
    idempotency: createIdempotencyStore({ records: createPostgresIdempotencyRecords(pool) }),
    nonces: createPostgresNonceStore(pool),
    check: () => pool.query("SELECT 1"),
    close: () => pool.end(),
  };
}
