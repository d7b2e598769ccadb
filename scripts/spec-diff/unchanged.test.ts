/** Tests changes to a document that do not change the API. @module */
import { expect, test } from "vitest";
import { diffDocuments } from "./diff.ts";
import {
  documentOfOperation,
  documentOfSchema,
  type Members,
  multipart,
  object,
  parameter,
  withResponses,
  json,
} from "./testing/documents.ts";

test.each<[string, Members, Members]>([
  ["style: form", parameter("a"), parameter("a", { style: "form" })],
  ["explode: true", parameter("a"), parameter("a", { explode: true })],
  ["allowReserved: false", parameter("a"), parameter("a", { allowReserved: false })],
  ["deprecated: false", parameter("a"), parameter("a", { deprecated: false })],
  ["an operation's deprecated: false", {}, { deprecated: false }],
  ["no tags", {}, { tags: [] }],
  ["no security", {}, { security: [] }],
  ["an encoding with the default form", multipart({}), multipart({ a: { style: "form", explode: true } })],
  ...(
    [
      [{ type: "object" }, { type: "object", additionalProperties: true }],
      [{ type: "object" }, { type: "object", additionalProperties: {} }],
      [{ type: "object" }, { type: "object", minProperties: 0 }],
      [{ type: "string" }, { type: "string", minLength: 0 }],
      [{ type: "string" }, { type: "string", nullable: false }],
      [{ type: "string" }, { type: "string", readOnly: false, writeOnly: false, deprecated: false }],
      [
        { type: "array", items: {} },
        { type: "array", items: {}, uniqueItems: false, minItems: 0 },
      ],
      [{ minimum: 1 }, { minimum: 1, exclusiveMinimum: false }],
    ] as const
  ).map(([before, after]): [string, Members, Members] => [
    JSON.stringify(after),
    withResponses({ "200": json(before) }),
    withResponses({ "200": json(after) }),
  ]),
])("reports no change for a default that is written out: %s", (_name, before, after) => {
  expect(diffDocuments(documentOfOperation(before), documentOfOperation(after))).toEqual([]);
  expect(diffDocuments(documentOfOperation(after), documentOfOperation(before))).toEqual([]);
});

test("reports no change for a moved property or another order", () => {
  const shared = { Base: object({ a: {}, b: { enum: ["x", "y"] } }, { required: ["a", "b"] }) };
  const composed = { allOf: [{ $ref: "#/components/schemas/Base" }, object({ c: { type: "string" } })] };
  const plain = object({ c: { type: "string" }, b: { enum: ["y", "x"] }, a: {} }, { required: ["b", "a"] });
  const rules = diffDocuments(documentOfSchema(composed, shared), documentOfSchema(plain, shared)).map(
    ({ rule }) => rule,
  );
  expect(rules).toEqual([]);
});
