/** The schema of an emitted validator, and functions for locating violations in it. @module */
import { isObject } from "./json.ts";
import { memberPointer } from "./json-pointer.ts";

/**
 * A JSON Schema (draft-07 with OpenAPI's `nullable`) in the form that emitted validators contain. A reference is the referenced
 * node itself, so a recursive schema is a cyclic object.
 */
export interface SchemaNode {
  /** The JSON type, or several. */
  readonly type?: string | readonly string[];
  /** Whether `null` is valid too (OpenAPI 3.0). */
  readonly nullable?: boolean;
  /** The only valid values. */
  readonly enum?: readonly unknown[];
  /** The only valid value. */
  readonly const?: unknown;
  /** The schemas of an object's properties, by name. */
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  /** The required properties of an object. */
  readonly required?: readonly string[];
  /** Whether other properties are allowed, or their schema. */
  readonly additionalProperties?: boolean | SchemaNode;
  /** The schema of an array's items. */
  readonly items?: SchemaNode;
  /** Schemas that a value must all match. */
  readonly allOf?: readonly SchemaNode[];
  /** A value must match exactly one of these schemas. */
  readonly oneOf?: readonly SchemaNode[];
  /** A value must match at least one of these schemas. */
  readonly anyOf?: readonly SchemaNode[];
  /** A schema that a value must not match. */
  readonly not?: SchemaNode;
  readonly [keyword: string]: unknown;
}

/** An own member of an object that is not `undefined`, as validators see it. */
export function memberOf<T>(value: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The nodes that can describe a value of this node: itself, and all branches of its compositions. */
function* partsOf(node: SchemaNode, seen = new Set<SchemaNode>()): Generator<SchemaNode> {
  if (seen.has(node)) return;
  seen.add(node);
  yield node;
  for (const part of [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])]) yield* partsOf(part, seen);
}

const described = new WeakMap<SchemaNode, ReadonlyMap<string, readonly SchemaNode[]>>();

/** The schemas of all properties that the node or its branches describe, by name. Cached for each node. */
function propertiesOf(node: SchemaNode): ReadonlyMap<string, readonly SchemaNode[]> {
  const known = described.get(node);
  if (known !== undefined) return known;
  const properties = new Map<string, readonly SchemaNode[]>();
  for (const part of partsOf(node)) {
    for (const [name, schema] of Object.entries(part.properties ?? {})) {
      properties.set(name, [...(properties.get(name) ?? []), schema]);
    }
  }
  described.set(node, properties);
  return properties;
}

/** Every schema that describes a property, in the node itself or in one of its branches. */
export function schemasOfProperty(node: SchemaNode, name: string): readonly SchemaNode[] {
  return propertiesOf(node).get(name) ?? [];
}

/** The names of all properties that the node or its branches describe. */
export function describedNames(node: SchemaNode): readonly string[] {
  return [...propertiesOf(node).keys()];
}

/** Whether every value of the node must have the property. */
export function requires(node: SchemaNode, name: string): boolean {
  const choices = node.oneOf ?? node.anyOf ?? [];
  return (
    node.required?.includes(name) === true ||
    (node.allOf ?? []).some((part) => requires(part, name)) ||
    (choices.length > 0 && choices.every((branch) => requires(branch, name)))
  );
}

const tags = new WeakMap<SchemaNode, ReadonlyMap<string, readonly unknown[]>>();

/** The properties with listed values (`enum`, `const`) of a node, with those values. */
export function listedValues(node: SchemaNode): ReadonlyMap<string, readonly unknown[]> {
  const known = tags.get(node);
  if (known !== undefined) return known;
  // A schema that contains itself adds nothing to itself.
  tags.set(node, new Map());
  const choices = [node.oneOf ?? [], node.anyOf ?? []].map((branches) => branches.map(listedValues));
  const values = new Map([
    ...choices.flatMap(valuesOfChoice),
    ...(node.allOf ?? []).flatMap((part) => [...listedValues(part)]),
    ...Object.entries(node.properties ?? {}).flatMap(([name, schema]) => {
      const own = valuesOf(schema);
      return own === undefined ? [] : [[name, own] as const];
    }),
  ]);
  tags.set(node, values);
  return values;
}

/** The listed values that appear in every branch of a choice, combined. */
function valuesOfChoice(
  branches: readonly ReadonlyMap<string, readonly unknown[]>[],
): readonly (readonly [string, readonly unknown[]])[] {
  const names = [...(branches[0]?.keys() ?? [])].filter((name) => branches.every((values) => values.has(name)));
  return names.map((name) => [name, [...new Set(branches.flatMap((values) => values.get(name) ?? []))]]);
}

function valuesOf(node: SchemaNode): readonly unknown[] | undefined {
  if (node.enum !== undefined) return node.enum;
  if (node.const !== undefined) return [node.const];
  return (node.allOf ?? []).map(valuesOf).find((values) => values !== undefined);
}

/**
 * The number of properties of a value, at any depth, that the node does not describe. A value that may not be an object has no described
 * properties.
 */
export function countUndescribed(node: SchemaNode, value: unknown): number {
  const properties = propertiesOf(node);
  if (!isObject(value) || properties.size === 0) return 0;
  return Object.entries(value).reduce((count, [name, member]) => {
    const schemas = properties.get(name);
    return count + (schemas === undefined ? 1 : Math.min(...schemas.map((each) => countUndescribed(each, member))));
  }, 0);
}

/**
 * The pointers to the properties of a value that some of the nodes describe and others do not, at the smallest depth.
 *
 * @param pointer JSON pointer to the value
 */
export function exclusivePointers(nodes: readonly SchemaNode[], value: unknown, pointer: string): readonly string[] {
  if (!isObject(value)) return [];
  const describing = (name: string): number => nodes.filter((node) => propertiesOf(node).has(name)).length;
  const names = Object.keys(value).filter((name) => describing(name) > 0);
  const own = names.filter((name) => describing(name) < nodes.length);
  if (own.length > 0) return own.map((name) => memberPointer(pointer, name));
  return names.flatMap((name) => {
    const members = nodes.map((node) => ({ oneOf: schemasOfProperty(node, name) }));
    return exclusivePointers(members, value[name], memberPointer(pointer, name));
  });
}
