import type { Store } from "@provider-connectivity/sandbox";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import type { NonceStore } from "@provider-connectivity/server";
import { join } from "node:path";
import type { StartArguments } from "./arguments.ts";
import { nonceInMemory, type OpenedNonces } from "./open-nonces.ts";
import type { DatabaseSetting } from "./values.ts";

/** What a provider keeps. */
export interface OpenedStores {
  readonly store: Store;
  readonly nonces: NonceStore;
  /** Each rejects while what it is named after is away. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>;
  close(): Promise<void>;
}

/** The books, and where nonces go unless said otherwise. */
export interface OpenedBooks {
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
  const books = await openBooks(database, folder);
  try {
    const opened = redis === undefined ? books.usualNonces() : await openRedis(redis);
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

/** Drivers are loaded by whom uses them: they take as long as all the rest. */
async function openBooks(database: DatabaseSetting, folder: string): Promise<OpenedBooks> {
  if (database.kind === "sqlite") return openSqlite(database.file ?? join(folder, "provider.sqlite"));
  const { openPostgres } = await import("./open-postgres.ts");
  return openPostgres(database.url);
}

async function openRedis(url: string): Promise<OpenedNonces> {
  const { noncesInRedis } = await import("./open-redis.ts");
  return noncesInRedis(url);
}

async function openSqlite(file: string): Promise<OpenedBooks> {
  const store = await openSqliteStore(file);
  return { store, usualNonces: nonceInMemory, close: () => store.close() };
}
