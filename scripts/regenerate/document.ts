/** The parts of OpenAPI 3.0 that the generator reads, with the names of the specification. @module */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Reference {
  $ref: string;
}

export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  default?: Json;
}

export interface MediaType {
  schema?: Schema;
}

export interface ParameterObject {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

export interface ResponseObject {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
}

export interface OperationObject {
  [extension: `x-${string}`]: unknown;
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: { required?: boolean; content?: Record<string, MediaType> } | Reference;
  responses: Record<string, ResponseObject | Reference>;
}

export type PathItem = { parameters?: (ParameterObject | Reference)[] } & Record<string, unknown>;

export interface Document {
  /** A number if the quotes are missing. */
  openapi: string | number;
  info: { title: string | number; version: string | number; description?: string };
  tags?: { name: string; description?: string }[];
  paths: Record<string, PathItem>;
  components?: Record<string, Record<string, unknown>>;
}

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Every operation of a document with its path and method, in the document's order. */
export function operationsOf(
  document: Document,
): { path: string; method: string; item: PathItem; operation: OperationObject }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => ({
      path,
      method,
      item,
      operation: item[method] as OperationObject,
    })),
  );
}

/** Resolves local references (`#/…`, RFC 6901). A circular reference is returned unchanged. */
export function resolve<T>(document: Document, value: T | Reference): T {
  let current: unknown = value;
  const seen = new Set<string>();
  while (isReference(current) && !seen.has(current.$ref)) {
    seen.add(current.$ref);
    current = at(document, current.$ref);
  }
  return current as T;
}

/** The target of a local reference. */
export function at(document: Document, ref: string): unknown {
  return ref
    .replace(/^#\/?/, "")
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
}

export function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && typeof (value as Reference).$ref === "string";
}
