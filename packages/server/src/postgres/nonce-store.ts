import type { NonceStore } from "../replay-protection.ts";
import type { PostgresPool } from "./pool.ts";
import { createTableQuery } from "./tables.ts";

const TABLE = "provider_connectivity_nonces";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS ${TABLE} (
    api_key text COLLATE "C" NOT NULL,
    nonce text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL,
    PRIMARY KEY (api_key, nonce)
  );
  CREATE INDEX IF NOT EXISTS ${TABLE}_by_expiry ON ${TABLE} (expires_at);
`;

const REMEMBER = `INSERT INTO ${TABLE} (api_key, nonce, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING true`;
const FORGET = `DELETE FROM ${TABLE} WHERE (api_key, nonce) IN (
  SELECT api_key, nonce FROM ${TABLE} WHERE expires_at < $1 ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED
)`;

export interface PostgresNonceOptions {
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** After how many nonces the expired ones are deleted, twice as many at a time; 500. */
  readonly sweepEvery?: number;
  /**
   * For how much longer than it must a nonce is kept, in milliseconds, so that an instance whose clock is ahead does not
   * forget what one whose clock is behind would still accept; a minute.
   */
  readonly clockDifferenceMs?: number;
}

/**
 * Keeps nonces in PostgreSQL, for any number of instances: what one of them has seen is refused at every other, and after
 * every restart. The table is made before its first use. Every request costs a durable write; Redis is faster.
 *
 * @param pool a `Pool` of `pg`, or a PGlite database
 */
export function createPostgresNonceStore(
  pool: PostgresPool,
  { now = () => Date.now(), sweepEvery = 500, clockDifferenceMs = 60_000 }: PostgresNonceOptions = {},
): NonceStore {
  const query = createTableQuery(pool, TABLE, SCHEMA);
  let sinceSweep = 0;
  const sweep = async (): Promise<void> => {
    sinceSweep = 0;
    await query(FORGET, [Math.floor(now() - clockDifferenceMs), 2 * sweepEvery]);
  };
  return {
    async remember(apiKey, nonce, expiresAt) {
      // A database that is away is this request's to report, not the sweep's.
      if (++sinceSweep >= sweepEvery) void sweep().catch(() => undefined);
      return (await query(REMEMBER, [apiKey, nonce, Math.ceil(expiresAt)])).length === 1;
    },
  };
}
