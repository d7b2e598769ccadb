/** The validators and their names. Equal schemas share one. @module */
import type { Schema } from "../document.ts";
import { componentName } from "./schemas.ts";
import { identifier, uniqueNames } from "./names.ts";

/** Names of functions and constants in the emitted module. */
const INTERNAL = /^(validate|schema|node|pattern|formats|func|default|equal|ucs2length)\d*$/;

/** Assigns validator names and stores their schemas. */
export interface ValidatorNames {
  /** The name of a schema's validator. A reference to a component has the component's name. */
  nameFor(schema: Schema, otherwise: string): string;
  /** Every requested schema, by its validator's name. */
  readonly schemas: ReadonlyMap<string, Schema>;
}

export function createValidatorNames(): ValidatorNames {
  const byText = new Map<string, string>();
  const schemas = new Map<string, Schema>();
  const unique = uniqueNames((name) => INTERNAL.test(name));
  return {
    schemas,
    nameFor(schema, otherwise) {
      const text = JSON.stringify(schema);
      const known = byText.get(text);
      if (known !== undefined) return known;
      const name = unique(identifier(componentName(schema) ?? otherwise));
      byText.set(text, name);
      schemas.set(name, schema);
      return name;
    },
  };
}
