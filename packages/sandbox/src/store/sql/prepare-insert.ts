import { sql, type CompiledQuery, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "./tables.ts";

/** A row as it is inserted: the database gives it its position. */
export type NewRow<Table extends keyof Tables> = Omit<Tables[Table], "position">;

/**
 * Prepares to insert rows, any number of them by one statement, of which there is one for each number.
 *
 * @param columns all of the table's but the position
 * @param end what comes behind the values
 */
export function prepareInsert<Table extends keyof Tables>(
  db: Kysely<Tables>,
  table: Table,
  columns: readonly (keyof NewRow<Table> & string)[],
  end: RawBuilder<unknown> = sql``,
): (rows: readonly NewRow<Table>[]) => CompiledQuery<unknown> {
  const byCount = new Map<number, CompiledQuery<unknown>>();
  const names = sql.join(columns.map((column) => sql.ref(column)));
  return (rows) => {
    const lines = rows.map((row) => columns.map((column) => row[column]));
    const known = byCount.get(rows.length);
    if (known !== undefined) return { ...known, parameters: lines.flat() };
    const values = sql.join(lines.map((line) => sql`(${sql.join(line)})`));
    const compiled = sql`insert into ${sql.table(table)} (${names}) values ${values} ${end}`.compile(db);
    byCount.set(rows.length, compiled);
    return compiled;
  };
}
