/** The OpenAPI features of a document, without vendor extensions. @module */
import {
  isReference,
  operationsOf,
  resolve,
  type Document,
  type ParameterObject,
  type ResponseObject,
} from "../regenerate/document.ts";
import { parametersOf } from "../regenerate/normalise/parameters.ts";

/** The features of a document, each kind as a sorted list. */
export interface Features {
  keywords: string[];
  formats: string[];
  parameters: string[];
  operationMembers: string[];
  mediaTypes: string[];
  statuses: string[];
  methods: string[];
  responseHeaders: string[];
}

/** Members of a schema whose members are schemas by name. */
const NAME_MAPS = new Set(["properties", "patternProperties"]);
/** Members of a schema that contain values. */
const VALUES = new Set(["example", "examples", "enum", "default", "const"]);

/** Lists the features of a document. */
export function featuresOf(document: Document): Features {
  const schemas: Record<string, unknown>[] = [];
  collectSchemas(document.components?.["schemas"], true, schemas);
  const found = {
    parameters: new Set<string>(),
    mediaTypes: new Set<string>(),
    statuses: new Set<string>(),
    headers: new Set<string>(),
  };
  const entries = operationsOf(document);
  for (const { item, operation } of entries) {
    for (const parameter of parametersOf(document, item, operation)) describe(parameter, found.parameters, schemas);
    const responses = Object.entries(operation.responses).map(
      ([status, entry]) => [status, resolve<ResponseObject>(document, entry)] as const,
    );
    const body = operation.requestBody === undefined ? {} : resolve(document, operation.requestBody);
    for (const [status, { headers = {} }] of responses) {
      found.statuses.add(status);
      for (const name of Object.keys(headers)) found.headers.add(name);
    }
    for (const { content = {} } of [body as ResponseObject, ...responses.map(([, response]) => response)]) {
      for (const [type, { schema }] of Object.entries(content)) {
        found.mediaTypes.add(type);
        collectSchemas(schema, false, schemas);
      }
    }
  }
  return {
    keywords: sorted(schemas.flatMap(Object.keys)),
    formats: sorted(schemas.flatMap(({ format }) => (typeof format === "string" ? [format] : []))),
    parameters: sorted(found.parameters),
    operationMembers: sorted(entries.flatMap(({ operation }) => Object.keys(operation))),
    mediaTypes: sorted(found.mediaTypes),
    statuses: sorted(found.statuses),
    methods: sorted(entries.map(({ method }) => method)),
    responseHeaders: sorted(found.headers),
  };
}

function describe(parameter: ParameterObject, found: Set<string>, schemas: Record<string, unknown>[]): void {
  const { name: _name, in: location, ...members } = parameter;
  for (const member of Object.keys(members)) found.add(`${location} ${member}`);
  collectSchemas(parameter.schema, false, schemas);
}

function collectSchemas(value: unknown, isNameMap: boolean, into: Record<string, unknown>[]): void {
  if (typeof value !== "object" || value === null) return;
  if (isReference(value)) return;
  if (!isNameMap && !Array.isArray(value)) into.push(value as Record<string, unknown>);
  for (const [key, member] of Object.entries(value)) {
    if (isNameMap || Array.isArray(value) || !VALUES.has(key))
      collectSchemas(member, !isNameMap && NAME_MAPS.has(key), into);
  }
}

/** Each name once, sorted. The generator ignores vendor extensions. */
function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].filter((name) => !/(^| )x-/.test(name)).toSorted();
}
