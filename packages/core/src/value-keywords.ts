/** The JSON Schema keywords that restrict a single value, with messages. @module */
import { equal, fullFormats, type Format, ucs2length } from "./validator-functions.ts";
import { isObject } from "./json.ts";
import { memberOf, type SchemaNode } from "./schema-node.ts";

/** Returns the expectation if the value fails, otherwise `undefined`. */
type Check = (value: unknown, limit: unknown) => string | undefined;

const number =
  (text: string, fails: (value: number, limit: number) => boolean): Check =>
  (value, limit) =>
    typeof value === "number" && fails(value, Number(limit)) ? `must be ${text} ${Number(limit)}` : undefined;

const size =
  (unit: string, sizeOf: (value: unknown) => number | undefined, most: boolean): Check =>
  (value, limit) => {
    const actual = sizeOf(value);
    if (actual === undefined || (most ? actual <= Number(limit) : actual >= Number(limit))) return undefined;
    return `must have at ${most ? "most" : "least"} ${Number(limit)} ${unit}`;
  };

const lengthOf = (value: unknown): number | undefined => (typeof value === "string" ? ucs2length(value) : undefined);
const itemsOf = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
const propertiesOf = (value: unknown): number | undefined => (isObject(value) ? Object.keys(value).length : undefined);

/** By keyword. */
const CHECKS: Readonly<Record<string, Check>> = {
  maximum: number("at most", (value, limit) => value > limit),
  minimum: number("at least", (value, limit) => value < limit),
  exclusiveMaximum: number("less than", (value, limit) => value >= limit),
  exclusiveMinimum: number("greater than", (value, limit) => value <= limit),
  multipleOf: number("a multiple of", (value, limit) => !Number.isInteger(value / limit)),
  maxLength: size("characters", lengthOf, true),
  minLength: size("characters", lengthOf, false),
  pattern: (value, pattern) =>
    typeof value !== "string" || new RegExp(String(pattern), "u").test(value)
      ? undefined
      : `must match the pattern ${String(pattern)}`,
  format: (value, name) => (hasFormat(value, String(name)) ? undefined : `must have the format ${String(name)}`),
  const: (value, expected) => (equal(value, expected) ? undefined : `must be ${JSON.stringify(expected)}`),
  enum: (value, allowed) =>
    includesEqual(allowed as readonly unknown[], value) ? undefined : `must be ${oneOfText(allowed as unknown[])}`,
  maxItems: size("items", itemsOf, true),
  minItems: size("items", itemsOf, false),
  uniqueItems: (value, isRequired) =>
    isRequired === true && Array.isArray(value) && hasEqualItems(value) ? "must not have equal items" : undefined,
  maxProperties: size("properties", propertiesOf, true),
  minProperties: size("properties", propertiesOf, false),
};

/** The keywords of a node that a value violates, with the expectation. */
export function failedKeywords(node: SchemaNode, value: unknown): readonly (readonly [string, string])[] {
  return Object.entries(node).flatMap(([keyword, limit]) => {
    const reason = memberOf(CHECKS, keyword)?.(value, limit);
    return reason === undefined ? [] : [[keyword, reason] as const];
  });
}

/** Whether a value has the type of a node. */
export function hasType({ type, nullable }: SchemaNode, value: unknown): boolean {
  if (type === undefined || (value === null && nullable === true)) return true;
  return [type].flat().some((name) => isOfType(name, value));
}

function isOfType(name: string, value: unknown): boolean {
  if (name === "integer") return typeof value === "number" && value % 1 === 0;
  if (name === "array") return Array.isArray(value);
  if (name === "object") return isObject(value);
  return name === "null" ? value === null : typeof value === name;
}

/** The expectation of a node as a noun. `undefined` if it has none in particular. */
export function expectedText(node: SchemaNode): string | undefined {
  if (node.enum !== undefined) return oneOfText(node.enum);
  const [part] = [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  if (node.type === undefined) return part === undefined ? undefined : expectedText(part);
  const { format, pattern } = node;
  if (typeof format === "string") return `${typeText(node)} of the format ${format}`;
  return typeof pattern === "string" ? `${typeText(node)} that matches the pattern ${pattern}` : typeText(node);
}

/** The type of a node with its article: `a string`, `an array`. */
export function typeText({ type }: SchemaNode): string {
  const withArticle = (name: string): string =>
    name === "null" ? name : `${/^[aio]/.test(name) ? "an" : "a"} ${name}`;
  return [type ?? []].flat().map(withArticle).join(" or ");
}

const SHOWN = 12;

/** Lists allowed values, and counts those beyond the first few. */
function oneOfText(values: readonly unknown[]): string {
  const shown = values.slice(0, SHOWN).map((value) => JSON.stringify(value));
  const rest = values.length - shown.length;
  return `${values.length > 1 ? "one of " : ""}${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** Whether a list of allowed values contains a value. */
export function includesEqual(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value) || values.some((each) => equal(each, value));
}

function hasEqualItems(items: readonly unknown[]): boolean {
  return items.some((item, index) => includesEqual(items.slice(0, index), item));
}

function hasFormat(value: unknown, name: string): boolean {
  const format = memberOf<Format>(fullFormats, name);
  if (format === undefined) return true;
  if ("type" in format) return typeof value !== "number" || format.validate(value);
  if (typeof value !== "string") return true;
  return typeof format === "function" ? format(value) : format.test(value);
}
