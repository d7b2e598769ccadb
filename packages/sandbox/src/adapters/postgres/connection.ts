/**
 * Connections as the store uses them: errors are translated, and a connection that does not respond is not used again.
 * @module
 */
import { withTimeout } from "@provider-connectivity/core";
import { CompiledQuery, type PostgresPool as KyselyPool } from "kysely";
import {
  type PostgresClient,
  type PostgresConnectionPool,
  type PostgresResult,
  unreachableError,
  isConnectionLost,
  refuseNulls,
  toStoreError,
} from "./pool.ts";

/** A connection of the pool. */
export interface StoreConnection {
  /** Sends a statement at once, without waiting for the results of earlier ones where the driver can pipeline. */
  readonly query: (query: Pick<CompiledQuery, "sql" | "parameters">) => Promise<PostgresResult>;
  /** Whether a result is pending. */
  readonly isBusy: () => boolean;
  /** Returns the connection to the pool. */
  readonly release: () => void;
}

/** How long to wait for a connection, and for the result of a statement, in milliseconds. */
export interface ConnectionTimeouts {
  readonly connectTimeoutMs: number;
  readonly queryTimeoutMs: number;
}

/**
 * Takes a connection.
 *
 * @throws UnavailableError when there is none
 */
export async function takeConnection(
  pool: PostgresConnectionPool,
  { connectTimeoutMs, queryTimeoutMs }: ConnectionTimeouts,
): Promise<StoreConnection> {
  try {
    return guardClient(await inTime(pool.connect(), connectTimeoutMs), queryTimeoutMs);
  } catch (cause) {
    throw unreachableError(cause);
  }
}

/** A connection that arrives too late is returned to the pool. */
async function inTime(connecting: Promise<PostgresClient>, timeoutMs: number): Promise<PostgresClient> {
  let isLate = false;
  void connecting.then(
    (client) => void (isLate && client.release()),
    () => undefined,
  );
  const onTimeout = () => {
    isLate = true;
    return new Error(`no connection was free within ${timeoutMs} ms`);
  };
  return withTimeout(connecting, timeoutMs, { onTimeout });
}

function guardClient(client: PostgresClient, queryTimeoutMs: number): StoreConnection {
  let lost: unknown;
  // A query fails too when its connection does; without a query, no caller is affected.
  const ignore = () => undefined;
  client.on("error", ignore);
  const send = inOrder(client);
  let pending = 0;
  return {
    isBusy: () => pending > 0,
    async query({ sql: text, parameters }) {
      if (lost !== undefined) throw lost;
      refuseNulls(parameters);
      pending++;
      try {
        // Without a name: PgBouncer gives each transaction another server connection.
        return await send({ text, values: [...parameters], query_timeout: queryTimeoutMs });
      } catch (error) {
        if (isConnectionLost(error)) lost = unreachableError(error);
        throw lost ?? toStoreError(error);
      } finally {
        pending--;
      }
    },
    release() {
      client.removeListener("error", ignore);
      client.release(lost !== undefined);
    },
  };
}

/** A client that cannot pipeline gets one statement at a time. */
function inOrder(client: PostgresClient): PostgresClient["query"] {
  if (client.pipeline === true) return (query) => client.query(query);
  let last: Promise<unknown> = Promise.resolve();
  return (query) => {
    const result = last.then(() => client.query(query));
    last = result.catch(() => undefined);
    return result;
  };
}

/** A command without values, which goes as a simple query. */
export function command(text: string): CompiledQuery {
  return CompiledQuery.raw(text);
}

/**
 * The pool in the form that kysely's dialect expects.
 */
export function guardPool(
  pool: PostgresConnectionPool,
  timeouts: ConnectionTimeouts,
  end: () => Promise<void>,
): KyselyPool {
  return {
    end,
    async connect() {
      const { query, release } = await takeConnection(pool, timeouts);
      return {
        query: (sql: string, parameters?: readonly unknown[]) => query({ sql, parameters: parameters ?? [] }),
        release,
      };
    },
  } as KyselyPool;
}
