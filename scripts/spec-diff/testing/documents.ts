/** Small documents for the tests. @module */
import type { Document } from "../../regenerate/document.ts";
import type { Change } from "../change.ts";

/** A part of a document. */
export type Members = Record<string, unknown>;

/** A schema of an object. */
export const object = (properties: Members, more: Members = {}): Members => ({ type: "object", properties, ...more });
/** Two schemas that a choice can distinguish. */
export const A = object({ kind: { enum: ["a"] }, one: {} }, { required: ["kind"] });
export const B = object({ kind: { enum: ["b"] }, two: {} }, { required: ["kind"] });

/** An operation with a query parameter. */
export const parameter = (name: string, more: Members = {}): Members => ({
  parameters: [{ name, in: "query", schema: { type: "string" }, ...more }],
});
/** A body of JSON. */
export const json = (schema: Members): Members => ({ content: { "application/json": { schema } } });
/** An operation with a multipart body. */
export const multipart = (encoding: Members): Members => ({
  requestBody: { required: true, content: { "multipart/form-data": { schema: object({ a: {} }), encoding } } },
});
/** An operation with these responses. */
export const withResponses = (responses: Members): Members => ({ responses });
export const OK = { "200": {} };

/** A document with one operation that takes and returns a schema. */
export function documentOfSchema(schema: Members, schemas: Members = {}): Document {
  const operation = { requestBody: json(schema), responses: { "200": json(schema) } };
  return { ...documentOfOperation(operation), components: { schemas } };
}

/** A document with one operation. */
export function documentOfOperation(members: Members): Document {
  const post = { operationId: "swap", responses: OK, ...members };
  return { openapi: "3.0.0", info: { title: "Things", version: "1" }, paths: { "/things": { post } }, components: {} };
}

/** The operations and sides that a change breaks. */
export function brokenIn({ requests, responses, breaks }: Change): object {
  return { requests, responses, breaks: breaks.join(" ") };
}
