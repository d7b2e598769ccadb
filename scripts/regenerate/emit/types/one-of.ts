/** Makes openapi-typescript print `oneOf` as core's exclusive union instead of a plain one. @module */
import { transformSchemaObject, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Schema } from "../../document.ts";
import { visitObjects } from "../../visit-objects.ts";

const BRANCHES = "x-one-of";

/**
 * Moves the branches of a `oneOf` to a member that `printOneOf` reads. Changes the value in place.
 *
 * @param groupsOf splits branches into groups that already exclude each other. Only branches within a group become an exclusive
 * union
 */
export function markOneOf(
  value: unknown,
  groupsOf: (branches: readonly Schema[]) => readonly (readonly Schema[])[],
): void {
  const choices: [Record<string, unknown>, readonly (readonly Schema[])[]][] = [];
  visitObjects(value, (schema) => {
    const branches = schema["oneOf"];
    if (Array.isArray(branches) && branches.length > 1) choices.push([schema, groupsOf(branches as Schema[])]);
  });
  // Group all choices before changing any, because a branch may contain another choice.
  for (const [schema, groups] of choices) mark(schema, groups);
}

function mark(schema: Record<string, unknown>, groups: readonly (readonly Schema[])[]): void {
  const marked = groups.map((group) => (group.length > 1 ? { type: "object", [BRANCHES]: group } : group[0]));
  if (groups.length > 1) {
    schema["oneOf"] = marked;
    return;
  }
  delete schema["oneOf"];
  const others = ["allOf", "anyOf", "properties", "additionalProperties"].some((keyword) => keyword in schema);
  if (others) schema["allOf"] = [...((schema["allOf"] as unknown[] | undefined) ?? []), marked[0]];
  else Object.assign(schema, marked[0]);
}

/** openapi-typescript's `transform` hook: prints `OneOf<[A, B]>` for a marked schema. */
export function printOneOf(
  schema: SchemaObject,
  options: Parameters<typeof transformSchemaObject>[1],
): ts.TypeNode | undefined {
  const branches = (schema as Record<string, unknown>)[BRANCHES];
  if (!Array.isArray(branches)) return undefined;
  const types = branches.map((branch: SchemaObject) => transformSchemaObject(branch, options));
  return ts.factory.createTypeReferenceNode("OneOf", [ts.factory.createTupleTypeNode(types)]);
}
