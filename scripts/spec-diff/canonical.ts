/** Writes schemas as text. Schemas with the same meaning have the same text. @module */
import { isReference, type Document, type Schema } from "../regenerate/document.ts";
import { follow, type Located } from "./located.ts";

/** Members with prose. */
export const PROSE: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "description",
  "example",
  "examples",
  "externalDocs",
]);
/** Members whose own members are names. */
const NAME_MAPS: ReadonlySet<string> = new Set(["properties", "patternProperties", "headers", "content", "responses"]);
/** Lists whose order has no meaning. */
const SETS: ReadonlySet<string> = new Set(["required", "enum", "type"]);

/** The text of a schema, regardless of its components and descriptions. */
export function canonical({ value, document }: Located): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(plain(document, value, false, []));
  texts.set(value, text);
  return text;
}

/** A cache, because operations share schemas. */
const texts = new WeakMap<Schema, string>();

/** A value of a document without prose. References stay. */
export function withoutProse(value: unknown, isNameMap = false): unknown {
  if (isReference(value)) return value;
  return mapped(value, isNameMap, withoutProse);
}

function plain(document: Document, value: unknown, isNameMap: boolean, trail: readonly string[]): unknown {
  if (isReference(value)) {
    if (trail.includes(value.$ref)) return { recursion: trail.length - trail.indexOf(value.$ref) };
    const target = follow<Schema>({ value: value as Schema, pointer: "", document });
    return plain(document, target.value, false, [...trail, value.$ref]);
  }
  return sorted(
    mapped(value, isNameMap, (each, isMap) => plain(document, each, isMap, trail)),
    isNameMap,
  );
}

/** Sorts its members, and the items of its sets. */
function sorted(value: unknown, isNameMap: boolean): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(
    members.map(([key, item]) => [
      key,
      !isNameMap && SETS.has(key) && Array.isArray(item) ? item.map((each) => JSON.stringify(each)).toSorted() : item,
    ]),
  );
}

function mapped(value: unknown, isNameMap: boolean, change: (value: unknown, isNameMap: boolean) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => change(item, false));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isNameMap || !PROSE.has(key));
  return Object.fromEntries(
    kept.map(([key, item]) => {
      const isValue = !isNameMap && (key === "default" || key === "const" || key === "enum");
      return [key, isValue ? item : change(item, !isNameMap && NAME_MAPS.has(key))];
    }),
  );
}
