import { sleep } from "@provider-connectivity/core/internal";
import type { PostgresPool } from "./pool.ts";

/** An arbitrary number. It must be the same in every release. */
const LOCK = 7_308_217_650_251;

/** The maximum attempts of a statement that the database aborts, and the longest first pause, in milliseconds. */
const ATTEMPTS = 5;
const PAUSE_MS = 5;

/** Runs a query on an existing table. */
export type Query = <Row>(text: string, values: unknown[]) => Promise<readonly Row[]>;

/**
 * Queries a table, and creates it before the first query. Instances that start at the same time create it one after another. If the creation
 * fails, the next query tries again.
 *
 * A role without the right to create tables works if they exist.
 *
 * A statement that ends with a deadlock or a serialization failure (`40P01`, `40001`) runs again after a random pause, at most
 * five times. The failed attempts changed nothing.
 *
 * @param table its name
 * @param statements SQL that creates the table and its indexes if they are missing
 */
export function createTableQuery(pool: PostgresPool, table: string, statements: string): Query {
  let made: Promise<unknown> | undefined;
  return async <Row>(text: string, values: unknown[]) => {
    made ??= withRetries(() => pool.query(makeOnce(table, statements)));
    try {
      await made;
    } catch (error) {
      made = undefined;
      throw error;
    }
    return (await withRetries(() => pool.query(text, values))).rows as readonly Row[];
  };
}

async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await run();
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if ((code !== "40001" && code !== "40P01") || attempt === ATTEMPTS) throw error;
      await sleep(Math.random() * PAUSE_MS * 2 ** attempt);
    }
}

/**
 * One statement is one transaction, so the lock is held until the commit. After waiting for the lock, only IF NOT EXISTS sees
 * the other's table: `to_regclass` still returns the earlier state.
 */
function makeOnce(table: string, statements: string): string {
  return `DO $$ BEGIN
    IF to_regclass('${table}') IS NULL THEN
      PERFORM pg_advisory_xact_lock(${LOCK});
      ${statements}
    END IF;
  END $$`;
}
