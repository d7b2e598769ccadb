/** Which validators exist and what they are called: equal schemas share one. @module */
import type { Schema } from "../document.ts";
import { componentName } from "./schemas.ts";
import { identifier, uniqueNames } from "./names.ts";

/** What the emitted module calls its own functions and constants. */
const INTERNAL = /^(validate|schema|node|pattern|formats|func|default|equal|ucs2length)\d*$/;

/** Hands out validator names and remembers the schema behind each. */
export interface ValidatorNames {
  /** The name of the validator for a schema; a reference to a component goes by the component's name. */
  nameFor(schema: Schema, otherwise: string): string;
  /** Every schema that was asked for, by its validator's name. */
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
