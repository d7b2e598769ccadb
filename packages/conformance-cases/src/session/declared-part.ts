/** Removes the properties that the contract does not define from responses, because providers may add some. @module */
import document from "@provider-connectivity/contract/openapi.merged.json" with { type: "json" };
import type { Operation } from "@provider-connectivity/core";
import { declaredStatus } from "@provider-connectivity/core";
import { dereference } from "../generate/dereference.ts";
import type { Schema } from "../generate/schema.ts";

const cache = new Map<string, Schema | undefined>();

/** A copy of a response's body with the properties of the contract only. */
export function declaredPart(operation: Operation, status: number, body: unknown): unknown {
  const schema = schemaOf(operation, status);
  return schema === undefined ? body : pick([schema], body);
}

function schemaOf({ operationId, path, method, statuses }: Operation, status: number): Schema | undefined {
  const declared = declaredStatus(statuses, status);
  const key = `${operationId} ${declared}`;
  if (!cache.has(key)) {
    const item = (document.paths as Readonly<Record<string, unknown>>)[path] as Readonly<Record<string, unknown>>;
    const { responses } = item[method.toLowerCase()] as { responses: Readonly<Record<string, unknown>> };
    const { content } = dereference(document, responses[declared ?? ""] ?? {}) as {
      content?: { "application/json"?: { schema: Schema } };
    };
    cache.set(key, content?.["application/json"]?.schema);
  }
  return cache.get(key);
}

const known = new WeakMap<Schema, readonly Schema[]>();

/** A schema and everything that it is composed of. */
function parts(schema: Schema): readonly Schema[] {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  const all = [schema, ...[...allOf, ...oneOf, ...anyOf].flatMap(parts)];
  known.set(schema, all);
  return all;
}

function pick(schemas: readonly Schema[], value: unknown): unknown {
  const all = schemas.flatMap(parts);
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items: each }) => (each === undefined ? [] : [each]));
    return items.length === 0 ? value : value.map((item) => pick(items, item));
  }
  if (typeof value !== "object" || value === null) return value;
  const described = all.flatMap(({ properties }) => (properties === undefined ? [] : [properties]));
  // A schema without named properties, such as a map, allows all of them.
  if (described.length === 0) return value;
  const required = new Set(all.flatMap((schema) => schema.required ?? []));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const own = described.flatMap((properties) => (Object.hasOwn(properties, name) ? [properties[name]!] : []));
      if (own.length > 0) return [[name, pick(own, member)]];
      return required.has(name) ? [[name, member]] : [];
    }),
  );
}
