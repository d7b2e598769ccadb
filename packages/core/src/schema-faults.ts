/** Finds all problems of a value. In a choice, only the errors of the intended branch count. @module */
import { equal } from "./validator-functions.ts";
import { isObject, type JsonObject } from "./json.ts";
import { memberPointer, pointerSteps } from "./json-pointer.ts";
import {
  countUndescribed,
  describedNames,
  exclusivePointers,
  listedValues,
  memberOf,
  requires,
  schemasOfProperty,
  type SchemaNode,
} from "./schema-node.ts";
import { expectedText, failedKeywords, hasType, includesEqual, typeText } from "./value-keywords.ts";

/** One problem of a value. */
export interface Fault {
  /** JSON pointer to the value that the schema was applied to. */
  readonly instancePath: string;
  /** The wrong properties, starting with the one to report first. The value itself has its own pointer. */
  readonly pointers: readonly string[];
  /** The JSON Schema keyword that failed. */
  readonly keyword: string;
  /** The expectation, as the end of a sentence that starts with the first pointer. */
  readonly reason: string;
}

/**
 * Lists the problems of a value. A list of items stops at its first wrong item.
 *
 * @param pointer JSON pointer (RFC 6901) to the value
 */
export function faultsOf(node: SchemaNode, value: unknown, pointer: string): readonly Fault[] {
  const fault = (keyword: string, reason: string): Fault => ({
    instancePath: pointer,
    pointers: [pointer],
    keyword,
    reason,
  });
  if (!hasType(node, value)) return [fault("type", `must be ${typeText(node)}`)];
  const excluded = node.not !== undefined && faultsOf(node.not, value, pointer).length === 0;
  return [
    ...failedKeywords(node, value).map(([keyword, reason]) => fault(keyword, reason)),
    ...(excluded ? [fault("not", "has a value that is excluded")] : []),
    ...(node.allOf ?? []).flatMap((part) => faultsOf(part, value, pointer)),
    ...(node.anyOf === undefined ? [] : faultsOfChoice(node.anyOf, value, pointer, false)),
    ...(node.oneOf === undefined ? [] : faultsOfChoice(node.oneOf, value, pointer, true)),
    ...(Array.isArray(value) ? faultsOfItems(node, value, pointer) : []),
    ...(isObject(value) ? faultsOfMembers(node, value, pointer) : []),
  ];
}

function faultsOfItems({ items }: SchemaNode, value: readonly unknown[], pointer: string): readonly Fault[] {
  if (items === undefined) return [];
  for (const [index, item] of value.entries()) {
    const faults = faultsOf(items, item, `${pointer}/${index}`);
    if (faults.length > 0) return faults;
  }
  return [];
}

function faultsOfMembers(node: SchemaNode, value: JsonObject, pointer: string): readonly Fault[] {
  const { required = [], properties = {}, additionalProperties = true } = node;
  const missing = required.filter((name) => memberOf(value, name) === undefined);
  const described = Object.entries(properties).filter(([name]) => memberOf(value, name) !== undefined);
  const others =
    additionalProperties === true ? [] : Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
  return [
    ...missing.map((name) => missingFault(pointer, [name], schemasOfProperty(node, name)[0])),
    ...described.flatMap(([name, schema]) => faultsOf(schema, memberOf(value, name), memberPointer(pointer, name))),
    ...others.flatMap((name) => faultsOfOther(additionalProperties, value[name], pointer, name)),
  ];
}

function faultsOfOther(schema: boolean | SchemaNode, value: unknown, pointer: string, name: string): readonly Fault[] {
  const at = memberPointer(pointer, name);
  if (typeof schema !== "boolean") return faultsOf(schema, value, at);
  return [{ instancePath: pointer, pointers: [at], keyword: "additionalProperties", reason: "must not be sent" }];
}

/**
 * The fault of a missing property, or of a group of properties that needs one.
 *
 * @param schema the schema of the property
 */
function missingFault(pointer: string, names: readonly string[], schema: SchemaNode = {}): Fault {
  const pointers = names.map((name) => memberPointer(pointer, name));
  const [, ...others] = pointers;
  const expected = expectedText(schema);
  const alternatives = others.length === 0 ? "" : `, or one of ${others.join(", ")} in its place`;
  const reason = `is missing${alternatives}${expected === undefined ? "" : `; it must be ${expected}`}`;
  return { instancePath: pointer, pointers, keyword: "required", reason };
}

// Choices

/** One branch of a choice, applied to a value. */
interface Attempt {
  readonly node: SchemaNode;
  readonly faults: readonly Fault[];
}

/** The faults if exactly one of several branches must match, or at least one if they are not exclusive. */
function faultsOfChoice(
  branches: readonly SchemaNode[],
  value: unknown,
  pointer: string,
  exclusive: boolean,
): readonly Fault[] {
  const tags = isObject(value) ? tagNames(branches) : [];
  const candidates = lowest(branches, (branch) => contradictions(branch, tags, value));
  const attempts = candidates.map((node) => ({ node, faults: faultsOf(node, value, pointer) }));
  const matching = attempts.filter(({ faults }) => faults.length === 0).map(({ node }) => node);
  if (matching.length > 1 && exclusive) return [ambiguityFault(matching, value, pointer)];
  if (matching.length > 0) return [];
  return tagFault(branches, candidates, tags, value, pointer) ?? faultsOfBest(attempts, tags, value, pointer);
}

