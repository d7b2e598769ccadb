/** Has openapi-typescript print `oneOf` as core's exclusive union instead of a plain one. @module */
import { transformSchemaObject, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { visitObjects } from "../../visit-objects.ts";

const BRANCHES = "x-one-of";

/**
 * Moves the branches of every `oneOf` to where `printOneOf` finds them, but for those that contain themselves.
 * Changes the value in place.
 */
export function markOneOf(value: unknown, isRecursive: (schema: unknown) => boolean): void {
  visitObjects(value, (schema) => markBranches(schema, isRecursive));
}

function markBranches(schema: Record<string, unknown>, isRecursive: (schema: unknown) => boolean): void {
  const branches = schema["oneOf"];
  if (!Array.isArray(branches) || branches.length < 2 || isRecursive(branches)) return;
  delete schema["oneOf"];
  const others = ["allOf", "anyOf", "properties", "additionalProperties"].some((keyword) => keyword in schema);
  const marked = { type: "object", [BRANCHES]: branches };
  if (others) schema["allOf"] = [...((schema["allOf"] as unknown[] | undefined) ?? []), marked];
  else Object.assign(schema, marked);
}

/** openapi-typescript's `transform` hook: `OneOf<[A, B]>` for a schema that was marked. */
export function printOneOf(
  schema: SchemaObject,
  options: Parameters<typeof transformSchemaObject>[1],
): ts.TypeNode | undefined {
  const branches = (schema as Record<string, unknown>)[BRANCHES];
  if (!Array.isArray(branches)) return undefined;
  const types = branches.map((branch: SchemaObject) => transformSchemaObject(branch, options));
  return ts.factory.createTypeReferenceNode("OneOf", [ts.factory.createTupleTypeNode(types)]);
}
