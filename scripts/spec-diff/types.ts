/** The types that a schema allows, including null. @module */
import type { Schema } from "../regenerate/document.ts";
import type { Finding } from "./change.ts";
import { enumOf } from "./keywords.ts";
import { follow, member, members, type Located } from "./located.ts";
import { having, placeOf, type View } from "./view.ts";

/** The differences between the types of two schemas. */
export function compareTypes(before: View, after: View): Finding[] {
  const [stated, restated] = [statedTypes(before), statedTypes(after)];
  const [old, now] = [stated ?? impliedTypes(before), restated ?? impliedTypes(after)];
  const isSameStatement = stated?.join() === restated?.join();
  // The branches of a choice have types, which are compared with the branches.
  const isLeftToBranches =
    [before, after].some(({ choices }) => choices.length > 0) && (old === undefined || now === undefined);
  const place = { pointer: placeOf(restated === undefined ? before : after, "type"), ...shown(stated, restated) };
  const changes = isLeftToBranches
    ? changeOf([], [], isSameStatement, place)
    : changeOf(old, now, isSameStatement, place);
  return [...changes, ...compareNull(before, after)];
}

/** Whether no value can match both schemas, so that nothing else needs comparing. */
export function areDisjoint(before: View, after: View): boolean {
  const [old, now] = [before, after].map((view) => statedTypes(view) ?? impliedTypes(view));
  if (old === undefined || now === undefined) return false;
  return !old.some((type) => covers(now, type)) && !now.some((type) => covers(old, type));
}

type Place = Omit<Finding, "rule">;

function changeOf(
  old: readonly string[] | undefined,
  now: readonly string[] | undefined,
  isSameStatement: boolean,
  place: Place,
): Finding[] {
  const grows = old !== undefined && (now === undefined || now.some((type) => !covers(old, type)));
  const shrinks = now !== undefined && (old === undefined || old.some((type) => !covers(now, type)));
  if (grows && shrinks) return [{ rule: "type-changed", ...place }];
  if (grows) return [{ rule: "type-widened", ...place }];
  if (shrinks) return [{ rule: "type-narrowed", ...place }];
  return isSameStatement ? [] : [{ rule: "type-stated", ...place }];
}

function covers(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

/** The types that all parts have, without null, sorted. */
function statedTypes(view: View): string[] | undefined {
  const lists = having(view, "type").map(({ value }) => [value].flat().filter((type) => type !== "null") as string[]);
  const [first, ...others] = lists;
  return first
    ?.flatMap((type) => (others.every((list) => covers(list, type)) ? [type] : commonType(type, others)))
    .toSorted();
}

/** Integer, if one part has number and another integer. */
function commonType(type: string, others: readonly string[][]): string[] {
  return type === "number" && others.every((list) => list.includes("number") || list.includes("integer"))
    ? ["integer"]
    : [];
}

/** The types that other keywords imply. */
function impliedTypes(view: View): string[] | undefined {
  const values = enumOf(view)?.filter((value) => value !== null);
  if (values !== undefined) return [...new Set(values.map(typeOf))].toSorted();
  if (view.properties.size > 0) return ["object"];
  if (having(view, "items").length > 0) return ["array"];
  return undefined;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/**
 * Compares whether null is valid. In a document with neither `nullable` nor the type null, other rules decide: a schema without
 * a type accepts null like everything else.
 */
function compareNull(before: View, after: View): Finding[] {
  if (![before, after].some(namesNull)) return [];
  const [old, now] = [allowsNull(before), allowsNull(after)];
  if (old === now) return [];
  const pointer = placeOf(now ? after : before, "nullable");
  return [{ rule: now ? "null-allowed" : "null-forbidden", pointer, before: old, after: now }];
}

function namesNull({ parts }: View): boolean {
  return parts.some(({ value }) => value["nullable"] === true || [value.type].flat().includes("null"));
}

function allowsNull({ schemas }: View): boolean {
  return schemas.every((schema) => acceptsNull(schema, []));
}

/**
 * Whether null is valid for a schema. Beside a type, `nullable` adds null to it. Without a type, null is always valid (OpenAPI
 * 3.0 §4.7.24, as the validators interpret it).
 */
function acceptsNull(schema: Located, trail: readonly string[]): boolean {
  const part = follow(schema);
  const { value, pointer } = part;
  if (typeof value !== "object" || value === null || trail.includes(pointer)) return true;
  const { type, nullable: isNullable, enum: values } = value as Schema & { enum?: unknown[] };
  if (type === undefined && isNullable === true) return true;
  if (type !== undefined && isNullable !== true && ![type].flat().includes("null")) return false;
  if (values !== undefined && !values.includes(null)) return false;
  const accept = (keyword: string): boolean[] =>
    members<Schema>(member(part, keyword)).map(([, each]) => acceptsNull(each, [...trail, pointer]));
  const [all, any, one] = ["allOf", "anyOf", "oneOf"].map(accept) as [boolean[], boolean[], boolean[]];
  return all.every(Boolean) && (any.length === 0 || any.includes(true)) && (one.length === 0 || one.includes(true));
}

function shown(before: string[] | undefined, after: string[] | undefined): Pick<Finding, "before" | "after"> {
  const text = (types: string[] | undefined): unknown => (types?.length === 1 ? types[0] : types);
  return { before: text(before), after: text(after) };
}
