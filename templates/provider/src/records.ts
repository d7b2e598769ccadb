/** The idempotency records in SQLite, for one instance. @module */
import {
  createIdempotencyStore,
  type FenceRecords,
  type IdempotencyStore,
  type NonceStore,
} from "@provider-connectivity/server";
import { createSqliteFenceRecords, createSqliteIdempotencyRecords } from "@provider-connectivity/server/sqlite";
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** The runtime's stores. */
export interface Records {
  readonly idempotency: IdempotencyStore;
  /** Default: nonces in memory. The provider then refuses requests that were signed before it started. */
  readonly nonces?: NonceStore;
  /** The state of the restore fence. Restore it together with the ledger. */
  readonly fence: FenceRecords;
  /** Whether an idempotency record has this id. */
  hasWrite(writeId: string): Promise<boolean>;
  /** Throws or rejects while the records are unavailable. */
  check(): unknown;
  close(): Promise<void>;
}

/** Opens the existing file `RECORDS_FILE`, for operators: a mistyped path must not create an empty one. */
export function openExistingRecords(env: NodeJS.ProcessEnv): Records {
  const file = fileIn(env);
  if (!existsSync(file)) throw new Error(`${file} does not exist. Check RECORDS_FILE.`);
  return openRecords(env);
}

function fileIn(env: NodeJS.ProcessEnv): string {
  return env["RECORDS_FILE"] ?? "data/records.sqlite";
}

/** Opens the file `RECORDS_FILE`. Back it up with your ledger, because it contains the stored responses. */
export function openRecords(env: NodeJS.ProcessEnv): Records {
  const file = fileIn(env);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file);
  const fences = new DatabaseSync(file);
  const records = createSqliteIdempotencyRecords(database);
  const alive = database.prepare("SELECT 1");
  return {
    idempotency: createIdempotencyStore({ records }),
    fence: createSqliteFenceRecords(fences),
    hasWrite: async (writeId) => (await records.has?.(writeId)) ?? false,
    check: () => alive.get(),
    async close() {
      fences.close();
      database.close();
    },
  };
}
