import { operationsOf, type Document } from "./document.ts";
import { Problem } from "./problem.ts";

/**
 * Refuses a document from which no working code could come.
 *
 * @throws Problem for a version other than 3.0, for two operations with one id, and for two paths that no
 * request can tell apart
 */
export function check(document: Document): void {
  if (!String(document.openapi).startsWith("3.0.")) {
    throw new Problem(`this is OpenAPI ${document.openapi}; the machine reads 3.0.x`);
  }
  refuseTwice(
    operationsOf(document).map(({ operation, method, path }) => [operation.operationId, `${method.toUpperCase()} ${path}`]),
    (id, places) => `the operationId "${id}" stands at ${places}; give each operation an id of its own`,
  );
  refuseTwice(
    operationsOf(document).map(({ method, path }) => [
      `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`,
      `${method.toUpperCase()} ${path}`,
    ]),
    (_shape, places) => `no request can tell ${places} apart; they differ only in the names of parameters`,
  );
}

function refuseTwice(entries: [key: string | undefined, place: string][], words: (key: string, places: string) => string): void {
  const first = new Map<string, string>();
  for (const [key, place] of entries) {
    if (key === undefined) continue;
    const other = first.get(key);
    if (other !== undefined) throw new Problem(words(key, `${other} and ${place}`));
    first.set(key, place);
  }
}
