import { at, isReference, type Document } from "../regenerate/document.ts";

/**
 * A copy of a part of a document with every local reference replaced by what it points to.
 *
 * @throws Error for a reference that leads to itself: such a schema has no finite copy
 */
export function dereference(document: Document, value: unknown, trail: readonly string[] = []): unknown {
  if (isReference(value)) {
    if (trail.includes(value.$ref)) throw new Error(`${value.$ref} refers to itself`);
    return dereference(document, at(document, value.$ref), [...trail, value.$ref]);
  }
  if (Array.isArray(value)) return value.map((item) => dereference(document, item, trail));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, dereference(document, member, trail)]));
}
