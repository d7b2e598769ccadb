/** Compares two schemas and every schema that they reach. @module */
import type { Schema } from "../regenerate/document.ts";
import { canonical, withoutProse } from "./canonical.ts";
import { isSame, type Finding } from "./change.ts";
import { compareChoices } from "./choices.ts";
import { compareKeywords } from "./keywords.ts";
import { member, type Located } from "./located.ts";
import { compareProperties } from "./properties.ts";
import type { Direction } from "./rules.ts";
import { areDisjoint, compareTypes } from "./types.ts";
import { having, placeOf, viewOf, type View } from "./view.ts";

export interface Comparison {
  readonly direction: Direction;
  readonly report: (finding: Finding) => void;
  /** Pairs compared so far, which ends recursion. */
  readonly seen: Set<string>;
}

/** Keywords for which it is undecidable whether a change allows more or less. */
const OPAQUE = [
  "not",
  "if",
  "then",
  "else",
  "contains",
  "patternProperties",
  "propertyNames",
  "dependentRequired",
] as const;
/** Keywords that validate nothing. */
const ANNOTATIONS = ["discriminator", "deprecated", "xml", "readOnly", "writeOnly"] as const;
/** Keywords with a schema for members. */
const MEMBERS = ["items", "additionalProperties"] as const;

/** Compares the schemas of the same value before and after. Several schemas apply together. */
export function compareSchemas(before: readonly Located[], after: readonly Located[], comparison: Comparison): void {
  if (before.length === 0 || after.length === 0) return compareUndescribed(before, after, comparison);
  const key = [before, after].map((list) => list.map(({ pointer }) => pointer).join(" ")).join(" > ");
  if (comparison.seen.has(key)) return;
  comparison.seen.add(key);
  if (haveSameMeaning(before, after)) return;
  const [old, now] = [viewOf(before, comparison.direction), viewOf(after, comparison.direction)];
  const choices = compareChoices(old, now, comparison.direction);
  for (const finding of choices.findings) comparison.report(finding);
  for (const [left, right] of choices.pairs) compareSchemas([left], [right], comparison);
  if (!choices.isWhole) compareViews(old, now, comparison);
}

function haveSameMeaning(before: readonly Located[], after: readonly Located[]): boolean {
  return (
    before.length === after.length &&
    before.every((each, index) => canonical(each) === canonical(after[index] as Located))
  );
}

function compareViews(before: View, after: View, comparison: Comparison): void {
  const findings = [...compareTypes(before, after), ...compareOpaque(before, after)];
  const properties = compareProperties(before, after);
  if (!areDisjoint(before, after)) findings.push(...compareKeywords(before, after), ...properties.findings);
  for (const finding of findings) comparison.report(finding);
  if (areDisjoint(before, after)) return;
  for (const [old, now] of properties.pairs) compareSchemas(old, now, comparison);
  for (const keyword of MEMBERS) compareMembers(before, after, keyword, comparison);
}

/** A required property without a schema may have any value. */
function compareUndescribed(before: readonly Located[], after: readonly Located[], { report }: Comparison): void {
  const [old, now] = [before[0], after[0]];
  if (old !== undefined) report({ rule: "members-undescribed", pointer: old.pointer, before: old.value });
  if (now !== undefined) report({ rule: "members-described", pointer: now.pointer, after: now.value });
}

function compareMembers(before: View, after: View, keyword: (typeof MEMBERS)[number], comparison: Comparison): void {
  const [old, now] = [before, after].map((view) => schemasOf(view, keyword)) as [Located[], Located[]];
  if (old.length > 0 || now.length > 0) compareSchemas(old, now, comparison);
}

/** `additionalProperties` may be a boolean, which is compared with the properties; `{}` is the same as true. */
function schemasOf(view: View, keyword: string): Located[] {
  return view.parts.flatMap((part) => {
    const found = member<Schema>(part, keyword);
    return found !== undefined && typeof found.value === "object" && !isEmpty(found.value) ? [found] : [];
  });
}

function compareOpaque(before: View, after: View): Finding[] {
  const changed = (keyword: string): boolean => !isSame(valuesOf(before, keyword), valuesOf(after, keyword));
  const finding = (rule: Finding["rule"], keyword: string): Finding => ({
    rule,
    pointer: placeOf(after, keyword),
    before: valuesOf(before, keyword)[0],
    after: valuesOf(after, keyword)[0],
  });
  return [
    ...OPAQUE.filter(changed).map((keyword) => finding("keyword-changed", keyword)),
    ...ANNOTATIONS.filter(changed).map((keyword) => finding("annotation-changed", keyword)),
  ];
}

function isEmpty(schema: Schema): boolean {
  return Object.keys(withoutProse(schema) as object).length === 0;
}

/** The values of a keyword, without `false`, the default of every boolean keyword. */
function valuesOf(view: View, keyword: string): unknown[] {
  return having(view, keyword)
    .map(({ value }) => value)
    .filter((value) => value !== false);
}
