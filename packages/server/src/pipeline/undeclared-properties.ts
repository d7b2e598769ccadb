/** Finds what a response carries besides the properties that its schema describes: a database row sent whole, say. @module */
import type { Validate } from "@provider-connectivity/core";
import type { SchemaNode } from "@provider-connectivity/core/validation";

type JsonObject = Readonly<Record<string, unknown>>;

/** @returns JSON pointers (RFC 6901) to the properties of a valid value that its schema does not describe */
export function findUndeclared({ schema }: Validate, value: unknown): readonly string[] {
  return schema === undefined ? [] : undeclaredIn([schema], value, "");
}

/** A copy of a value without the properties that pointers lead to. */
export function withoutProperties(value: unknown, pointers: readonly string[], pointer = ""): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutProperties(item, pointers, `${pointer}/${index}`));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !pointers.includes(memberPointer(pointer, name)));
  return Object.fromEntries(
    kept.map(([name, member]) => [name, withoutProperties(member, pointers, memberPointer(pointer, name))]),
  );
}

function undeclaredIn(nodes: readonly SchemaNode[], value: unknown, pointer: string): readonly string[] {
  const parts = nodes.flatMap((node) => partsFor(node, value));
  if (Array.isArray(value)) {
    const itemSchemas = parts.flatMap(({ items }) => (items === undefined ? [] : [items]));
    return value.flatMap((item, index) => undeclaredIn(itemSchemas, item, `${pointer}/${index}`));
  }
  if (!isObject(value) || parts.every(({ properties }) => properties === undefined) || parts.some(isOpen)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const schemas = parts.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) ? [properties[name]!] : [],
    );
    const found = memberPointer(pointer, name);
    if (schemas.length > 0) return undeclaredIn(schemas, member, found);
    return parts.some(({ required = [] }) => required.includes(name)) ? [] : [found];
  });
}

/** Whether a schema says in so many words that it allows other properties than it names. */
function isOpen({ additionalProperties }: SchemaNode): boolean {
  return additionalProperties === true || typeof additionalProperties === "object";
}

/** The schema and the parts of its compositions that a value can belong to. */
function partsFor(node: SchemaNode, value: unknown, seen = new Set<SchemaNode>()): readonly SchemaNode[] {
  if (seen.has(node)) return [];
  seen.add(node);
  const branches = [...(node.oneOf ?? []), ...(node.anyOf ?? [])].filter((branch) => fits(branch, value));
  return [node, ...[...(node.allOf ?? []), ...branches].flatMap((part) => partsFor(part, value, seen))];
}

/** Whether no property of a value contradicts the values that a branch lists for it. */
function fits(branch: SchemaNode, value: unknown): boolean {
  if (!isObject(value)) return true;
  const own = Object.entries(branch.properties ?? {}).every(([name, { enum: values }]) => {
    return values === undefined || value[name] === undefined || values.includes(value[name]);
  });
  return own && (branch.allOf ?? []).every((part) => fits(part, value));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function memberPointer(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
