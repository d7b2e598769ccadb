/**
 * The part of a PostgreSQL client that the stores need. A `Pool` of `pg` and a PGlite database have it. Each query must commit
 * immediately, so do not pass a connection with an open transaction.
 */
export interface PostgresPool {
  /** Runs one statement. `values` are its parameters `$1`, `$2` and so on. */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}
