/** Converts the schemas of OpenAPI 3.0 to JSON Schema for Ajv. @module */
import { isObject } from "@provider-connectivity/core/internal";
import { isReference, type Schema } from "../../document.ts";
import { unicodePattern } from "./unicode-pattern.ts";

/** Keywords that never reject a value. They are omitted to keep the emitted module small. */
const ANNOTATIONS = new Set(
  "description title example examples externalDocs deprecated xml readOnly writeOnly discriminator default".split(" "),
);
/** Keywords with values that contain no keywords. */
const VALUES = new Set(["enum", "const", "required"]);
/** Keywords with schemas by name. */
const SCHEMA_MAPS = new Set(["properties", "patternProperties"]);

/**
 * One schema for Ajv (OpenAPI 3.0 §4.7.24): without annotations, with `exclusiveMinimum` as a number, and with `nullable` as an
 * alternative if there is no `type`. References point to the document called `root`, or stay.
 */
export function jsonSchema(schema: Schema, root: string): Schema {
  if (isReference(schema)) return { $ref: `${root}${schema.$ref}` };
  const entries = Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key) && !key.startsWith("x-"));
  const plain = Object.fromEntries(entries.map(([key, value]) => [key, member(key, value, root)])) as Schema;
  return nullable(numericBounds(plain));
}

/** Every schema of a map, under its own name. */
export function jsonSchemas(schemas: Record<string, Schema>, root = ""): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schemaOr(schema, root) as Schema]));
}

function member(key: string, value: unknown, root: string): unknown {
  if (VALUES.has(key)) return value;
  if (key === "pattern" && typeof value === "string") return unicodePattern(value);
  if (SCHEMA_MAPS.has(key) && isObject(value)) return jsonSchemas(value as Record<string, Schema>, root);
  if (Array.isArray(value)) return value.map((item) => schemaOr(item, root));
  return schemaOr(value, root);
}

function schemaOr(value: unknown, root: string): unknown {
  return isObject(value) ? jsonSchema(value, root) : value;
}

/** `minimum: 0, exclusiveMinimum: true` becomes `exclusiveMinimum: 0`. Without a bound the switch has no meaning. */
function numericBounds(schema: Schema): Schema {
  const bounded = { ...schema };
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof bounded[exclusive] !== "boolean") continue;
    const isExclusive = bounded[exclusive] && bounded[bound] !== undefined;
    delete bounded[exclusive];
    if (!isExclusive) continue;
    bounded[exclusive] = bounded[bound];
    delete bounded[bound];
  }
  return bounded;
}

/** Ajv supports `nullable` only next to a type. Otherwise null becomes an additional alternative, the last one. */
function nullable(schema: Schema): Schema {
  if (schema["nullable"] === undefined || schema.type !== undefined) return schema;
  const { nullable: isNullable, ...rest } = schema;
  return isNullable === true && Object.keys(rest).length > 0 ? { anyOf: [rest, { enum: [null] }] } : rest;
}
