import type { CompiledQuery } from "kysely";

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
