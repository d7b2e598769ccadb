/**
 * The document for openapi-generator: real paths, methods, ids and parameters, without parts that it would change.
 *
 * Schemas, components and security headers are omitted, because openapi-typescript and Ajv print them and openapi-generator
 * needs seconds to model them. Facts that OpenAPI cannot express are vendor extensions, see templates/contract/README.md.
 * @module
 */
import type { Operation, Parameter } from "@provider-connectivity/core";
import type { Group } from "../normalise/groups.ts";
import type { NormalContract } from "../normalise/index.ts";
import type { NormalOperation } from "../normalise/operation.ts";

/** The vendor extensions of an operation. Values that are code are complete, so that a template prints them unchanged. */
export const OPERATION_EXTENSIONS = [
  "x-name",
  "x-types-key",
  "x-group",
  "x-group-file",
  "x-components",
  "x-component-type",
  "x-context-type",
  "x-defaulted-type",
  "x-validators",
  "x-success-status",
  "x-empty-success",
  "x-list-property",
  "x-paginated",
  "x-idempotent",
  "x-account-parameter",
  "x-exclusive-query",
  "x-platform-signed",
  "x-response-signed",
  "x-runtime",
] as const;

/** The vendor extensions of a parameter. */
export const PARAMETER_EXTENSIONS = ["x-default"] as const;

/** The additional properties of a contract for openapi-generator. */
export const CONTRACT_PROPERTIES = [
  "x-title",
  "x-version",
  "x-security-headers",
  "x-person-headers",
  "x-pagination",
  "x-idempotency-property",
  "x-error-members",
  "x-error-types",
  "x-request-parts",
  "x-components",
  "x-component-type",
  "x-always-type",
  "x-routes",
] as const;

type Extensions<Name extends string> = Partial<Record<Name, unknown>>;

/** The document of a contract. */
export function generatorDocument({ operations }: NormalContract): object {
  const tags = generatorTags(operations.map(({ group }) => group));
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = (paths[inText(operation.value.path)] ??= {});
    path[operation.value.method.toLowerCase()] = {
      operationId: inText(operation.value.operationId),
      tags: [tags.get(operation.group)],
      description: operation.documentation,
      parameters: operation.value.parameters.map(parameterObject),
      ...(operation.value.hasBody ? { requestBody: { content: { "application/json": { schema: {} } } } } : {}),
      responses: Object.fromEntries(operation.value.statuses.map((status) => [status, { description: "" }])),
      ...operationExtensions(operation),
    };
  }
  return { openapi: "3.0.0", info: { title: "contract", version: "1" }, paths };
}

/** The contract-wide values that templates print. */
export function contractProperties({ document, operations, components, conventions }: NormalContract): object {
  const properties: Extensions<(typeof CONTRACT_PROPERTIES)[number]> = {
    "x-title": JSON.stringify(String(document.info.title)),
    "x-version": JSON.stringify(String(document.info.version)),
    "x-security-headers": JSON.stringify(conventions.securityHeaders),
    "x-person-headers": JSON.stringify(conventions.personHeaders),
    "x-pagination": JSON.stringify(conventions.pagination),
    "x-idempotency-property": JSON.stringify(conventions.idempotencyProperty),
    "x-error-members": JSON.stringify(conventions.errors.members),
    "x-error-types": JSON.stringify(conventions.errors.types),
    "x-request-parts": JSON.stringify(conventions.errors.parts),
    "x-components": JSON.stringify(components),
    "x-component-type": unionType(components.names),
    "x-always-type": unionType(components.always),
    "x-routes": operations.map(({ value, name }) => ({ key: JSON.stringify(value.operationId), name })),
  };
  return properties;
}

/**
 * The tag of each group for openapi-generator. It converts tags to class names and merges equal ones, so each tag consists of
 * letters and digits and differs from the others in more than case.
 */
export function generatorTags(groups: readonly Group[]): Map<Group, string> {
  const given = new Set<string>();
  const tags = new Map<Group, string>();
  for (const group of new Set(groups)) {
    const plain = group.name.replaceAll(/[^A-Za-z0-9]/g, "");
    const base = /^[A-Z]/.test(plain) ? plain : `Group${plain}`;
    let tag = base;
    for (let count = 2; given.has(tag.toLowerCase()); count++) tag = `${base}N${count}`;
    given.add(tag.toLowerCase());
    tags.set(group, tag);
  }
  return tags;
}

function parameterObject({ name, in: location, required, type, items, default: standard }: Parameter): object {
  const extensions: Extensions<(typeof PARAMETER_EXTENSIONS)[number]> =
    standard === undefined ? {} : { "x-default": JSON.stringify(standard) };
  const schema = { type, ...(items === undefined ? {} : { items: { type: items } }) };
  return { name: inText(name), in: location, required, schema, ...extensions };
}

function operationExtensions(operation: NormalOperation): Extensions<(typeof OPERATION_EXTENSIONS)[number]> {
  const { value, name, typesKey, group, defaulted } = operation;
  return {
    "x-name": name,
    "x-types-key": JSON.stringify(typesKey),
    "x-group": group.name,
    "x-group-file": group.file,
    "x-components": JSON.stringify(value.components),
    "x-component-type": unionType(value.components),
    "x-context-type": unionType(contextMembers(value)),
    ...(defaulted.length === 0 ? {} : { "x-defaulted-type": unionType(defaulted) }),
    "x-validators": validatorsLiteral(operation),
    "x-success-status": value.successStatus,
    ...(value.emptySuccess === true ? { "x-empty-success": true } : {}),
    ...(value.listProperty === undefined ? {} : { "x-list-property": JSON.stringify(value.listProperty) }),
    "x-paginated": value.paginated,
    "x-idempotent": value.idempotent,
    ...(value.accountParameter === undefined ? {} : { "x-account-parameter": JSON.stringify(value.accountParameter) }),
    ...(value.exclusiveQuery === undefined ? {} : { "x-exclusive-query": JSON.stringify(value.exclusiveQuery) }),
    "x-platform-signed": value.platformSigned,
    "x-response-signed": value.responseSigned,
    "x-runtime": value.runtime,
  };
}

/** The members of a handler's context that depend on the operation (`ContextMember` of core). */
function contextMembers({ accountParameter, idempotent }: Operation): string[] {
  return [...(accountParameter === undefined ? [] : ["account"]), ...(idempotent ? ["operationKey"] : [])];
}

/** `{ query: validators.getQuotesQuery, responses: { "200": validators.Quote } }` */
function validatorsLiteral({ validators: { request, responses } }: NormalOperation): string {
  const parts = Object.entries(request).map(([part, name]) => `${part}: validators.${name}`);
  const statuses = Object.entries(responses).map(([status, name]) => `${JSON.stringify(status)}: validators.${name}`);
  return `{ ${[...parts, `responses: { ${statuses.join(", ")} }`].join(", ")} }`;
}

function unionType(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ") || "never";
}

/** Escapes a name for a TypeScript string. */
function inText(name: string): string {
  return JSON.stringify(name).slice(1, -1);
}
