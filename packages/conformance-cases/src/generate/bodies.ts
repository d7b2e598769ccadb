/** Random request bodies that the contract accepts. @module */
import { contract } from "@provider-connectivity/contract";
import document from "@provider-connectivity/contract/openapi.merged.json" with { type: "json" };
import type { Operation, OperationValidators } from "@provider-connectivity/core";
import { dereference } from "./dereference.ts";
import type { Random } from "./random.ts";
import { CAREFUL_TEXTS, sample } from "./sample.ts";
import type { Json, Schema } from "./schema.ts";

export type JsonObject = Record<string, Json>;

const MAX_ATTEMPTS = 1000;
const AMOUNT = String.raw`^\d+(\.\d+)?`;
const validators: Readonly<Record<string, OperationValidators>> = contract.validators;
const schemas = new Map<string, Schema>();

/**
 * A valid body of an operation: its required properties, and some of the others.
 *
 * @param texts the texts to choose from. Default: those of `sample`
 * @throws Error if no valid body was found in 1,000 attempts
 */
export function bodyOf(operation: Operation, random: Random, texts?: readonly string[]): JsonObject {
  const schema = schemaOf(operation);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const body = sample(schema, random, texts);
    if (isValid(operation, body)) return body as JsonObject;
  }
  throw new Error(`no valid body of ${operation.operationId} was generated in ${MAX_ATTEMPTS} attempts`);
}

/** A valid body of an operation with its required properties only. */
export function minimalBodyOf(operation: Operation, random: Random): JsonObject {
  return bodyOf(operation, { ...random, chance: () => false });
}

/** A valid body with its required properties only, with ordinary texts. */
export function carefulBodyOf(operation: Operation, random: Random): JsonObject {
  return bodyOf(operation, { ...random, chance: () => false }, CAREFUL_TEXTS);
}

export function isValid({ operationId }: Operation, body: unknown): boolean {
  return validators[operationId]?.body?.(body) === true;
}

function schemaOf({ operationId, path, method }: Operation): Schema {
  const known = schemas.get(operationId);
  if (known !== undefined) return known;
  const item = (document.paths as Readonly<Record<string, unknown>>)[path] as Readonly<Record<string, unknown>>;
  const { requestBody } = dereference(document, item[method.toLowerCase()]) as {
    requestBody: { content: { "application/json": { schema: Schema } } };
  };
  const schema = withWholeAmounts(requestBody.content["application/json"].schema) as Schema;
  schemas.set(operationId, schema);
  return schema;
}

/** The contract's pattern of amounts has no end anchor, so it also accepts text after a number. Do not generate that. */
function withWholeAmounts(value: unknown): unknown {
  if (value === AMOUNT) return `${AMOUNT}$`;
  if (Array.isArray(value)) return value.map(withWholeAmounts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withWholeAmounts(member)]));
}
