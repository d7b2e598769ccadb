/** Finds the examples of a specification. @module */
import { memberPointer } from "@provider-connectivity/core/internal";
import { isReference, resolve, type Document, type Schema } from "../regenerate/document.ts";
import { NAME_MAPS } from "../regenerate/visit-objects.ts";

/** One example with its schema. */
export interface Example {
  /** JSON pointer (RFC 6901) to the object with the example. */
  place: string;
  schema: Schema;
  value: unknown;
}

/**
 * Finds every example of a document: of media types, parameters and headers (`example`, `examples` next to a
 * `schema`) and of schemas (`example`).
 */
export function examplesOf(document: Document): Example[] {
  const found: Example[] = [];
  visit(document, "#", false, (object, place) => {
    for (const value of valuesOf(document, object)) found.push({ place, schema: schemaOf(object), value });
  });
  return found;
}

/** The values of one object's `example` and, next to a schema, of its `examples`. */
export function valuesOf(document: Document, object: Record<string, unknown>): unknown[] {
  const examples = "schema" in object ? (object["examples"] ?? {}) : {};
  const named = Object.values(examples as Record<string, { value?: unknown }>);
  const single = "example" in object ? [object["example"]] : [];
  return [...single, ...named.map((entry) => resolve(document, entry).value)];
}

/** The schema of the object: its `schema` for a media type or parameter, or the object itself. */
function schemaOf(object: Record<string, unknown>): Schema {
  if ("schema" in object) return object["schema"] as Schema;
  const { example: _example, ...schema } = object;
  return schema;
}

function visit(
  value: unknown,
  place: string,
  isNameMap: boolean,
  see: (object: Record<string, unknown>, place: string) => void,
): void {
  if (typeof value !== "object" || value === null || isReference(value)) return;
  const members = value as Record<string, unknown>;
  if (!isNameMap && !Array.isArray(value)) see(members, place);
  for (const [key, member] of Object.entries(members)) {
    if (!isNameMap && ["example", "examples", "default", "enum"].includes(key)) continue;
    visit(member, memberPointer(place, key), !isNameMap && NAME_MAPS.has(key) && !Array.isArray(member), see);
  }
}
