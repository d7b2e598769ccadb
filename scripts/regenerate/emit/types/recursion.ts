import { isReference, type Document } from "../../document.ts";
import { visitObjects } from "../../visit-objects.ts";

const PREFIX = "#/components/schemas/";

/**
 * Returns a function that checks whether a schema contains a recursive one. The compiler would expand an exclusive union of such
 * a schema endlessly.
 */
export function recursionFinder(document: Document): (schema: unknown) => boolean {
  const schemas = document.components?.["schemas"] ?? {};
  const reached = new Map(Object.keys(schemas).map((name) => [name, reachableFrom(schemas[name], schemas)]));
  return (schema) => [...reachableFrom(schema, schemas)].some((name) => reached.get(name)?.has(name));
}

/** The names of all schemas that a schema refers to, directly or indirectly. */
function reachableFrom(schema: unknown, schemas: Record<string, unknown>): Set<string> {
  const names = new Set<string>();
  const open = [schema];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const name of namesIn(value)) {
      if (names.has(name)) continue;
      names.add(name);
      open.push(schemas[name]);
    }
  }
  return names;
}

function namesIn(value: unknown): string[] {
  const names: string[] = [];
  visitObjects(value, (object) => {
    if (isReference(object) && object.$ref.startsWith(PREFIX)) names.push(object.$ref.slice(PREFIX.length));
  });
  return names;
}
