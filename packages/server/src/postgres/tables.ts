import type { PostgresPool } from "./pool.ts";

/** Any number, as long as it is the same in every release. */
const LOCK = 7_308_217_650_251;

/** Asks for rows of a table that is there. */
export type Query = <Row>(text: string, values: unknown[]) => Promise<readonly Row[]>;

/**
 * Queries a table, and makes it before the first time. Instances that start at the same moment take turns; where making
 * it fails, the next query tries again.
 *
 * A role that may not create tables is fine once they are there.
 *
 * @param table its name
 * @param statements what makes it and its indexes, where they are not there
 */
export function createTableQuery(pool: PostgresPool, table: string, statements: string): Query {
  let made: Promise<unknown> | undefined;
  return async <Row>(text: string, values: unknown[]) => {
    made ??= pool.query(makeOnce(table, statements));
    try {
      await made;
    } catch (error) {
      made = undefined;
      throw error;
    }
    return (await pool.query(text, values)).rows as readonly Row[];
  };
}

/**
 * One statement is one transaction, so that the lock is held until what it guards is committed. Who waited for the lock
 * sees the other's table only by IF NOT EXISTS: `to_regclass` would still answer from before.
 */
function makeOnce(table: string, statements: string): string {
  return `DO $$ BEGIN
    IF to_regclass('${table}') IS NULL THEN
      PERFORM pg_advisory_xact_lock(${LOCK});
      ${statements}
    END IF;
  END $$`;
}
