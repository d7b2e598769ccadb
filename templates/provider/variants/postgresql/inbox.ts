/** The received notifications in PostgreSQL, for any number of instances. @module */
import type { NotificationInbox } from "@provider-connectivity/platform";
import { createPostgresInbox } from "@provider-connectivity/platform/postgres";
import { Pool } from "pg";

/** The received notifications until they are handled. */
export interface OpenInbox {
  readonly inbox: NotificationInbox;
  readonly close: () => Promise<void>;
}

/** Limits waits for a database that does not respond, so that the platform gets an error and repeats its delivery. */
const CONNECTION_TIMEOUT_MS = 2_000;

/** Uses the database of `DATABASE_URL`. A notification is committed before its delivery is acknowledged. */
export function openInbox(env: NodeJS.ProcessEnv): OpenInbox {
  const connectionString = env["DATABASE_URL"];
  const pool = new Pool({ connectionString, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS, max: 2 });
  // The pool replaces broken idle connections. Without a listener the error would end the process.
  pool.on("error", ({ message }) => process.stderr.write(`PostgreSQL: ${message}\n`));
  return { inbox: createPostgresInbox(pool), close: () => pool.end() };
}
