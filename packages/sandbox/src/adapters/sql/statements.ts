import { type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
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

/** Stands in a statement for a value that differs from run to run. */
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
 * Compiles a statement once, to run it with other values each time: to build and compile one takes longer than the
 * database needs to answer it.
 *
 * @param build makes the statement; where a value belongs, it puts `value(name)` and nothing made of it
 */
export function prepare<Values extends object, Row = unknown>(
  build: (value: Value<Values>) => { compile(): CompiledQuery<Row> },
): Prepared<Values, Row> {
  // A query builder takes any value as it is, to hand it to the driver: it never looks at what stands for it.
  const compiled = build((name) => new Placeholder(name) as never).compile();
  return (values) => {
    const parameters = compiled.parameters.map((each) =>
      each instanceof Placeholder ? values[each.name as keyof Values] : each,
    );
    return { ...compiled, parameters };
  };
}
