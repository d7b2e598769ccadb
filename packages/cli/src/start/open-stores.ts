import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import type { Store } from "@provider-connectivity/sandbox";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import {
  createMemoryNonceStore,
  type FenceRecords,
  type NonceStore,
  type RateLimitStore,
} from "@provider-connectivity/server";
import { createSqliteFenceRecords } from "@provider-connectivity/server/sqlite";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { providerFolder } from "../demo/demo-file.ts";
import type { StartOptions } from "./command.ts";
import type { DatabaseSetting } from "./database-option.ts";

/** The open stores of a provider. */
export interface OpenedStores {
  readonly store: Store;
  readonly nonces: NonceStore;
  /** A store of rate limits that all instances share, if there is one. */
  readonly rateLimitStore: RateLimitStore | undefined;
  /** Opens the state of the restore fence, in the database. Creates its tables if they are missing. */
  readonly fenceRecords: () => FenceRecords;
  /** Readiness checks by name. Each rejects while its store is unavailable. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>;
  close(): Promise<void>;
}

/** A nonce store. */
export interface OpenedNonces {
  readonly nonces: NonceStore;
  /** Shared by all instances. Default: there is none. */
  readonly rateLimitStore?: RateLimitStore;
  /** Rejects while the store is unavailable. Default: the store is always available. */
  readonly check?: () => Promise<unknown>;
  close(): Promise<void>;
}

/** A database. */
export interface OpenedDatabase {
  readonly store: Store;
  /** Opens the state of the restore fence. Creates its tables if they are missing. */
  readonly fenceRecords: () => FenceRecords;
  /** Rejects while the database is not writable. */
  readonly check: () => Promise<unknown>;
  /** The nonce store that belongs to the database. */
  readonly defaultNonces: () => OpenedNonces;
  close(): Promise<void>;
}

/**
 * Opens the database and the nonce store.
 *
 * @param folder the folder of the default SQLite file
 * @throws CliError if a store cannot be opened. The message contains no URL
 */
export async function openStores(
  {
    database,
    databaseReplica,
    redis,
  }: Pick<StartOptions, "database" | "redis"> & Partial<Pick<StartOptions, "databaseReplica">>,
  folder: string,
): Promise<OpenedStores> {
  const opened = await expected("--database", () =>
    openDatabase(database, { replica: databaseReplica, folder, migrate: true }),
  );
  try {
    const nonceStore = redis === undefined ? opened.defaultNonces() : await expected("--redis", () => openRedis(redis));
    return {
      store: opened.store,
      fenceRecords: opened.fenceRecords,
      nonces: nonceStore.nonces,
      rateLimitStore: nonceStore.rateLimitStore,
      checks: {
        database: () => opened.check(),
        ...(nonceStore.check === undefined ? {} : { nonces: nonceStore.check }),
      },
      async close() {
        await nonceStore.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/**
 * Opens the provider's database for a program that an operator runs while the provider runs, and closes it after the work.
 * Creates no database and migrates none: the running provider may be of an older version, and the path may be mistyped.
 *
 * @throws CliError if the database does not exist or is of another version
 */
export async function withExistingDatabase(
  database: DatabaseSetting,
  work: (opened: OpenedDatabase) => Promise<void>,
): Promise<void> {
  const opened = await expected("--database", () =>
    openDatabase(database, { replica: undefined, folder: providerFolder(), migrate: false }),
  );
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
}

async function expected<Result>(option: string, open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    throw new CliError(`${option}: ${reasonOf(error)}`, { cause: error });
  }
}

/** The drivers double the start-up time, so each is imported only if it is used. */
async function openDatabase(
  database: DatabaseSetting,
  {
    replica,
    folder,
    migrate,
  }: { readonly replica: string | undefined; readonly folder: string; readonly migrate: boolean },
): Promise<OpenedDatabase> {
  if (database.kind === "postgres") {
    const { openPostgres } = await import("./open-postgres.ts");
    return openPostgres(database.url, { replica, migrate });
  }
  const file = database.file ?? join(folder, "provider.sqlite");
  const store = await openSqliteStore(file, { migrate });
  let fences: DatabaseSync | undefined;
  return {
    store,
    fenceRecords: () => createSqliteFenceRecords((fences ??= new DatabaseSync(file))),
    check: () => store.check(),
    defaultNonces: noncesInMemory,
    async close() {
      fences?.close();
      await store.close();
    },
  };
}

async function openRedis(url: string): Promise<OpenedNonces> {
  const { noncesInRedis } = await import("./open-redis.ts");
  return noncesInRedis(url);
}

/** For one instance. */
function noncesInMemory(): OpenedNonces {
  return { nonces: createMemoryNonceStore(), close: async () => undefined };
}
