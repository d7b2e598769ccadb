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

/** An operation's parameters with the path item's; the operation's own win (OpenAPI 3.0 §4.7.10). */
export function parametersOf(document: Document, item: PathItem, operation: OperationObject): ParameterObject[] {
  const all = new Map<string, ParameterObject>();
  for (const entry of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve(document, entry as ParameterObject);
    all.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...all.values()];
}

/** Whether a parameter is the key, nonce, timestamp or a signature, which no handler sees. */
export function isSecurityParameter(conventions: Conventions, parameter: ParameterObject): boolean {
  return parameter.in === "header" && isSecurityHeader(conventions, parameter.name);
}

/** Describes a parameter for the runtime: where its text travels and how it is read. */
export function describeParameter(document: Document, parameter: ParameterObject): ParameterDescription {
  const schema = resolve<Schema>(document, parameter.schema ?? {});
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true || parameter.in === "path",
    type: typeOf(document, schema),
    ...(schema.items === undefined ? {} : { items: typeOf(document, resolve(document, schema.items)) }),
    ...(schema.default === undefined ? {} : { default: schema.default }),
  };
}

/** The JSON type that a parameter's text is read as; text stays text where the schema does not say. */
function typeOf(document: Document, schema: Schema): string {
  if (schema.type !== undefined) return schema.type;
  const member = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
    .map((entry) => resolve(document, entry))
    .find((entry) => entry.type !== undefined);
  return member?.type ?? "string";
}
