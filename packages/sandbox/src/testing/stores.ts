/** Every kind of store, for suites that run against all of them. @module */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openSqliteStore } from "../node/open-sqlite-store.ts";
import { createMemoryStore } from "../store/memory/create-memory-store.ts";
import type { Store } from "../store/store.ts";

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
}

export const storeKinds: readonly StoreKind[] = [
  { kind: "memory", open: async () => createMemoryStore() },
  {
    kind: "SQLite",
    async open() {
      const store = await openSqliteStore(temporaryDatabase());
      onTestFinished(() => store.close());
      return store;
    },
  },
];
