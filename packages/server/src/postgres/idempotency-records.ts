import type { StoredResponse } from "../idempotency/idempotency-store.ts";
import type { IdempotencyClaim, IdempotencyClaimOutcome, IdempotencyRecords } from "../idempotency/records.ts";
import type { PostgresPool } from "./pool.ts";
import { createTableQuery, type Query } from "./tables.ts";

const TABLE = "provider_connectivity_idempotency";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS ${TABLE} (
    id text COLLATE "C" PRIMARY KEY,
    operation_key text COLLATE "C" NOT NULL,
    attempt text COLLATE "C" NOT NULL,
    lease_until bigint NOT NULL,
    expires_at bigint NOT NULL,
    status integer,
    body text
  );
  CREATE INDEX IF NOT EXISTS ${TABLE}_by_expiry ON ${TABLE} (expires_at);
`;

/** The time in milliseconds since 1970: the given one, or the database's if it is null. */
const timeOr = (given: string) => `coalesce(${given}::bigint, (extract(epoch FROM clock_timestamp()) * 1000)::bigint)`;

/** Inside the claim: the time at which the lease of `$4` milliseconds was requested. */
const NOW = "(excluded.lease_until - $4::bigint)";
const FREE = `(kept.expires_at <= ${NOW}
  OR (kept.operation_key = excluded.operation_key AND kept.status IS NULL AND kept.lease_until <= ${NOW}))`;
const taken = (column: string, value = `excluded.${column}`) =>
  `${column} = CASE WHEN ${FREE} THEN ${value} ELSE kept.${column} END`;

/**
 * Returns a row unless the same request is running. It locks the row before it reads it, so that concurrent claims run one
 * after the other.
 */
const CLAIM = `
  INSERT INTO ${TABLE} AS kept (id, operation_key, attempt, lease_until, expires_at)
  SELECT $1, $2, $3, now + $4::bigint, now + $5::bigint FROM (SELECT ${timeOr("$6")} AS now) AS clock
  ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at,
    ${["operation_key", "attempt", "lease_until"].map((column) => taken(column)).join(", ")},
    ${["status", "body"].map((column) => taken(column, "NULL")).join(", ")}
  WHERE ${FREE} OR kept.operation_key <> excluded.operation_key OR kept.status IS NOT NULL
  RETURNING operation_key, status, body
`;
const LEASE = `UPDATE ${TABLE} SET lease_until = ${timeOr("$4")} + $3::bigint
  WHERE id = $1 AND attempt = $2 AND status IS NULL`;
const COMPLETE = `UPDATE ${TABLE} SET status = coalesce(status, $3::integer), body = coalesce(body, $4)
  WHERE id = $1 AND operation_key = $2 RETURNING status, body`;
const DELETE_EXPIRED = `WITH deleted AS (
    DELETE FROM ${TABLE} WHERE id IN (
      SELECT id FROM ${TABLE} WHERE expires_at <= ${timeOr("$1")} ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED
    ) RETURNING 1
  ) SELECT count(*)::integer AS count FROM deleted`;

interface Row {
  readonly operation_key: string;
  readonly status: number | null;
  readonly body: string | null;
}

/**
 * Keeps idempotency records in PostgreSQL, for any number of instances. It creates the table before its first use.
 *
 * Leases and expiry use the database's clock, so that the clocks of the instances do not matter. Claims and responses survive a
 * crash of the database if its `synchronous_commit` is on, which is the default.
 *
 * @param pool a `Pool` of `pg`, or a PGlite database
 * @param clock `process` uses the times that are passed with each call, for tests that set the clock. Default: `database`
 * @example
 * ```ts
 * import { createIdempotencyStore } from "@provider-connectivity/server";
 * import { Pool } from "pg";
 *
 * const records = createPostgresIdempotencyRecords(new Pool());
 * const idempotency = createIdempotencyStore({ records });
 * ```
 */
export function createPostgresIdempotencyRecords(
  pool: PostgresPool,
  { clock = "database" }: { clock?: "database" | "process" } = {},
): IdempotencyRecords {
  const query = createTableQuery(pool, TABLE, SCHEMA);
  const time = (now: number): number | null => (clock === "process" ? Math.floor(now) : null);
  return {
    claim: (claim) => claimOne(query, claim, time(claim.now)),
    lease: async (id, attempt, until, now) => {
      await query(LEASE, [id, attempt, Math.round(until - now), time(now)]);
    },
    complete: async (id, operationKey, { status, body }) => {
      const [row] = await query<StoredResponse>(COMPLETE, [id, operationKey, status, body]);
      return row === undefined ? undefined : { status: row.status, body: row.body };
    },
    has: async (id) => (await query(`SELECT 1 FROM ${TABLE} WHERE id = $1 AND status IS NOT NULL`, [id])).length > 0,
    deleteExpired: async (now, limit) => {
      const [row] = await query<{ count: number }>(DELETE_EXPIRED, [time(now), limit]);
      return row?.count ?? 0;
    },
  };
}

async function claimOne(query: Query, claim: IdempotencyClaim, time: number | null): Promise<IdempotencyClaimOutcome> {
  const { id, operationKey, attempt, now, leaseUntil, expiresAt } = claim;
  const times = [Math.round(leaseUntil - now), Math.round(expiresAt - now), time];
  const [row] = await query<Row>(CLAIM, [id, operationKey, attempt, ...times]);
  if (row === undefined) return { state: "running" };
  if (row.operation_key !== operationKey) return { state: "other-request" };
  if (row.status === null) return { state: "claimed" };
  return { state: "completed", response: { status: row.status, body: row.body ?? "" } };
}
