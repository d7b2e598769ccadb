import { expect, test } from "vitest";
import type { Document, OperationObject, Schema } from "../document.ts";
import { NETWORK_LINK } from "./conventions.ts";
import { describeParameter, isSecurityParameter, parametersOf } from "./parameters.ts";

const DOCUMENT: Document = {
  openapi: "3.0.0",
  info: { title: "Things", version: "1" },
  paths: {},
  components: {
    parameters: { Limit: { name: "limit", in: "query", schema: { type: "integer" } } },
    schemas: { Kind: { type: "string", enum: ["a"] } },
  },
};

test("an operation's parameter overrides the path's, by name and location", () => {
  const item = { parameters: [{ name: "id", in: "path" }, { $ref: "#/components/parameters/Limit" }] };
  const operation: OperationObject = {
    responses: {},
    parameters: [
      { name: "limit", in: "query", required: true },
      { name: "id", in: "query" },
    ],
  };
  expect(parametersOf(DOCUMENT, item, operation)).toEqual([
    { name: "id", in: "path" },
    { name: "limit", in: "query", required: true },
    { name: "id", in: "query" },
  ]);
});

test.each<[string, Schema | undefined, object]>([
  ["a number", { type: "number" }, { type: "number" }],
  ["a reference", { $ref: "#/components/schemas/Kind" }, { type: "string" }],
  ["an array", { type: "array", items: { $ref: "#/components/schemas/Kind" } }, { type: "array", items: "string" }],
  ["a composition", { allOf: [{ minimum: 1 }, { type: "integer" }] }, { type: "integer" }],
  ["no type", {}, { type: "string" }],
  ["no schema", undefined, { type: "string" }],
  ["a default that is false", { type: "boolean", default: false }, { type: "boolean", default: false }],
])("describes a parameter with %s", (_case, schema, expected) => {
  const parameter = { name: "a", in: "query", ...(schema === undefined ? {} : { schema }) };
  expect(describeParameter(DOCUMENT, parameter)).toEqual({ name: "a", in: "query", required: false, ...expected });
});

test("recognises a security header in any case, and only among headers", () => {
  expect(isSecurityParameter(NETWORK_LINK, { name: "x-fbapi-key", in: "header" })).toBe(true);
  expect(isSecurityParameter(NETWORK_LINK, { name: "X-FBAPI-KEY", in: "query" })).toBe(false);
  expect(isSecurityParameter(NETWORK_LINK, { name: "X-FBAPI-INITIATED-BY", in: "header" })).toBe(false);
});
