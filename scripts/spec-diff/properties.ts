/** The properties of objects. @module */
import type { Schema } from "../regenerate/document.ts";
import { isSame, type Finding } from "./change.ts";
import { withoutProse } from "./canonical.ts";
import type { Located } from "./located.ts";
import type { RuleName } from "./rules.ts";
import { having, type View } from "./view.ts";

export interface PropertyComparison {
  findings: Finding[];
  /** The schemas of the same property before and after. */
  pairs: (readonly [readonly Located[], readonly Located[]])[];
}

/** Compares the properties of two schemas of the same object. */
export function compareProperties(before: View, after: View): PropertyComparison {
  const names = [...before.properties.keys()].filter((name) => after.properties.has(name));
  const removed = [...before.properties.keys()].filter((name) => !after.properties.has(name));
  const added = [...after.properties.keys()].filter((name) => !before.properties.has(name));
  const renamed = renaming(before, after, removed, added);
  const findings = renamed ?? [
    ...removed.flatMap((name) => removal(before, after, name)),
    ...added.flatMap((name) => addition(before, after, name)),
  ];
  return {
    findings: [...findings, ...names.flatMap((name) => requirement(before, after, name)), ...closing(before, after)],
    pairs: names.map((name) => [before.properties.get(name) ?? [], after.properties.get(name) ?? []] as const),
  };
}

/** A removed and an added property with equal schemas are one renamed property. */
function renaming(before: View, after: View, removed: string[], added: string[]): Finding[] | undefined {
  const [old, now] = [removed[0] ?? "", added[0] ?? ""];
  if (removed.length !== 1 || added.length !== 1) return undefined;
  const [described, redescribed] = [schemasOf(before, old), schemasOf(after, now)];
  if (described.length === 0 || !isSame(described, redescribed)) return undefined;
  if (before.required.has(old) !== after.required.has(now)) return undefined;
  return [{ rule: "property-renamed", pointer: placeOfProperty(after, now), before: old, after: now }];
}

function schemasOf(view: View, name: string): Schema[] {
  return (view.properties.get(name) ?? []).map(({ value }) => value);
}

function removal(before: View, after: View, name: string): Finding[] {
  const rule = before.required.has(name) ? "required-property-removed" : "property-removed";
  const finding = { pointer: placeOfProperty(before, name), before: shown(before, name) };
  return [
    { rule, ...finding },
    ...(isClosed(after) ? [{ rule: "property-removed-from-closed-object" as const, ...finding }] : []),
  ];
}

function addition(before: View, after: View, name: string): Finding[] {
  const rule: RuleName = after.required.has(name) ? "required-property-added" : "property-added";
  const finding = { pointer: placeOfProperty(after, name), after: shown(after, name) };
  return [
    { rule, ...finding },
    ...(isClosed(before) ? [{ rule: "property-added-to-closed-object" as const, ...finding }] : []),
  ];
}

function requirement(before: View, after: View, name: string): Finding[] {
  const [old, now] = [before.required.get(name), after.required.get(name)];
  if ((old === undefined) === (now === undefined)) return [];
  const pointer = placeOfProperty(after, name);
  return now === undefined
    ? [{ rule: "property-became-optional", pointer, before: "required", after: "optional" }]
    : [{ rule: "property-became-required", pointer, before: "optional", after: "required" }];
}

function closing(before: View, after: View): Finding[] {
  const [old, now] = [isClosed(before), isClosed(after)];
  if (old === now) return [];
  const pointer = having(now ? after : before, "additionalProperties")[0]?.pointer ?? after.pointer;
  return [{ rule: now ? "object-closed" : "object-opened", pointer, before: !old, after: !now }];
}

function isClosed(view: View): boolean {
  return having(view, "additionalProperties").some(({ value }) => value === false);
}

/** The pointer to a property, or to the object that requires it. */
function placeOfProperty(view: View, name: string): string {
  return view.properties.get(name)?.[0]?.pointer ?? view.required.get(name) ?? view.pointer;
}

function shown(view: View, name: string): unknown {
  const values = (view.properties.get(name) ?? []).map(({ value }) => withoutProse(value));
  return values.length === 1 ? values[0] : values.length === 0 ? {} : { allOf: values };
}