/** The faults of a value that matches several exclusive branches. */
function ambiguityFault(matching: readonly SchemaNode[], value: unknown, pointer: string): Fault {
  const missingTag = tagNames(matching).find((name) => isObject(value) && memberOf(value, name) === undefined);
  if (missingTag !== undefined) return missingFault(pointer, [missingTag], { enum: tagValues(matching, missingTag) });
  const offending = exclusivePointers(matching, value, pointer);
  const [, ...others] = offending;
  const fault = { instancePath: pointer, keyword: "oneOf" };
  if (offending.length === 0) return { ...fault, pointers: [pointer], reason: "matches several alternatives" };
  return { ...fault, pointers: offending, reason: `must not be sent together with ${others.join(", ")}` };
}

/** The faults of a tag that matches no branch, or that is missing although every remaining branch requires it. */
function tagFault(
  branches: readonly SchemaNode[],
  candidates: readonly SchemaNode[],
  tags: readonly string[],
  value: unknown,
  pointer: string,
): readonly Fault[] | undefined {
  if (!isObject(value)) return undefined;
  for (const name of tags) {
    const present = memberOf(value, name);
    if (present === undefined && candidates.every((branch) => requires(branch, name))) {
      return [missingFault(pointer, [name], { enum: tagValues(candidates, name) })];
    }
    const allowed = tagValues(branches, name);
    if (present !== undefined && !includesEqual(allowed, present)) {
      return faultsOf({ enum: allowed }, present, memberPointer(pointer, name));
    }
  }
  return undefined;
}

/** The faults of the branch that is closest to the value. */
function faultsOfBest(
  attempts: readonly Attempt[],
  tags: readonly string[],
  value: unknown,
  pointer: string,
): readonly Fault[] {
  const hasOtherType = ({ faults: [first] }: Attempt): number =>
    first?.keyword === "type" && first.instancePath === pointer ? 1 : 0;
  const nearest = lowest(lowest(attempts, hasOtherType), ({ node }) => countUndescribed(node, value));
  const best = lowest(nearest, ({ faults }) => faults.length);
  return alternativesFault(best) ?? describedFaults(best[0], tags, pointer);
}

/** Branches without distinguishing properties may require different ones; any of them would do. */
function alternativesFault(best: readonly Attempt[]): readonly Fault[] | undefined {
  const firsts = best.map(({ faults }) => faults[0]);
  const instancePath = firsts[0]?.instancePath;
  const pointers = new Set(firsts.flatMap((fault) => fault?.pointers ?? []));
  const isAlternative = firsts.every((fault) => fault?.keyword === "required" && fault.instancePath === instancePath);
  if (instancePath === undefined || pointers.size < 2 || !isAlternative) return undefined;
  return [
    missingFault(
      instancePath,
      [...pointers].map((each) => pointerSteps(each).at(-1) ?? ""),
    ),
  ];
}

/**
 * The faults of the chosen branch. If the branch requires a property that it does not describe, the property has no meaning to
 * report. Its fault is reported at the branch's tag, after all others.
 */
function describedFaults(
  { node, faults }: Attempt = { node: {}, faults: [] },
  [tag]: readonly string[],
  pointer: string,
): readonly Fault[] {
  if (tag === undefined) return faults;
  const described = new Set(describedNames(node).map((name) => memberPointer(pointer, name)));
  const isUndescribed = ({ keyword, instancePath, pointers: [first = ""] }: Fault): boolean =>
    keyword === "required" && instancePath === pointer && !described.has(first);
  const moved = faults.filter(isUndescribed).map((fault) => ({
    ...fault,
    pointers: [memberPointer(pointer, tag)],
    reason: `requires ${String(fault.pointers[0])}, which is missing`,
  }));
  return [...faults.filter((fault) => !isUndescribed(fault)), ...moved];
}

/** The properties that distinguish the branches by their allowed values. */
function tagNames(branches: readonly SchemaNode[]): readonly string[] {
  const [first, ...others] = branches.map(listedValues);
  return [...(first ?? [])].flatMap(([name, values]) => {
    const isListed = others.every((each) => each.has(name));
    return isListed && others.some((each) => !equal(each.get(name), values)) ? [name] : [];
  });
}

function tagValues(branches: readonly SchemaNode[], name: string): readonly unknown[] {
  return [...new Set(branches.flatMap((branch) => listedValues(branch).get(name) ?? []))];
}

/** The number of tags with a value that the branch does not allow. */
function contradictions(branch: SchemaNode, tags: readonly string[], value: unknown): number {
  if (!isObject(value)) return 0;
  return tags.filter((name) => {
    const present = memberOf(value, name);
    return present !== undefined && !includesEqual(listedValues(branch).get(name) ?? [], present);
  }).length;
}

/** The items with the lowest score. */
function lowest<T>(items: readonly T[], score: (item: T) => number): readonly T[] {
  const scores = items.map(score);
  const least = Math.min(...scores);
  return items.filter((_item, index) => scores[index] === least);
}
