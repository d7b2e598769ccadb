import { expect, test } from "vitest";
import type { Document, Schema } from "../document.ts";
import { bodySchema, listProperty, parameterSchema, requiresProperty, responseSchemas } from "./schemas.ts";

const ITEMS: Schema = { type: "array", items: {} };
const DOCUMENT: Document = {
  openapi: "3.0.0",
  info: { title: "Things", version: "1" },
  paths: {},
  components: {
    schemas: { Keyed: { required: ["idempotencyKey"] }, Things: { properties: { things: ITEMS } }, Items: ITEMS },
    requestBodies: { Thing: { content: { "application/json": { schema: { $ref: "#/components/schemas/Keyed" } } } } },
  },
};

test.each<[string, Schema, boolean]>([
  ["itself", { required: ["idempotencyKey"] }, true],
  ["through a reference", { $ref: "#/components/schemas/Keyed" }, true],
  ["in a part of an allOf", { allOf: [{ type: "object" }, { $ref: "#/components/schemas/Keyed" }] }, true],
  ["in one branch of a oneOf only", { oneOf: [{ required: ["idempotencyKey"] }, {}] }, false],
  ["as an optional property", { properties: { idempotencyKey: {} } }, false],
])("a schema that requires the key %s: %s", (_case, schema, expected) => {
  expect(requiresProperty(DOCUMENT, schema, "idempotencyKey")).toBe(expected);
});

test.each<[string, Schema, string | undefined]>([
  ["one array", { properties: { things: ITEMS, total: { type: "integer" } } }, "things"],
  ["one array, by reference", { $ref: "#/components/schemas/Things" }, "things"],
  [
    "one array whose schema is a reference",
    { properties: { things: { $ref: "#/components/schemas/Items" } } },
    "things",
  ],
  ["two arrays", { properties: { a: ITEMS, b: ITEMS } }, undefined],
  ["no array", { properties: { a: {} } }, undefined],
])("a response with %s has the list property %s", (_case, schema, expected) => {
  expect(listProperty(DOCUMENT, schema)).toBe(expected);
});

test("path parameters are always required, others if declared", () => {
  const schema = { type: "string" };
  const parameters = [
    { name: "id", in: "path", schema },
    { name: "a", in: "query", required: true, schema },
    { name: "b", in: "query" },
  ];
  expect(parameterSchema(parameters)).toEqual({
    type: "object",
    properties: { id: schema, a: schema, b: {} },
    required: ["id", "a"],
  });
  expect(parameterSchema([])).toBeUndefined();
});

test("finds a body through a reference, and accepts anything for a body without a schema", () => {
  const responses = {};
  expect(bodySchema(DOCUMENT, { responses })).toBeUndefined();
  expect(bodySchema(DOCUMENT, { responses, requestBody: { $ref: "#/components/requestBodies/Thing" } })).toEqual({
    $ref: "#/components/schemas/Keyed",
  });
  expect(bodySchema(DOCUMENT, { responses, requestBody: { content: { "application/json": {} } } })).toEqual({});
});

test("chooses JSON among several media types, and omits a status without a body", () => {
  const responses = {
    "200": {
      content: {
        "text/plain": { schema: { type: "string" } },
        "application/problem+json": { schema: { type: "object" } },
      },
    },
    "204": { description: "Gone." },
  };
  expect([...responseSchemas(DOCUMENT, { responses })]).toEqual([["200", { type: "object" }]]);
});
