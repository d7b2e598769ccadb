import { operationsOf, type Document } from "../document.ts";
import type { Locate } from "../places.ts";
import type { Finding } from "./finding.ts";

interface Entry {
  key: string;
  name: string;
  steps: readonly string[];
}

/** Finds operations with the same id, and paths that match the same requests. */
export function duplicates(document: Document, locate: Locate): Finding[] {
  const operations = operationsOf(document).map(({ path, method, operation }) => ({
    id: operation.operationId,
    shape: `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`,
    name: `${method.toUpperCase()} ${path}`,
    steps: ["paths", path, method],
  }));
  const named = operations.filter(({ id }) => id !== undefined);
  return [
    ...twice(
      named.map(({ id, name, steps }) => ({ key: String(id), name, steps: [...steps, "operationId"] })),
      ({ key, name }, first) => `${name} has the operationId "${key}" of ${first}; give each operation a unique id`,
      locate,
    ),
    ...twice(
      operations.map(({ shape, name, steps }) => ({ key: shape, name, steps })),
      ({ name }, first) => `${name} matches the same requests as ${first}; they differ only in the names of parameters`,
      locate,
    ),
  ];
}

function twice(entries: Entry[], message: (second: Entry, first: string) => string, locate: Locate): Finding[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const first = seen.get(entry.key);
    if (first === undefined) seen.set(entry.key, entry);
    return first === undefined
      ? []
      : [{ steps: entry.steps, message: message(entry, `${first.name} (${locate(first.steps)})`) }];
  });
}
