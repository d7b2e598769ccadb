import {
  resolve,
  type Document,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type Schema,
} from "../document.ts";
import { isSecurityHeader, type Conventions } from "./conventions.ts";

/** A parameter as the generated operation describes it (`Parameter` of core). */
export interface ParameterDescription {
  name: string;
  in: string;
  required: boolean;
  type: string;
  items?: string;
  default?: unknown;
}

/** The parameters of an operation and its path item. Those of the operation take precedence (OpenAPI 3.0 §4.7.10). */
export function parametersOf(document: Document, item: PathItem, operation: OperationObject): ParameterObject[] {
  const all = new Map<string, ParameterObject>();
  for (const entry of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve(document, entry as ParameterObject);
    all.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...all.values()];
}

/** Whether a parameter is the key, nonce, timestamp or a signature, which handlers do not get. */
export function isSecurityParameter(conventions: Conventions, parameter: ParameterObject): boolean {
  return parameter.in === "header" && isSecurityHeader(conventions, parameter.name);
}

/** Describes a parameter for the runtimes: its location, and the type of its text. */
export function describeParameter(document: Document, parameter: ParameterObject): ParameterDescription {
  const schema = parameter.schema ?? {};
  const items = memberOf(document, schema, "items") as Schema | undefined;
  const standard = memberOf(document, schema, "default");
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true || parameter.in === "path",
    type: typeOf(document, schema),
    ...(items === undefined ? {} : { items: typeOf(document, items) }),
    ...(standard === undefined ? {} : { default: standard }),
  };
}

/**
 * The distinct JSON types of a schema: its own, those of its parts, or those of its enum. An integer is a number, so a schema
 * with both is a number. Null has no text and is omitted.
 */
export function typesIn(document: Document, schema: Schema): string[] {
  const types = new Set<string>();
  const seen = new Set<Schema>();
  const visit = (entry: Schema): void => {
    const resolved = resolve(document, entry);
    if (seen.has(resolved)) return;
    seen.add(resolved);
    const { type, enum: values } = resolved as Schema & { enum?: unknown[] };
    if (type !== undefined) types.add(type);
    else for (const value of values ?? []) types.add(typeOfValue(value));
    for (const part of partsOf(resolved)) visit(part);
  };
  visit(schema);
  types.delete("null");
  if (types.has("number")) types.delete("integer");
  return [...types];
}

/** The type of a parameter's text. Without a type in the schema it is a string. */
function typeOf(document: Document, schema: Schema): string {
  return typesIn(document, schema)[0] ?? "string";
}

/** A member of a schema, or of the first of its parts that has it. */
function memberOf(document: Document, schema: Schema, name: "items" | "default"): unknown {
  const open = [schema];
  const seen = new Set<Schema>();
  for (let entry = open.shift(); entry !== undefined; entry = open.shift()) {
    const resolved = resolve(document, entry);
    if (seen.has(resolved)) continue;
    seen.add(resolved);
    if (resolved[name] !== undefined) return resolved[name];
    open.push(...partsOf(resolved));
  }
  return undefined;
}

function partsOf({ allOf = [], oneOf = [], anyOf = [] }: Schema): Schema[] {
  return [...allOf, ...oneOf, ...anyOf];
}

function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
