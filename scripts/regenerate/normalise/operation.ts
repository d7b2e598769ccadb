/** Describes one operation: its value in the contract, its names, its validators and its documentation. @module */
import type { HttpMethod, Operation, Parameter, ParameterLocation } from "@provider-connectivity/core";
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
import { documentationOf, typesKeyOf } from "./exports.ts";
import type { Group } from "./groups.ts";
import { typeIdentifier } from "./names.ts";
import { describeParameter, isSecurityParameter, parametersOf } from "./parameters.ts";
import { bodySchema, listProperty, parameterSchema, requiresProperty, responseSchemas } from "./schemas.ts";
import type { ValidatorNames } from "./validators.ts";

/** One operation, ready to print. */
export interface NormalOperation {
  /** The operation in the contract. */
  value: Operation;
  /** Its exported identifier. */
  name: string;
  /** Its key in openapi-typescript's `operations`. */
  typesKey: string;
  /** The query parameters with a default: always present in a handler's `query`. */
  defaulted: string[];
  /** The names of its validators. */
  validators: OperationValidatorNames;
  /** The text of its doc comment. */
  documentation: string;
  /** The group of its first tag, which owns it. */
  group: Group;
}

/** The validators of an operation, by the part of the request or the status that they check. */
export interface OperationValidatorNames {
  request: Partial<Record<ParameterLocation | "body", string>>;
  responses: Record<string, string>;
}

/** An operation in its document, with contract-wide decisions. */
export type Entry = ReturnType<typeof operationsOf>[number] & {
  document: Document;
  components: Components;
  conventions: Conventions;
  names: ValidatorNames;
  group: Group;
};

/** Describes one operation; `identifiers` gives the name under which each id is exported. */
export function normaliseOperation(entry: Entry, identifiers: ReadonlyMap<string, string>): NormalOperation {
  const { components, operation, path, method, group } = entry;
  const operationId = operation.operationId ?? "";
  const parameters = visibleParameters(entry).map((parameter) => describeParameter(entry.document, parameter));
  return {
    value: {
      operationId,
      method: method.toUpperCase() as HttpMethod,
      path,
      components: componentsOf(components, operationId, operation.tags ?? []),
      parameters: parameters as Parameter[],
      ...factsOf(entry),
      runtime: components.runtime.includes(operationId),
    },
    name: identifiers.get(operationId) ?? "",
    typesKey: typesKeyOf(operationId),
    defaulted: parameters
      .filter((parameter) => parameter.in === "query" && parameter.default !== undefined)
      .map(({ name }) => name),
    validators: validatorsOf(entry, operationId),
    documentation: documentationOf(operation, `${method.toUpperCase()} ${path}`),
    group,
  };
}

type Fact =
  | "hasBody"
  | "successStatus"
  | "emptySuccess"
  | "statuses"
  | "listProperty"
  | "paginated"
  | "idempotent"
  | "accountParameter"
  | "exclusiveQuery"
  | "platformSigned"
  | "responseSigned";

/** Properties of the operation as a whole. */
function factsOf({ document, item, operation, conventions }: Entry): Pick<Operation, Fact> {
  const body = bodySchema(document, operation);
  const success = successStatus(operation);
  const schemas = responseSchemas(document, operation);
  const list = listProperty(document, schemas.get(success));
  const all = parametersOf(document, item, operation);
  const namesIn = (location: string): Set<string> =>
    new Set(all.filter((parameter) => parameter.in === location).map((parameter) => parameter.name));
  const query = namesIn("query");
  const exclusive = exclusiveGroups(conventions, query);
  const { securityHeaders, pagination, idempotencyProperty, accountParameter } = conventions;
  const responseHeaders = resolve<ResponseObject>(document, operation.responses[success] ?? {}).headers ?? {};
  return {
    hasBody: body !== undefined,
    successStatus: Number(success.replace(/\D/g, "0")) || 200,
    ...(hasEmptySuccess(operation, schemas) ? { emptySuccess: true } : {}),
    statuses: Object.keys(operation.responses),
    ...(list === undefined ? {} : { listProperty: list }),
    paginated: Object.values(pagination).every((name) => query.has(name)),
    idempotent: requiresProperty(document, body, idempotencyProperty),
    ...(namesIn("path").has(accountParameter) ? { accountParameter } : {}),
    ...(exclusive.length === 0 ? {} : { exclusiveQuery: exclusive }),
    platformSigned: namesIn("header").has(securityHeaders.platformSignature),
    responseSigned: Object.hasOwn(responseHeaders, securityHeaders.responseSignature),
  };
}

/** Whether a declared 2xx response has no body. */
function hasEmptySuccess({ responses }: OperationObject, schemas: ReadonlyMap<string, Schema>): boolean {
  return Object.keys(responses).some((status) => status.startsWith("2") && !schemas.has(status));
}

/** The first 2xx status, otherwise `default`, otherwise 200. */
function successStatus(operation: OperationObject): string {
  const statuses = Object.keys(operation.responses);
  return statuses.find((status) => status.startsWith("2")) ?? statuses.find((status) => status === "default") ?? "200";
}

function visibleParameters({ document, item, operation, conventions }: Entry) {
  return parametersOf(document, item, operation).filter((parameter) => !isSecurityParameter(conventions, parameter));
}

function validatorsOf(entry: Entry, operationId: string): OperationValidatorNames {
  const { document, operation, names } = entry;
  const request: OperationValidatorNames["request"] = {};
  const add = (part: ParameterLocation | "body", schema: Schema | undefined): void => {
    if (schema !== undefined) request[part] = names.nameFor(schema, operationId + typeIdentifier(part));
  };
  for (const location of ["path", "query", "header"] as const) {
    add(location, parameterSchema(visibleParameters(entry).filter((parameter) => parameter.in === location)));
  }
  add("body", bodySchema(document, operation));
  const responses = [...responseSchemas(document, operation)].map(([status, schema]) => [
    status,
    names.nameFor(schema, `${operationId}Response${status}`),
  ]);
  return { request, responses: Object.fromEntries(responses) as Record<string, string> };
}
