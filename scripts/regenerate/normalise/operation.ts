/** Everything that the templates print of one operation. @module */
import {
  type operationsOf,
  resolve,
  type Document,
  type OperationObject,
  type ResponseObject,
  type Schema,
} from "../document.ts";
import { componentsOf, type Components } from "./components.ts";
import { exclusiveGroups, type Conventions } from "./conventions.ts";
import { docLines } from "./doc-lines.ts";
import { typesKeyOf } from "./exports.ts";
import type { Group } from "./groups.ts";
import { typeIdentifier } from "./names.ts";
import { describeParameter, isSecurityParameter, parametersOf } from "./parameters.ts";
import { bodySchema, listProperty, parameterSchema, requiresProperty, responseSchemas } from "./schemas.ts";
import type { ValidatorNames } from "./validators.ts";

/** What the templates print of one operation. */
export interface NormalOperation {
  operationId: string;
  /** The id as a TypeScript literal. */
  key: string;
  /** The key under which its types stand, as a TypeScript literal. */
  typesKey: string;
  /** The identifier under which it is exported. */
  name: string;
  /** The operation as a TypeScript literal, ready to print. */
  literal: string;
  /** The components as a TypeScript type: `"liquidity"`, or `never` for one that is always offered. */
  componentType: string;
  /** The query parameters with a default as a TypeScript type, preceded by a comma; empty without any. */
  defaultedType: string;
  /** The members of the handler's context that depend on the operation, as a TypeScript type. */
  contextType: string;
  /** The validators as a TypeScript literal over `validators.*`. */
  validators: string;
  runtime: boolean;
  handler: boolean;
  doc: string[];
  path: string;
  method: string;
  /** The one group that holds it, by its first tag. */
  group: Group;
}

/** An operation in its document, with what the whole contract decides for it. */
export type Entry = ReturnType<typeof operationsOf>[number] & {
  document: Document;
  components: Components;
  conventions: Conventions;
  names: ValidatorNames;
  group: Group;
};

/** Describes one operation; `identifiers` gives the name by which each id is exported. */
export function normaliseOperation(entry: Entry, identifiers: ReadonlyMap<string, string>): NormalOperation {
  const { components, operation, path, method } = entry;
  const operationId = operation.operationId ?? "";
  const belongsTo = componentsOf(components, operationId, operation.tags ?? []);
  const runtime = components.runtime.includes(operationId);
  const parameters = visibleParameters(entry).map((parameter) => describeParameter(entry.document, parameter));
  const defaulted = parameters.filter((parameter) => parameter.in === "query" && parameter.default !== undefined);
  const described = facts(entry);
  return {
    operationId,
    key: JSON.stringify(operationId),
    typesKey: JSON.stringify(typesKeyOf(operationId)),
    name: identifiers.get(operationId) ?? "",
    literal: JSON.stringify({
      operationId,
      method: method.toUpperCase(),
      path,
      components: belongsTo,
      parameters,
      ...described,
      runtime,
    }),
    componentType: unionOf(belongsTo) || "never",
    defaultedType: defaulted.length === 0 ? "" : `, ${unionOf(defaulted.map(({ name }) => name))}`,
    contextType: contextTypeOf(described),
    validators: validatorsOf(entry, operationId),
    runtime,
    handler: !runtime,
    doc: docLines(operation, `${method.toUpperCase()} ${path}`),
    path,
    method,
    group: entry.group,
  };
}

interface Facts {
  readonly idempotent: boolean;
  readonly accountParameter?: string;
}

/** Facts about the operation as a whole. */
function facts({ document, item, operation, conventions }: Entry): Facts & Record<string, unknown> {
  const body = bodySchema(document, operation);
  const success = successStatus(operation);
  const schemas = responseSchemas(document, operation);
  const list = listProperty(document, schemas.get(success));
  const all = parametersOf(document, item, operation);
  const namesIn = (location: string): Set<string> =>
    new Set(all.filter((parameter) => parameter.in === location).map((parameter) => parameter.name));
  const queries = namesIn("query");
  const exclusive = exclusiveGroups(conventions, queries);
  return {
    hasBody: body !== undefined,
    successStatus: Number(success.replace(/\D/g, "0")) || 200,
    ...(hasEmptySuccess(operation, schemas) ? { emptySuccess: true } : {}),
    statuses: Object.keys(operation.responses),
    ...(list === undefined ? {} : { listProperty: list }),
    paginated: Object.values(conventions.pagination).every((name) => queries.has(name)),
    idempotent: requiresProperty(document, body, conventions.idempotencyProperty),
    ...(namesIn("path").has(conventions.accountParameter) ? { accountParameter: conventions.accountParameter } : {}),
    ...(exclusive.length === 0 ? {} : { exclusiveQuery: exclusive }),
    platformSigned: all.some((parameter) => parameter.name === conventions.securityHeaders.platformSignature),
    responseSigned:
      conventions.securityHeaders.responseSignature in
      (resolve<ResponseObject>(document, operation.responses[success] ?? {}).headers ?? {}),
  };
}

function hasEmptySuccess({ responses }: OperationObject, schemas: ReadonlyMap<string, Schema>): boolean {
  return Object.keys(responses).some((status) => status.startsWith("2") && !schemas.has(status));
}

function successStatus(operation: OperationObject): string {
  const statuses = Object.keys(operation.responses);
  return statuses.find((status) => status.startsWith("2")) ?? statuses.find((status) => status === "default") ?? "200";
}

function contextTypeOf({ accountParameter, idempotent }: Facts): string {
  return (
    unionOf([...(accountParameter === undefined ? [] : ["account"]), ...(idempotent ? ["operationKey"] : [])]) ||
    "never"
  );
}

function visibleParameters({ document, item, operation, conventions }: Entry) {
  return parametersOf(document, item, operation).filter(
    (parameter) => parameter.in !== "cookie" && !isSecurityParameter(conventions, parameter),
  );
}

/** Prints `{ query: validators.getQuotesQuery, responses: { "200": validators.Quote } }`. */
function validatorsOf(entry: Entry, operationId: string): string {
  const { document, operation, names } = entry;
  const members: string[] = [];
  const add = (part: string, schema: Schema | undefined): void => {
    if (schema !== undefined)
      members.push(`${part}: validators.${names.nameFor(schema, operationId + typeIdentifier(part))}`);
  };
  for (const location of ["path", "query", "header"]) {
    add(location, parameterSchema(visibleParameters(entry).filter((parameter) => parameter.in === location)));
  }
  add("body", bodySchema(document, operation));
  const responses = [...responseSchemas(document, operation)].map(
    ([status, schema]) =>
      `${JSON.stringify(status)}: validators.${names.nameFor(schema, `${operationId}Response${status}`)}`,
  );
  return `{ ${[...members, `responses: { ${responses.join(", ")} }`].join(", ")} }`;
}

function unionOf(names: string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}
