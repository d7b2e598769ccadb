/** Finds the part of a document that Ajv cannot compile. @module */
import { Ajv } from "ajv";
import { isReference, type Document, type Schema } from "../../document.ts";
import { reasonOf } from "@provider-connectivity/cli-kit";
import { jsonSchema } from "./json-schema.ts";

/** The smallest invalid part of a document, and the reason. */
export interface InvalidSchema {
  steps: (string | number)[];
  reason: string;
}

/** Searches every schema of a document, in order. */
export function findInvalidSchema(document: Document): InvalidSchema | undefined {
  const components = document.components?.["schemas"] ?? {};
  for (const [name, schema] of Object.entries(components)) {
    const found = invalidSchemaIn(schema, ["components", "schemas", name]);
    if (found !== undefined) return found;
  }
  return inMembersNamedSchema(document.components, ["components"]) ?? inMembersNamedSchema(document.paths, ["paths"]);
}

function inMembersNamedSchema(value: unknown, steps: (string | number)[]): InvalidSchema | undefined {
  if (typeof value !== "object" || value === null || steps.at(-1) === "schemas") return undefined;
  for (const [key, member] of Object.entries(value)) {
    const below = [...steps, key];
    const found =
      (key === "schema" ? invalidSchemaIn(member, below) : undefined) ?? inMembersNamedSchema(member, below);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A schema that does not compile although its parts do, or the first of its parts that does not. */
function invalidSchemaIn(schema: unknown, steps: (string | number)[]): InvalidSchema | undefined {
  const reason = reasonAgainst(schema);
  if (reason === undefined) return undefined;
  for (const [below, part] of partsOf(schema)) {
    const found = invalidSchemaIn(part, [...steps, ...below]);
    if (found !== undefined) return found;
  }
  return { steps, reason };
}

/** The parts of a schema, each with the steps to it. */
function partsOf(schema: unknown): [steps: (string | number)[], part: unknown][] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, member]): [(string | number)[], unknown][] => {
    if (["items", "not", "additionalProperties"].includes(key)) return isObject(member) ? [[[key], member]] : [];
    if (!["properties", "allOf", "anyOf", "oneOf"].includes(key) || typeof member !== "object" || member === null)
      return [];
    return Object.entries(member).map(([name, part]) => [[key, name], part]);
  });
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** The reason why Ajv does not compile a schema, ignoring references. `undefined` if it does. */
function reasonAgainst(schema: unknown): string | undefined {
  if (typeof schema !== "object" || schema === null) return "it is not an object";
  try {
    new Ajv({ strict: false, logger: false }).compile(jsonSchema(withoutReferences(schema) as Schema, ""));
    return undefined;
  } catch (error) {
    return inShort(reasonOf(error));
  }
}

/** Ajv lists every violated rule of JSON Schema. The first one is enough. */
function inShort(reason: string): string {
  return (reason.split(", data")[0] ?? reason).replace(/^schema is invalid: data\/?/, "");
}

function withoutReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReferences);
  if (typeof value !== "object" || value === null) return value;
  if (isReference(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutReferences(member)]));
}
