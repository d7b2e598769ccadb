/** Distinguishes the branches of a `oneOf` by a tag: a property whose listed values differ in all branches. @module */
import { isReference, resolve, type Document, type Schema } from "../../document.ts";
import { visitObjects } from "../../visit-objects.ts";

/** The values that a schema lists for each property, including `allOf` and `oneOf`, and its required names. */
interface Lists {
  readonly values: ReadonlyMap<string, readonly unknown[]>;
  readonly required: ReadonlySet<string>;
}

const NO_LISTS: Lists = { values: new Map(), required: new Set() };

function listsOf(document: Document, schema: Schema, seen: ReadonlySet<Schema> = new Set()): Lists {
  const resolved = resolve(document, schema);
  if (seen.has(resolved)) return NO_LISTS;
  const partsOf = (parts: readonly Schema[] = []): readonly Lists[] =>
    parts.map((part) => listsOf(document, part, new Set([...seen, resolved])));
  const parts = [...partsOf(resolved.allOf), inEvery(partsOf(resolved.oneOf))];
  const own = Object.entries(resolved.properties ?? {}).flatMap(([name, property]) => {
    const list = resolve(document, property)["enum"];
    return Array.isArray(list) ? [[name, list as readonly unknown[]] as const] : [];
  });
  return {
    values: new Map([...parts.flatMap(({ values }) => [...values]), ...own]),
    required: new Set([...parts.flatMap(({ required }) => [...required]), ...(resolved.required ?? [])]),
  };
}

/** The common parts of all branches of a choice: the union of their values, and the properties that each requires. */
function inEvery(branches: readonly Lists[]): Lists {
  const [first = NO_LISTS, ...others] = branches;
  const names = [...first.values.keys()].filter((name) => others.every(({ values }) => values.has(name)));
  return {
    values: new Map(names.map((name) => [name, branches.flatMap(({ values }) => values.get(name) ?? [])])),
    required: new Set([...first.required].filter((name) => others.every(({ required }) => required.has(name)))),
  };
}

/**
 * Groups the branches of a choice by the values of a tag that all of them require. No value matches branches of two groups, so
 * a plain union of the groups is exclusive, and editors narrow it by the tag.
 *
 * @returns one group of all branches if they have no such tag
 */
export function groupByTag(document: Document, branches: readonly Schema[]): readonly (readonly Schema[])[] {
  const lists = branches.map((branch) => listsOf(document, branch));
  const names = [...(lists[0]?.values.keys() ?? [])].filter((name) =>
    lists.every(({ required, values }) => required.has(name) && values.has(name)),
  );
  const groupings = names.map((name) => groupBy(branches, (index) => lists[index]?.values.get(name) ?? []));
  return groupings.toSorted((left, right) => right.length - left.length)[0] ?? [branches];
}

/** Groups branches with equal lists. One group if some lists only overlap. */
function groupBy(
  branches: readonly Schema[],
  listOf: (index: number) => readonly unknown[],
): readonly (readonly Schema[])[] {
  const keyOf = (index: number): string =>
    JSON.stringify(
      listOf(index)
        .map(String)
        .toSorted((a, b) => (a < b ? -1 : 1)),
    );
  const groups = [...new Set(branches.map((_branch, index) => keyOf(index)))];
  const values = groups.flatMap((key) => [...new Set(JSON.parse(key) as string[])]);
  if (new Set(values).size < values.length) return [branches];
  return groups.map((key) => branches.filter((_branch, index) => keyOf(index) === key));
}

/** The properties whose listed values differ in all branches, whether or not the branches require them. */
function tagsOf(document: Document, branches: readonly Schema[]): readonly string[] {
  const lists = branches.map((branch) => listsOf(document, branch).values);
  return [...(lists[0]?.keys() ?? [])].filter((name) => {
    const values = lists.flatMap((each) => [...new Set(each.get(name))]);
    return lists.every((each) => each.has(name)) && new Set(values).size === values.length;
  });
}

/**
 * Makes the tag of every choice required. A value without the tag would match several branches, which `oneOf` refuses. Changes
 * only schemas without other references, in place.
 */
export function requireTags(document: Document): void {
  const choices: Schema[][] = [];
  const uses = new Map<string, number>();
  visitObjects(document, (object) => {
    const { oneOf, $ref } = object as Schema;
    if (typeof $ref === "string") uses.set($ref, (uses.get($ref) ?? 0) + 1);
    if (Array.isArray(oneOf) && oneOf.length > 1) choices.push(oneOf);
  });
  const untagged = choices.filter((branches) => groupByTag(document, branches).length === 1);
  const usesHere = countReferences(untagged.flat());
  for (const branches of untagged) {
    const [tag] = tagsOf(document, branches);
    const isOwn = branches.every(
      (branch) => !isReference(branch) || uses.get(branch.$ref) === usesHere.get(branch.$ref),
    );
    if (tag === undefined || !isOwn) continue;
    for (const branch of branches) {
      const schema = resolve(document, branch);
      schema.required = [...new Set([...(schema.required ?? []), tag])];
    }
  }
}

function countReferences(branches: readonly Schema[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { $ref } of branches) if ($ref !== undefined) counts.set($ref, (counts.get($ref) ?? 0) + 1);
  return counts;
}
