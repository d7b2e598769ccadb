/**
 * What the stores need of PostgreSQL: a `Pool` of `pg` is one, a PGlite database too. Each query commits by itself, so a
 * connection on which somebody holds a transaction open is none.
 */
export interface PostgresPool {
  /** Runs one statement; `values` are its `$1`, `$2` and so on. */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}
