/** What the runtime remembers of requests, in SQLite: for one machine. @module */
import { createIdempotencyStore, type IdempotencyStore, type NonceStore } from "@provider-connectivity/server";
import { createSqliteIdempotencyRecords } from "@provider-connectivity/server/sqlite";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

export interface Records {
  readonly idempotency: IdempotencyStore;
  /** Left out, nonces are kept in the process: what was signed before it started is refused. */
  readonly nonces?: NonceStore;
  /** Throws, or rejects, while the records cannot be read. */
  check(): unknown;
  close(): Promise<void>;
}

/** Opens the file that `RECORDS_FILE` names. Back it up with your ledger: it says which requests were answered. */
export function openRecords(env: NodeJS.ProcessEnv): Records {
  const file = env["RECORDS_FILE"] ?? "data/records.sqlite";
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file);
  const idempotency = createIdempotencyStore({ records: createSqliteIdempotencyRecords(database) });
  const alive = database.prepare("SELECT 1");
  return { idempotency, check: () => alive.get(), close: async () => database.close() };
}
