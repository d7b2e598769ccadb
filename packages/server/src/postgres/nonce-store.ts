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

/** Options of the nonce store in PostgreSQL. */
export interface PostgresNonceOptions {
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** The number of nonces after which expired ones are deleted, twice as many at a time. Default: 500. */
  readonly sweepEvery?: number;
  /**
   * How much longer than required a nonce is kept, in milliseconds. It covers differences between the clocks of the instances.
   * Default: 60,000.
   */
  readonly clockDifferenceMs?: number;
}

/**
 * Keeps nonces in PostgreSQL, for any number of instances. A nonce that one instance has seen is refused by all, also after a
 * restart. It creates the table before its first use. Every request costs a durable write; Redis is faster.
 *
 * @param pool a `Pool` of `pg`, or a PGlite database
 * @example
 * ```ts
 * import type { ProviderOptions } from "@provider-connectivity/server";
 * import { Pool } from "pg";
 *
 * const options = { nonces: createPostgresNonceStore(new Pool()) } satisfies Partial<ProviderOptions>;
 * ```
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
      // Ignore the error: the request itself reports an unavailable database.
      if (++sinceSweep >= sweepEvery) void sweep().catch(() => undefined);
      return (await query(REMEMBER, [apiKey, nonce, Math.ceil(expiresAt)])).length === 1;
    },
  };
}
