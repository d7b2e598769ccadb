/** Every kind of store, for tests that run on all of them. @module */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createMemoryStore } from "../adapters/memory/create-memory-store.ts";
import { openPostgresStore } from "../adapters/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../adapters/sqlite/open-sqlite-store.ts";
import type { Store } from "../components/entities.ts";
import { createTablesOfRun, type EmptyTables, pglitePool, postgresUrl } from "./postgres.ts";

/** A path for a database that is deleted with its folder after the test. */
export function temporaryDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "provider.sqlite");
}

export interface StoreKind {
  readonly kind: string;
  /** Opens an empty store that is closed after the test. */
  readonly open: () => Promise<Store>;
  readonly isPostgres?: boolean;
  /** Reads wait while a write is running. */
  readonly isOneConnection?: boolean;
}

const local: readonly StoreKind[] = [
  { kind: "memory", open: async () => createMemoryStore() },
  { kind: "SQLite", open: () => closedAtEnd(openSqliteStore(temporaryDatabase())) },
];

const server: readonly StoreKind[] =
  postgresUrl === undefined ? [] : [{ kind: "PostgreSQL", open: openOnServer, isPostgres: true }];

/** Memory, SQLite, and PostgreSQL if the environment has one: for the tests of stores, idempotency and the ledger. */
export const serverKinds: readonly StoreKind[] = [...local, ...server];

/**
 * Memory and SQLite, for the tests of all operations. Other tests cover PostgreSQL's differences. With PROVIDER_LONG=1 it is
 * included here too, and takes as long as both.
 */
export const storeKinds: readonly StoreKind[] = process.env["PROVIDER_LONG"] === "1" ? serverKinds : local;

const inProcess: StoreKind = {
  kind: "PGlite",
  open: () => closedAtEnd(openPostgresStore(pglitePool())),
  isPostgres: true,
  isOneConnection: true,
};

/**
 * For the tests of the stores themselves. Without a server, they run on PGlite, which is PostgreSQL in this process and takes
 * seconds to start.
 */
export const everyStoreKind: readonly StoreKind[] =
  postgresUrl === undefined ? [...serverKinds, inProcess] : serverKinds;

/** Tables without rows, which earlier tests have left. To create tables takes most of the time of a short test. */
const emptied: EmptyTables[] = [];

async function openOnServer(): Promise<Store> {
  const tables = emptied.pop() ?? (await createTablesOfRun());
  onTestFinished(async () => {
    await tables.clear();
    emptied.push(tables);
  });
  return closedAtEnd(openPostgresStore(tables.pool, { connections: tables.connections }));
}

async function closedAtEnd<Opened extends Store & { close(): Promise<void> }>(
  opening: Promise<Opened>,
): Promise<Opened> {
  const store = await opening;
  onTestFinished(() => store.close());
  return store;
}
