import { openPostgresStore } from "@provider-connectivity/sandbox/postgres";
import { createPostgresNonceStore } from "@provider-connectivity/server/postgres";
import { Pool } from "pg";
import type { OpenedBooks } from "./open-stores.ts";

/** Books and nonces in PostgreSQL: for any number of instances. */
export async function openPostgres(url: string): Promise<OpenedBooks> {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on("error", () => undefined);
  const store = await openPostgresStore(pool);
  return {
    store,
    usualNonces: () => ({ nonces: createPostgresNonceStore(pool), close: async () => undefined }),
    async close() {
      await store.close();
      await pool.end();
    },
  };
}
