/** The OpenAPI documents that the site shows, newest first. @module */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A schema, as far as the pages show it. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** A parameter or a reference to one. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

interface Content {
  readonly content?: Readonly<
    Record<string, { readonly schema?: Schema; readonly examples?: Readonly<Record<string, Example>> }>
  >;
}

interface Example {
  readonly summary?: string;
  readonly value?: unknown;
}

/** A response or a reference to one. */
export interface Response extends Content {
  readonly $ref?: string;
  readonly description?: string;
}

/** An operation. */
export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Response>>;
}

/** An OpenAPI document. */
export interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | readonly Parameter[]>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Response>>;
  };
}

/** A document and the part of the URL under which it is shown. */
export interface PublishedDocument {
  readonly version: string;
  readonly openapi: OpenApi;
}

const SOURCES = join(import.meta.dirname, "../../generated/src");

function read(version: string): PublishedDocument {
  const text = readFileSync(join(SOURCES, version, "openapi.merged.json"), "utf8");
  return { version, openapi: JSON.parse(text) as OpenApi };
}

export const documents: readonly [PublishedDocument, ...PublishedDocument[]] = [
  read("0.5.1"),
  read("0.4.1"),
  read("platform-v1"),
  read("control-v1"),
];
