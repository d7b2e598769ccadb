/** The schemas of an operation's validators. @module */
import {
  isReference,
  resolve,
  type Document,
  type MediaType,
  type OperationObject,
  type ParameterObject,
  type ResponseObject,
  type Schema,
} from "../document.ts";

/** The schema of an operation's request body. `undefined` if it has none. */
export function bodySchema(document: Document, operation: OperationObject): Schema | undefined {
  if (operation.requestBody === undefined) return undefined;
  const body = resolve<{ content?: Record<string, MediaType> }>(document, operation.requestBody);
  return jsonSchema(body.content) ?? {};
}

/** The response schemas of an operation by status. A status without a body is omitted. */
export function responseSchemas(document: Document, operation: OperationObject): Map<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const [status, entry] of Object.entries(operation.responses)) {
    const schema = jsonSchema(resolve<ResponseObject>(document, entry).content);
    if (schema !== undefined) schemas.set(status, schema);
  }
  return schemas;
}

/** One object schema for all parameters of a location, so that a single call checks them. */
export function parameterSchema(parameters: ParameterObject[]): Schema | undefined {
  if (parameters.length === 0) return undefined;
  const required = parameters.filter((parameter) => parameter.required === true || parameter.in === "path");
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema ?? {}])),
    ...(required.length === 0 ? {} : { required: required.map((parameter) => parameter.name) }),
  };
}

/** Whether the schema requires a property of this name, itself or in a part of its `allOf`. */
export function requiresProperty(document: Document, schema: Schema | undefined, name: string): boolean {
  if (schema === undefined) return false;
  const resolved = resolve(document, schema);
  return (
    resolved.required?.includes(name) === true ||
    (resolved.allOf ?? []).some((member) => requiresProperty(document, member, name))
  );
}

/** The property with the items of a list response: the only array among an object's properties. */
export function listProperty(document: Document, schema: Schema | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const arrays = Object.entries(resolve(document, schema).properties ?? {}).filter(
    ([, property]) => resolve(document, property).type === "array",
  );
  return arrays.length === 1 ? arrays[0]?.[0] : undefined;
}

/** The name of the component if a schema is only a reference to it. */
export function componentName(schema: Schema): string | undefined {
  const prefix = "#/components/schemas/";
  return isReference(schema) && schema.$ref.startsWith(prefix) ? schema.$ref.slice(prefix.length) : undefined;
}

function jsonSchema(content: Record<string, MediaType> | undefined): Schema | undefined {
  if (content === undefined) return undefined;
  const json = Object.entries(content).find(([type]) => /[/+]json\b/.test(type)) ?? Object.entries(content)[0];
  return json?.[1].schema ?? (json === undefined ? undefined : {});
}
