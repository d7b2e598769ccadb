/** Reads the schemas of an OpenAPI document for forms. @module */

/** The parts of a schema that forms use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly example?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
}

/** A named example of a body. */
export interface Example {
  readonly $ref?: string;
  readonly summary?: string;
  readonly value?: unknown;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

/** An operation of a document. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly schema: Schema; readonly examples?: Readonly<Record<string, Example>> }>
    >;
  };
  readonly responses?: Readonly<Record<string, WrittenResponse>>;
}

interface WrittenResponse {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<
    Record<string, { readonly schema?: Schema; readonly examples?: Readonly<Record<string, Example>> }>
  >;
}

/** A response of an operation. */
export interface DocumentedResponse {
  readonly description: string | undefined;
  readonly schema: Schema | undefined;
  readonly examples: readonly Example[];
}

/** An OpenAPI document. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** An operation with its place. */
export interface Listed {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: DocumentedOperation;
  /** The parameters that a person gives; those of authentication are not among them. */
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly examples: readonly Example[];
  /** The responses by status. */
  readonly responses: readonly (readonly [string, DocumentedResponse])[];
}

const METHODS = ["get", "post", "put", "delete", "patch"];

/** All operations of a document, in its order. */
export function operationsOf(document: ApiDocument): readonly Listed[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): Listed[] => {
      const operation = item[method] as DocumentedOperation | undefined;
      if (operation === undefined) return [];
      const json = operation.requestBody?.content["application/json"];
      return [
        {
          id: operation.operationId,
          method: method.toUpperCase(),
          path,
          operation,
          parameters: (operation.parameters ?? [])
            .map((each) => follow<Parameter>(document, each))
            .filter((each) => each.in === "path" || each.in === "query"),
          body: json?.schema,
          examples: Object.values(json?.examples ?? {}).map((each) => follow(document, each)),
          responses: Object.entries(operation.responses ?? {}).map(([status, written]) => {
            const { description, content } = follow(document, written);
            const { schema, examples = {} } = content?.["application/json"] ?? {};
            return [status, { description, schema, examples: Object.values(examples) }];
          }),
        },
      ];
    }),
  );
}

/** Resolves a reference inside the document. */
function follow<Value extends { readonly $ref?: string }>(document: ApiDocument, value: Value): Value {
  if (value.$ref === undefined) return value;
  const found = value.$ref
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
  return follow(document, (found ?? {}) as Value);
}

/** A schema with references resolved and `allOf` merged. */
export function flatten(document: ApiDocument, schema: Schema): Schema {
  const { allOf, ...own } = follow(document, schema);
  if (allOf === undefined) return own;
  const parts = [own, ...allOf.map((part) => flatten(document, part))];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  } as Schema;
}

/** The alternatives of a schema; empty if it has none. */
export function branchesOf(document: ApiDocument, schema: Schema): readonly Schema[] {
  return (schema.oneOf ?? schema.anyOf ?? []).flatMap((branch) => {
    const flat = flatten(document, branch);
    const inner = flat.type === undefined && flat.properties === undefined ? branchesOf(document, flat) : [];
    return inner.length === 0 ? [branch] : inner;
  });
}

/** The name of an alternative: its only enum values, else the name of its schema. */
export function branchName(document: ApiDocument, branch: Schema): string {
  const { properties = {}, title, type } = flatten(document, branch);
  const tags = Object.values(properties)
    .map((each) => flatten(document, each).enum)
    .filter((values) => values?.length === 1)
    .map((values) => String(values![0]));
  if (tags.length > 0) return tags.join(", ");
  return title ?? branch.$ref?.split("/").at(-1) ?? (Object.keys(properties).join(", ") || (type ?? "value"));
}

/** The alternative that a value belongs to: the one whose properties fit best. */
export function branchIndex(document: ApiDocument, branches: readonly Schema[], value: unknown): number {
  const scores = branches.map((branch) => {
    const { properties = {}, required = [], type } = flatten(document, branch);
    if (typeof value !== "object" || value === null) return type === typeof value ? 1 : 0;
    const given = value as Readonly<Record<string, unknown>>;
    const fits = Object.entries(properties).map(([name, property]) => {
      const values = flatten(document, property).enum;
      if (!(name in given)) return required.includes(name) ? -1 : 0;
      return values === undefined ? 1 : values.includes(given[name]) ? 5 : -5;
    });
    const foreign = Object.keys(given).filter((name) => !(name in properties)).length;
    return fits.reduce<number>((sum, each) => sum + each, 0) - foreign;
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

const MAX_DEPTH = 12;

/** An initial value: the default, the first enumerated value, or an object with its required members. */
export function firstValue(document: ApiDocument, schema: Schema, depth = 0): unknown {
  const flat = flatten(document, schema);
  const [branch] = branchesOf(document, flat);
  if (flat.default !== undefined) return flat.default;
  if (branch !== undefined && depth < MAX_DEPTH) return firstValue(document, branch, depth + 1);
  if (flat.enum !== undefined) return flat.enum[0];
  if (flat.type === "array") return [];
  if (flat.type === "boolean") return false;
  if (flat.type === "number" || flat.type === "integer") return undefined;
  if (flat.properties === undefined) return flat.type === "object" ? {} : "";
  if (depth >= MAX_DEPTH) return {};
  const { properties, required = [] } = flat;
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name))
      .map(([name, property]) => [name, firstValue(document, property, depth + 1)]),
  );
}
