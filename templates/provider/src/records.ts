/** The idempotency records in SQLite, for one instance. @module */
import { createIdempotencyStore, type IdempotencyStore, type NonceStore } from "@provider-connectivity/server";
import { createSqliteIdempotencyRecords } from "@provider-connectivity/server/sqlite";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** The runtime's stores. */
export interface Records {
  readonly idempotency: IdempotencyStore;
  /** Default: nonces in memory. The provider then refuses requests that were signed before it started. */
  readonly nonces?: NonceStore;
  /** Throws or rejects while the records are unavailable. */
  check(): unknown;
  close(): Promise<void>;
}

/** Opens the file `RECORDS_FILE`. Back it up with your ledger, because it contains the stored responses. */
export function openRecords(env: NodeJS.ProcessEnv): Records {
  const file = env["RECORDS_FILE"] ?? "data/records.sqlite";
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file);
  const idempotency = createIdempotencyStore({ records: createSqliteIdempotencyRecords(database) });
  const alive = database.prepare("SELECT 1");
  return { idempotency, check: () => alive.get(), close: async () => database.close() };
}
