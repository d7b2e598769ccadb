import { type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** A row to insert. The database assigns its position. */
export type NewRow<Table extends keyof Tables> = Omit<Tables[Table], "position">;

/**
 * Prepares statements that insert several rows at once, one statement for each number of rows.
 *
 * @param columns all columns of the table except the position
 * @param end SQL after the values
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

/** A placeholder for a value that differs between runs. */
export type Value<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name];

/** A statement with its values. */
export type Prepared<Values, Row> = (values: Values) => CompiledQuery<Row>;

class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * Compiles a statement once and runs it with different values. Building and compiling a statement takes longer than running it.
 *
 * @param build builds the statement, with `value(name)` in place of each value. Do not compute anything from it
 */
export function prepare<Values extends object, Row = unknown>(
  build: (value: Value<Values>) => { compile(): CompiledQuery<Row> },
): Prepared<Values, Row> {
  // A query builder passes any value to the driver unchanged and never reads the placeholder.
  const compiled = build((name) => new Placeholder(name) as never).compile();
  return (values) => {
    const parameters = compiled.parameters.map((each) =>
      each instanceof Placeholder ? values[each.name as keyof Values] : each,
    );
    return { ...compiled, parameters };
  };
}
