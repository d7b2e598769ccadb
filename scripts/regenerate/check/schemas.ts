import { isObject } from "@provider-connectivity/core/internal";
import { isReference, operationsOf, resolve, type Document, type Schema } from "../document.ts";
import { bodySchema, responseSchemas } from "../normalise/schemas.ts";
import { schemasOf, type Located } from "../schema-walk.ts";
import type { Finding } from "./finding.ts";

/**
 * Keywords of JSON Schema 2020-12 that OpenAPI 3.0 does not have. Only some tools support them, so compiler, validators
 * and readers of the document would disagree.
 */
const LATER_KEYWORDS = new Set(
  (
    "$defs $dynamicRef $anchor $id $schema if then else prefixItems contains minContains maxContains patternProperties " +
    "propertyNames dependentRequired dependentSchemas dependencies unevaluatedProperties unevaluatedItems " +
    "contentEncoding contentMediaType contentSchema"
  ).split(" "),
);

/** Finds schemas whose types and validators would silently differ from the document. */
export function schemas(document: Document): Finding[] {
  const all = schemasOf(document);
  return [
    ...all.flatMap((each) => keywords(each)),
    ...all.flatMap((each) => mutualAllOf(document, each)),
    ...directional(document, all),
  ];
}

function keywords({ schema, steps }: Located): Finding[] {
  const find = (keyword: string, message: string): Finding => ({ steps: [...steps, keyword], message });
  const later = Object.keys(schema)
    .filter((keyword) => LATER_KEYWORDS.has(keyword))
    .map((keyword) => find(keyword, `${keyword} is not a keyword of OpenAPI 3.0`));
  const { type, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const bounds = Object.entries({ exclusiveMinimum, exclusiveMaximum })
    .filter(([, value]) => typeof value === "number")
    .map(([keyword]) => find(keyword, `a numeric ${keyword} is OpenAPI 3.1; 3.0 has a boolean next to the bound`));
  return [
    ...later,
    ...bounds,
    ...(Array.isArray(type) ? [find("type", "a list of types is OpenAPI 3.1; 3.0 has one type and `nullable`")] : []),
    ...(typeof multipleOf === "number" && !Number.isInteger(multipleOf)
      ? [
          find(
            "multipleOf",
            `no validator can check multiples of ${multipleOf} exactly, because binary fractions round`,
          ),
        ]
      : []),
  ];
}

/** A schema that contains itself through `allOf` has no values, and no type. */
function mutualAllOf(document: Document, { schema, steps }: Located): Finding[] {
  const open = [...(schema.allOf ?? [])];
  const seen = new Set<Schema>();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const resolved = resolve(document, part);
    if (resolved === schema)
      return [{ steps: [...steps, "allOf"], message: "this schema is a part of itself by allOf" }];
    if (!isObject(resolved) || seen.has(resolved)) continue;
    seen.add(resolved);
    if (Array.isArray(resolved.allOf)) open.push(...resolved.allOf);
  }
  return [];
}

/**
 * A required property that is `readOnly` is required in responses only, and `writeOnly` in requests only (OpenAPI 3.0
 * §4.7.24.2). One schema has one validator, so such a property is accepted only if its schema is used in one direction.
 */
function directional(document: Document, all: readonly Located[]): Finding[] {
  const [requested, responded] = [reachableFrom(document, requestRoots), reachableFrom(document, responseRoots)];
  return all.flatMap(({ schema, steps }) =>
    Object.entries(isObject(schema.properties) ? schema.properties : {})
      .filter(([name]) => Array.isArray(schema.required) && schema.required.includes(name))
      .flatMap(([name, property]) => {
        const { readOnly, writeOnly } = resolve(document, property) as Record<string, unknown>;
        const place = [...steps, "properties", name];
        if (readOnly === true && requested.has(schema))
          return [{ steps: place, message: `${name} is required and readOnly, and a request has this schema too` }];
        if (writeOnly === true && responded.has(schema))
          return [{ steps: place, message: `${name} is required and writeOnly, and a response has this schema too` }];
        return [];
      }),
  );
}

type Roots = (document: Document, operation: ReturnType<typeof operationsOf>[number]["operation"]) => unknown[];

const requestRoots: Roots = (document, operation) => [bodySchema(document, operation)];
const responseRoots: Roots = (document, operation) => [...responseSchemas(document, operation).values()];

function reachableFrom(document: Document, roots: Roots): Set<unknown> {
  const reached = new Set<unknown>();
  const open = operationsOf(document).flatMap(({ operation }) => roots(document, operation));
  while (open.length > 0) {
    const next = open.pop();
    const value = isReference(next) ? resolve(document, next) : next;
    if (typeof value !== "object" || value === null || reached.has(value)) continue;
    reached.add(value);
    open.push(...Object.values(value));
  }
  return reached;
}
