/** Keywords that restrict a single value. @module */
import type { Json } from "../regenerate/document.ts";
import { isSame, type Finding } from "./change.ts";
import type { RuleName } from "./rules.ts";
import { having, placeOf, type View } from "./view.ts";

type Compare = (before: View, after: View) => Finding[];

/** Keywords for which a greater value allows less, and those for which it allows more. */
const LOWER_LIMITS = ["minimum", "minLength", "minItems", "minProperties"] as const;
const UPPER_LIMITS = ["maximum", "maxLength", "maxItems", "maxProperties"] as const;
/** Lower limits of lengths, whose default is 0. */
const COUNTS: ReadonlySet<string> = new Set(["minLength", "minItems", "minProperties"]);
/** Keywords that allow less if they are true. */
const SWITCHES = ["uniqueItems"] as const;
/** Number formats of the same kind, narrowest first. */
const NESTED_FORMATS: readonly (readonly [string, string])[] = [
  ["int32", "int64"],
  ["float", "double"],
];

/** The differences between the keywords of two schemas of the same value. */
export function compareKeywords(before: View, after: View): Finding[] {
  return COMPARISONS.flatMap((compare) => compare(before, after));
}

const COMPARISONS: readonly Compare[] = [
  compareEnums,
  (before, after) => compareTexts(before, after, "pattern"),
  (before, after) => compareTexts(before, after, "format"),
  compareDefaults,
  ...LOWER_LIMITS.map(
    (keyword): Compare =>
      (before, after) =>
        compareLimits(before, after, keyword, 1),
  ),
  ...UPPER_LIMITS.map(
    (keyword): Compare =>
      (before, after) =>
        compareLimits(before, after, keyword, -1),
  ),
  (before, after) => compareExclusive(before, after, "exclusiveMinimum", 1),
  (before, after) => compareExclusive(before, after, "exclusiveMaximum", -1),
  compareMultiples,
  ...SWITCHES.map(
    (keyword): Compare =>
      (before, after) =>
        compareSwitches(before, after, keyword),
  ),
];

function compareEnums(before: View, after: View): Finding[] {
  const [old, now] = [enumOf(before), enumOf(after)];
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [{ rule: "enum-added", pointer: placeOf(after, "enum"), after: now }];
  if (now === undefined) return [{ rule: "enum-removed", pointer: placeOf(before, "enum"), before: old }];
  const added = now.filter((value) => !old.some((each) => isSame(each, value)));
  const removed = old.filter((value) => !now.some((each) => isSame(each, value)));
  const pointer = placeOf(after, "enum");
  return [
    ...(added.length === 0 ? [] : [{ rule: "enum-value-added" as const, pointer, after: added }]),
    ...(removed.length === 0 ? [] : [{ rule: "enum-value-removed" as const, pointer, before: removed }]),
  ];
}

/** The values in the enumerations of all parts; `const` enumerates one. */
export function enumOf(view: View): Json[] | undefined {
  const lists = [
    ...having(view, "enum").map(({ value }) => value as Json[]),
    ...having(view, "const").map(({ value }) => [value as Json]),
  ];
  const [first, ...others] = lists;
  return first?.filter((value) => others.every((list) => list.some((each) => isSame(each, value))));
}

/** Keywords that apply together when there are several: patterns and formats. */
function compareTexts(before: View, after: View, keyword: "pattern" | "format"): Finding[] {
  const [old, now] = [before, after].map((view) => having(view, keyword).map(({ value }) => String(value))) as [
    string[],
    string[],
  ];
  const removed = old.filter((text) => !now.includes(text));
  const added = now.filter((text) => !old.includes(text));
  const pointer = placeOf(added.length > 0 ? after : before, keyword);
  const changed = Math.min(removed.length, added.length);
  return [
    ...added.slice(changed).map((text): Finding => ({ rule: `${keyword}-added`, pointer, after: text })),
    ...removed.slice(changed).map((text): Finding => ({ rule: `${keyword}-removed`, pointer, before: text })),
    ...added.slice(0, changed).map((text, index): Finding => ({
      rule: keyword === "format" ? nested(removed[index] ?? "", text) : "pattern-changed",
      pointer,
      before: removed[index],
      after: text,
    })),
  ];
}

function nested(before: string, after: string): RuleName {
  if (NESTED_FORMATS.some(([narrow, wide]) => narrow === before && wide === after)) return "limit-loosened";
  if (NESTED_FORMATS.some(([narrow, wide]) => narrow === after && wide === before)) return "limit-tightened";
  return "format-changed";
}

function compareDefaults(before: View, after: View): Finding[] {
  const [old, now] = [having(before, "default")[0]?.value, having(after, "default")[0]?.value];
  if (isSame(old, now)) return [];
  const rule = old === undefined ? "default-added" : now === undefined ? "default-removed" : "default-changed";
  return [{ rule, pointer: placeOf(now === undefined ? before : after, "default"), before: old, after: now }];
}

/** @param sign 1 if a greater value is tighter, -1 if a smaller one is */
function compareLimits(before: View, after: View, keyword: string, sign: 1 | -1): Finding[] {
  const [old, now] = [before, after].map((view) => {
    const limit = tightest(view, keyword, sign);
    // Nothing is shorter than 0, so this limit is the default.
    return limit === 0 && COUNTS.has(keyword) ? undefined : limit;
  });
  return limitFinding(keyword, old, now, { before, after, isTighter: (left, right) => sign * (left - right) > 0 });
}

/** A numeric keyword is a separate limit; a boolean one excludes the limit next to it. */
function compareExclusive(before: View, after: View, keyword: string, sign: 1 | -1): Finding[] {
  const isNumeric = [before, after].some((view) =>
    having(view, keyword).some(({ value }) => typeof value === "number"),
  );
  return isNumeric ? compareLimits(before, after, keyword, sign) : compareSwitches(before, after, keyword);
}

function compareMultiples(before: View, after: View): Finding[] {
  const [old, now] = [having(before, "multipleOf")[0]?.value, having(after, "multipleOf")[0]?.value] as number[];
  const divides = (left: number, right: number): boolean => Number.isInteger(Number((right / left).toPrecision(12)));
  if (old !== undefined && now !== undefined && old !== now && !divides(old, now) && !divides(now, old)) {
    return [{ rule: "keyword-changed", pointer: placeOf(after, "multipleOf"), before: old, after: now }];
  }
  return limitFinding("multipleOf", old, now, { before, after, isTighter: (left, right) => divides(right, left) });
}

interface Limits {
  before: View;
  after: View;
  isTighter: (left: number, right: number) => boolean;
}

function limitFinding(keyword: string, old: number | undefined, now: number | undefined, limits: Limits): Finding[] {
  if (old === now) return [];
  const tighter = now !== undefined && (old === undefined || limits.isTighter(now, old));
  const pointer = placeOf(now === undefined ? limits.before : limits.after, keyword);
  return [{ rule: tighter ? "limit-tightened" : "limit-loosened", pointer, before: old, after: now }];
}

function tightest(view: View, keyword: string, sign: 1 | -1): number | undefined {
  const values = having(view, keyword).map(({ value }) => sign * Number(value));
  return values.length === 0 ? undefined : sign * Math.max(...values);
}

function compareSwitches(before: View, after: View, keyword: string): Finding[] {
  const [old, now] = [before, after].map((view) => having(view, keyword).some(({ value }) => value === true));
  if (old === now) return [];
  return [
    { rule: now ? "limit-tightened" : "limit-loosened", pointer: placeOf(after, keyword), before: old, after: now },
  ];
}
