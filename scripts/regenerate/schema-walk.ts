import { isObject } from "@provider-connectivity/core/internal";
import { isReference, type Document, type Schema } from "./document.ts";

/** A schema with the steps to it. */
export interface Located {
  schema: Schema;
  steps: (string | number)[];
}

/** Keywords whose value is a schema. */
const SINGLE = ["items", "not", "additionalProperties"];
/** Keywords whose value contains schemas by name or position. */
const SEVERAL = ["properties", "allOf", "anyOf", "oneOf"];

/** Every schema of a document, outer ones first. References are not followed, because their targets are listed once. */
export function schemasOf(document: Document): Located[] {
  const found: Located[] = [];
  for (const [name, schema] of Object.entries(document.components?.["schemas"] ?? {}))
    collect(schema, ["components", "schemas", name], found);
  const { schemas: _schemas, ...others } = document.components ?? {};
  collectMembers(others, ["components"], found);
  collectMembers(document.paths, ["paths"], found);
  return found;
}

/** Parameters, headers and media types have a schema in a member of this name. */
function collectMembers(value: unknown, steps: (string | number)[], found: Located[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "example" || key === "examples" || key.startsWith("x-")) continue;
    if (key === "schema") collect(member, [...steps, key], found);
    else collectMembers(member, [...steps, key], found);
  }
}

function collect(schema: unknown, steps: (string | number)[], found: Located[]): void {
  if (!isObject(schema) || isReference(schema)) return;
  found.push({ schema, steps });
  for (const keyword of SINGLE) collect(schema[keyword], [...steps, keyword], found);
  for (const keyword of SEVERAL) {
    const members = schema[keyword];
    if (typeof members !== "object" || members === null) continue;
    for (const [name, member] of Object.entries(members)) collect(member, [...steps, keyword, name], found);
  }
}
