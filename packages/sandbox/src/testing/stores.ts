/** Every kind of store, for suites that run against all of them. @module */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openSqliteStore } from "../node/open-sqlite-store.ts";
import { openPostgresStore } from "../postgres/open-postgres-store.ts";
import { createMemoryStore } from "../store/memory/create-memory-store.ts";
import type { Store } from "../store/store.ts";
import { pglitePool, postgresSchema, postgresUrl } from "./postgres.ts";

/** A path for a database that is deleted with its folder when the test is over. */
export function temporaryDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "provider.sqlite");
}

export interface StoreKind {
  readonly kind: string;
  /** Opens an empty store that is closed when the test is over. */
  readonly open: () => Promise<Store>;
  readonly isPostgres?: boolean;
  /** Reads wait while a write is running. */
  readonly isOneConnection?: boolean;
}

/** Memory and SQLite, and PostgreSQL where the environment has one. */
export const storeKinds: readonly StoreKind[] = [
  { kind: "memory", open: async () => createMemoryStore() },
  { kind: "SQLite", open: () => closedAtEnd(openSqliteStore(temporaryDatabase())) },
  ...(postgresUrl === undefined ? [] : [{ kind: "PostgreSQL", open: openOnServer, isPostgres: true }]),
];

/** PGlite too, which is PostgreSQL in this process and takes seconds to start: for the suites of the stores themselves. */
export const everyStoreKind: readonly StoreKind[] = [
  ...storeKinds,
  {
    kind: "PGlite",
    open: () => closedAtEnd(openPostgresStore(pglitePool())),
    isPostgres: true,
    isOneConnection: true,
  },
];

async function openOnServer(): Promise<Store> {
  return closedAtEnd(openPostgresStore(await postgresSchema(), { connections: 3 }));
}

async function closedAtEnd<Opened extends Store & { close(): Promise<void> }>(
  opening: Promise<Opened>,
): Promise<Opened> {
  const store = await opening;
  onTestFinished(() => store.close());
  return store;
}
