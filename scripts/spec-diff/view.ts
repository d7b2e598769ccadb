/**
 * A schema with resolved references and `allOf`, so that moving a property to a shared part is not a change.
 * @module
 */
import type { Schema } from "../regenerate/document.ts";
import { componentName, follow, member, members, type Located } from "./located.ts";
import type { Direction } from "./rules.ts";

/** A `oneOf` or `anyOf`. */
export interface Choice {
  readonly kind: "oneOf" | "anyOf";
  readonly pointer: string;
  readonly branches: readonly Located[];
}

/** A schema as the union of its parts. */
export interface View {
  /** The name of the schema's component. */
  readonly name: string | undefined;
  /** The location of the schema. */
  readonly pointer: string;
  /** The schemas that apply together. */
  readonly schemas: readonly Located[];
  /** The schemas with their references and all members of their `allOf`, as one flat list. */
  readonly parts: readonly Located[];
  readonly choices: readonly Choice[];
  /** The schemas of each property. Empty for a property that is only required. */
  readonly properties: ReadonlyMap<string, readonly Located[]>;
  /** Required properties, and the locations that require them. */
  readonly required: ReadonlyMap<string, string>;
}

/** Merges schemas that apply together into one view. */
export function viewOf(schemas: readonly Located[], direction: Direction): View {
  const [first] = schemas.map(follow);
  const parts = schemas.flatMap((schema) => partsOf(schema, []));
  const properties = propertiesOf(parts);
  for (const [name, described] of properties) if (isHidden(described, direction)) properties.delete(name);
  const required = new Map<string, string>();
  const hidden = hiddenIn(parts, direction);
  for (const { value, pointer } of parts) {
    for (const [index, name] of (value.required ?? []).entries())
      if (!hidden.has(name)) required.set(name, `${pointer}/required/${index}`);
  }
  for (const name of required.keys()) if (!properties.has(name)) properties.set(name, []);
  return {
    name: first === undefined ? undefined : componentName(first.pointer),
    pointer: first?.pointer ?? "#",
    schemas,
    parts,
    choices: parts.flatMap(choicesOf),
    properties,
    required,
  };
}

/** The parts with a keyword. */
export function having(view: View, keyword: string): Located<unknown>[] {
  return view.parts.flatMap((part) => member(part, keyword) ?? []);
}

/** The pointer to a keyword, or to its possible location. */
export function placeOf(view: View, keyword: string): string {
  return having(view, keyword)[0]?.pointer ?? `${view.pointer}/${keyword}`;
}

function partsOf(schema: Located, trail: readonly string[]): Located[] {
  const part = follow(schema);
  if (typeof part.value !== "object" || part.value === null || trail.includes(part.pointer)) return [];
  const all = members<Schema>(member(part, "allOf")).map(([, each]) => each);
  return [part, ...all.flatMap((each) => partsOf(each, [...trail, part.pointer]))];
}

function choicesOf(part: Located): Choice[] {
  return (["oneOf", "anyOf"] as const).flatMap((kind) => {
    const list = member<Schema[]>(part, kind);
    if (list === undefined) return [];
    return [{ kind, pointer: list.pointer, branches: members<Schema>(list).map(([, branch]) => branch) }];
  });
}

function propertiesOf(parts: readonly Located[]): Map<string, Located[]> {
  const found = new Map<string, Located[]>();
  for (const part of parts) {
    for (const [name, schema] of members<Schema>(member(part, "properties")))
      found.set(name, [...(found.get(name) ?? []), schema]);
  }
  return found;
}

function hiddenIn(parts: readonly Located[], direction: Direction): ReadonlySet<string> {
  return new Set([...propertiesOf(parts)].filter(([, each]) => isHidden(each, direction)).map(([name]) => name));
}

/** A `readOnly` property is in no request, and a `writeOnly` one in no response. */
function isHidden(described: readonly Located[], direction: Direction): boolean {
  const keyword = direction === "request" ? "readOnly" : "writeOnly";
  return described.some((schema) => follow(schema).value?.[keyword] === true);
}
