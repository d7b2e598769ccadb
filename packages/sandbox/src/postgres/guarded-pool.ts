import type { PostgresPool as KyselyPool } from "kysely";
import type { PostgresClient, PostgresPool, PostgresResult } from "./pool.ts";
import { cannotBeReached, isConnectionLost, refuseNulls, toStoreError } from "./postgres-errors.ts";

/** Those of the store; lists of varying length are not among them once there are so many. */
const MOST_NAMES = 100;

/**
 * The pool as kysely's dialect wants it. Every error is translated here. A connection that does not answer is closed and
 * not used again.
 *
 * @param queryTimeout milliseconds after which an answer is given up
 */
export function guardPool(pool: PostgresPool, queryTimeout: number, end: () => Promise<void>): KyselyPool {
  return {
    end,
    async connect() {
      return guardClient(await connectTo(pool), queryTimeout);
    },
  } as KyselyPool;
}

async function connectTo(pool: PostgresPool): Promise<PostgresClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw cannotBeReached(cause);
  }
}

function guardClient(client: PostgresClient, queryTimeout: number) {
  let lost: unknown;
  // A query fails too when its connection does; without a query nobody needs to know.
  const ignore = () => undefined;
  client.on("error", ignore);
  return {
    async query(text: string, values: readonly unknown[] = []): Promise<PostgresResult> {
      refuseNulls(values);
      if (lost !== undefined) throw lost;
      const query = { text, values: [...values], ...nameOf(text), query_timeout: queryTimeout };
      try {
        return await client.query(query);
      } catch (error) {
        if (isConnectionLost(error)) lost = cannotBeReached(error);
        throw lost ?? toStoreError(error);
      }
    },
    release() {
      client.removeListener("error", ignore);
      client.release(lost !== undefined);
    },
  };
}

/** By text, and the same for every pool: two stores may share one. */
const names = new Map<string, string>();

/**
 * Names a statement with values, so that each connection parses it once. A kept plan does not know how long a page is and
 * may read a whole list for it: statements with a limit are planned anew each time.
 */
function nameOf(text: string): { readonly name?: string } {
  const name = names.get(text);
  if (name !== undefined) return { name };
  if (names.size >= MOST_NAMES || !text.includes("$1") || /\blimit\b/.test(text)) return {};
  const added = `provider_connectivity_${names.size}`;
  names.set(text, added);
  return { name: added };
}
