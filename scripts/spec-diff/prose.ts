/** Differences in prose, at the locations that both documents have. @module */
import { isObject, memberPointer } from "@provider-connectivity/core/internal";
import { PROSE } from "./canonical.ts";
import { isSame, type Finding } from "./change.ts";
import { NAME_MAPS } from "../regenerate/visit-objects.ts";

/** Members whose own members are names, including those with examples, because examples are compared too. */
const NAMED: ReadonlySet<string> = new Set([...NAME_MAPS, "examples", "securitySchemes"]);
/** Members with values. */
const VALUES: ReadonlySet<string> = new Set(["default", "enum", "const"]);

/** Finds the texts and examples that differ. Extensions (`x-`) count as text. */
export function compareProse(before: unknown, after: unknown): Finding[] {
  return compare(before, after, "#", false);
}

function compare(before: unknown, after: unknown, pointer: string, isNameMap: boolean): Finding[] {
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, pointer);
  if (!isObject(before) || !isObject(after)) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): Finding[] => {
    const [old, now, place] = [before[key], after[key], memberPointer(pointer, key)];
    if (!isNameMap && (PROSE.has(key) || key.startsWith("x-")))
      return isSame(old, now) ? [] : [{ rule: "prose", pointer: place, before: old, after: now }];
    if (!isNameMap && VALUES.has(key)) return [];
    return compare(old, now, place, !isNameMap && NAMED.has(key));
  });
}

/** Items with a name are compared by it, others by position. */
function compareLists(before: readonly unknown[], after: readonly unknown[], pointer: string): Finding[] {
  return after.flatMap((item, index) => {
    const name = nameOf(item);
    const earlier = name === undefined ? before[index] : before.find((each) => nameOf(each) === name);
    return compare(earlier, item, `${pointer}/${index}`, false);
  });
}

function nameOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const { name, in: place = "", $ref } = item;
  return typeof name === "string" ? `${String(place)} ${name}` : typeof $ref === "string" ? $ref : undefined;
}
