import type { Store } from "@provider-connectivity/sandbox";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import { openPostgresStore } from "@provider-connectivity/sandbox/postgres";
import type { NonceStore } from "@provider-connectivity/server";
import { createPostgresNonceStore } from "@provider-connectivity/server/postgres";
import { join } from "node:path";
import { Pool } from "pg";
import type { StartArguments } from "./arguments.ts";
import { nonceInMemory, noncesInRedis, type OpenedNonces } from "./open-nonces.ts";

/** What a provider keeps. */
export interface OpenedStores {
  readonly store: Store;
  readonly nonces: NonceStore;
  /** Each rejects while what it is named after is away. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>;
  close(): Promise<void>;
}

/** The books alone. */
interface OpenedBooks {
  readonly store: Store;
  readonly usualNonces: () => OpenedNonces;
  close(): Promise<void>;
}

/**
 * Opens the books and the nonces as it was asked for.
 *
 * @param folder where the SQLite file lies unless said otherwise
 */
export async function openStores(
  { database, redis }: Pick<StartArguments, "database" | "redis">,
  folder: string,
): Promise<OpenedStores> {
  const books =
    database.kind === "postgres"
      ? await openPostgres(database.url)
      : await openSqlite(database.file ?? join(folder, "provider.sqlite"));
  try {
    const opened = redis === undefined ? books.usualNonces() : await noncesInRedis(redis);
    return {
      store: books.store,
      nonces: opened.nonces,
      checks: {
        database: () => books.store.customers.list({ limit: 1 }),
        ...(opened.check === undefined ? {} : { nonces: opened.check }),
      },
      async close() {
        await opened.close();
        await books.close();
      },
    };
  } catch (error) {
    await books.close();
    throw error;
  }
}

async function openSqlite(file: string): Promise<OpenedBooks> {
  const store = await openSqliteStore(file);
  return { store, usualNonces: nonceInMemory, close: () => store.close() };
}

async function openPostgres(url: string): Promise<OpenedBooks> {
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
