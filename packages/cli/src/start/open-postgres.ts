import { openPostgresStore } from "@provider-connectivity/sandbox/postgres";
import { createPostgresFenceRecords, createPostgresNonceStore } from "@provider-connectivity/server/postgres";
import { Pool } from "pg";
import type { OpenedDatabase } from "./open-stores.ts";

/**
 * Opens data and nonces in PostgreSQL, for any number of instances.
 *
 * @param replica the URL of a replica that serves reads
 * @param migrate whether to create missing tables and to migrate older ones
 */
export async function openPostgres(
  url: string,
  { replica, migrate }: { readonly replica: string | undefined; readonly migrate: boolean },
): Promise<OpenedDatabase> {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 5_000, pipeline: true });
  // The pool replaces broken idle connections. Without a listener the error would end the process.
  pool.on("error", () => undefined);
  try {
    const store = await openPostgresStore(pool, { migrate, ...(replica === undefined ? {} : { replica }) });
    return {
      store,
      fenceRecords: () => createPostgresFenceRecords(pool),
      check: () => store.check(),
      defaultNonces: () => ({ nonces: createPostgresNonceStore(pool), close: async () => undefined }),
      async close() {
        await store.close();
        await pool.end();
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
