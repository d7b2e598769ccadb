import type { DatabaseSync } from "node:sqlite";
import type { NonceStore } from "../replay-protection.ts";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS nonces (
    api_key TEXT NOT NULL,
    nonce TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (api_key, nonce)
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX IF NOT EXISTS nonces_by_expiry ON nonces (expires_at);
`;

/**
 * Keeps nonces in a SQLite database, so that they survive a restart. Every request costs a durable write. If you run one
 * instance that may refuse requests signed before it started, the memory store is faster.
 *
 * @param database open, and not inside a transaction
 * @param now the clock, in milliseconds since 1970. Default: `Date.now`
 * @param sweepEvery the number of nonces after which expired ones are deleted. Default: 1,000
 * @throws the error of SQLite if the table cannot be created
 * @example
 * ```ts
 * import type { ProviderOptions } from "@provider-connectivity/server";
 * import { DatabaseSync } from "node:sqlite";
 *
 * const nonces = createSqliteNonceStore(new DatabaseSync("nonces.sqlite"));
 * const options = { nonces } satisfies Partial<ProviderOptions>;
 * ```
 */
export function createSqliteNonceStore(
  database: DatabaseSync,
  { now = () => Date.now(), sweepEvery = 1000 }: { now?: () => number; sweepEvery?: number } = {},
): NonceStore {
  database.exec(SCHEMA);
  const insert = database.prepare(
    "INSERT INTO nonces (api_key, nonce, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const sweep = database.prepare("DELETE FROM nonces WHERE expires_at < ?");
  let sinceSweep = 0;
  return {
    remember(apiKey, nonce, expiresAt) {
      if (++sinceSweep >= sweepEvery) {
        sinceSweep = 0;
        sweep.run(now());
      }
      return insert.run(apiKey, nonce, expiresAt).changes === 1;
    },
  };
}
