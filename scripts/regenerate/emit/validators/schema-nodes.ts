/** Prints the schemas of validators for core's `describeViolation`. @module */
import { isReference, resolve, type Document, type Schema } from "../../document.ts";
import { jsonSchema } from "./json-schema.ts";

/** The constants with the schemas, and the expression for each requested schema. */
export interface SchemaNodes {
  readonly declarations: string;
  readonly expressions: ReadonlyMap<string, string>;
}

/** Code for a value. `isLate` if it uses a constant that is declared later. */
interface Printed {
  readonly text: string;
  readonly isLate: boolean;
}

/**
 * Prints each schema as an object literal. The target of a reference is a separate constant, so that a bundle contains each
 * used schema once. A recursive schema uses a getter.
 *
 * @param schemas the schemas of all validators by the validator's name
 */
export function schemaNodes(document: Document, schemas: ReadonlyMap<string, Schema>): SchemaNodes {
  const names = new Map<string, string>();
  const finished = new Set<string>();
  const declarations: string[] = [];

  function reference(ref: string): Printed {
    const known = names.get(ref);
    if (known !== undefined) return { text: known, isLate: !finished.has(known) };
    const name = `node${names.size}`;
    names.set(ref, name);
    const { text } = print(jsonSchema(resolve<Schema>(document, { $ref: ref }), ""));
    declarations.push(`const ${name} = ${text};`);
    finished.add(name);
    return { text: name, isLate: false };
  }

  function print(value: unknown): Printed {
    if (isReference(value)) return reference(value.$ref);
    if (Array.isArray(value)) {
      const items = value.map(print);
      return { text: `[${items.map(({ text }) => text).join(", ")}]`, isLate: items.some(({ isLate }) => isLate) };
    }
    if (typeof value !== "object" || value === null) return { text: JSON.stringify(value), isLate: false };
    return { text: `{ ${Object.entries(value).map(printMember).join(", ")} }`, isLate: false };
  }

  function printMember([key, value]: [string, unknown]): string {
    const { text, isLate } = print(value);
    // `__proto__: …` would set the prototype.
    const name = key === "__proto__" ? `["__proto__"]` : JSON.stringify(key);
    return isLate ? `get ${name}() { return ${text}; }` : `${name}: ${text}`;
  }

  const expressions = new Map([...schemas].map(([name, schema]) => [name, print(jsonSchema(schema, "")).text]));
  return { declarations: declarations.join("\n"), expressions };
}
