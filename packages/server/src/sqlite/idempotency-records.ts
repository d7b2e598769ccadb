import type { DatabaseSync, StatementSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import type { StoredResponse } from "../idempotency/idempotency-store.ts";
import type { IdempotencyClaim, IdempotencyClaimOutcome, IdempotencyRecords } from "../idempotency/records.ts";
import { createTransactionQueue, waitWhileBusy, waitWhileBusySync } from "./transactions.ts";

/** SQLite blocks the process while it waits for locks, so this is short. */
const SETTINGS = "PRAGMA busy_timeout = 20; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS idempotency_records (
    id TEXT PRIMARY KEY,
    operation_key TEXT NOT NULL,
    attempt TEXT NOT NULL,
    lease_until INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    status INTEGER,
    body TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS idempotency_records_by_expiry ON idempotency_records (expires_at);
`;

const CLAIM = `
  INSERT INTO idempotency_records (id, operation_key, attempt, lease_until, expires_at)
  VALUES (:id, :operationKey, :attempt, :leaseUntil, :expiresAt)
  ON CONFLICT (id) DO UPDATE SET operation_key = :operationKey, attempt = :attempt, lease_until = :leaseUntil,
    expires_at = :expiresAt, status = NULL, body = NULL
  WHERE expires_at <= :now OR (operation_key = :operationKey AND status IS NULL AND lease_until <= :now)
`;
const FIND = "SELECT operation_key, status, body FROM idempotency_records WHERE id = ?";
const KEEP = "UPDATE idempotency_records SET expires_at = ? WHERE id = ?";
const LEASE = "UPDATE idempotency_records SET lease_until = ? WHERE id = ? AND attempt = ? AND status IS NULL";
const COMPLETE =
  "UPDATE idempotency_records SET status = ?, body = ? WHERE id = ? AND operation_key = ? AND status IS NULL";
const DELETE_EXPIRED = `DELETE FROM idempotency_records
  WHERE id IN (SELECT id FROM idempotency_records WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)`;

interface Row {
  readonly operation_key: string;
  readonly status: number | null;
  readonly body: string | null;
}

/**
 * Keeps idempotency records in a SQLite file, which several processes of one machine may share. Claims and responses of the
 * same turn of the event loop share a commit. They survive a power loss: the connection is set to WAL with `synchronous =
 * FULL`.
 *
 * @param database a connection that no other code uses. The file may contain other tables
 * @example
 * ```ts
 * import { createIdempotencyStore } from "@provider-connectivity/server";
 * import { DatabaseSync } from "node:sqlite";
 *
 * const records = createSqliteIdempotencyRecords(new DatabaseSync("idempotency.sqlite"));
 * const idempotency = createIdempotencyStore({ records });
 * ```
 */
export function createSqliteIdempotencyRecords(database: DatabaseSync): IdempotencyRecords {
  waitWhileBusySync(() => database.exec(SETTINGS + SCHEMA));
  const { run } = createTransactionQueue<DatabaseSync>({
    connect: (use) => use(database),
    async begin() {
      await setImmediate();
      await waitWhileBusy(() => database.exec("BEGIN IMMEDIATE"));
    },
    commit: () => database.exec("COMMIT"),
    rollback: () => database.exec("ROLLBACK"),
  });
  const claim = database.prepare(CLAIM);
  const find = database.prepare(FIND);
  const keep = database.prepare(KEEP);
  const lease = database.prepare(LEASE);
  const complete = database.prepare(COMPLETE);
  const deleteExpired = database.prepare(DELETE_EXPIRED);
  return {
    claim: (claimed) => run(() => claimOne({ claim, find, keep }, claimed)),
    lease: (id, attempt, until) => run(() => void lease.run(until, id, attempt)),
    complete: (id, operationKey, { status, body }) =>
      run(() => {
        complete.run(status, body, id, operationKey);
        return responseOf(find.get(id), operationKey);
      }),
    has: (id) => typeof (find.get(id) as Row | undefined)?.status === "number",
    deleteExpired: (now, limit) => run(() => Number(deleteExpired.run(now, limit).changes)),
  };
}

function claimOne(
  { claim, find, keep }: Record<"claim" | "find" | "keep", StatementSync>,
  { now, id, operationKey, attempt, leaseUntil, expiresAt }: IdempotencyClaim,
): IdempotencyClaimOutcome {
  if (claim.run({ id, operationKey, attempt, leaseUntil, expiresAt, now }).changes === 1) return { state: "claimed" };
  const row = find.get(id);
  const response = responseOf(row, operationKey);
  const isOther = (row as unknown as Row).operation_key !== operationKey;
  if (response === undefined && !isOther) return { state: "running" };
  keep.run(expiresAt, id);
  return response === undefined ? { state: "other-request" } : { state: "completed", response };
}

/** The response in a row, if the row belongs to this request and has one. */
function responseOf(row: unknown, operationKey: string): StoredResponse | undefined {
  const { operation_key, status, body } = (row ?? {}) as Partial<Row>;
  if (operation_key !== operationKey || typeof status !== "number") return undefined;
  return { status, body: body ?? "" };
}
