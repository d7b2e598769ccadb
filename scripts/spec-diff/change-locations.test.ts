/** Tests the reported location, operations and directions of changes. @module */
import { expect, test } from "vitest";
import type { Document } from "../regenerate/document.ts";
import { diffDocuments } from "./diff.ts";
import {
  brokenIn,
  documentOfOperation,
  documentOfSchema,
  json,
  type Members,
  object,
  OK,
  withResponses,
} from "./testing/documents.ts";

test("applies the servers of a path to its operations", () => {
  const servers = [{ url: "https://example.com/v3" }];
  const withServers = (item: Members): Document => {
    const document = documentOfOperation({});
    for (const each of Object.values(document.paths)) Object.assign(each, item);
    return document;
  };
  expect(diffDocuments(withServers({}), withServers({ servers }))).toEqual([
    expect.objectContaining({
      rule: "operation-annotated",
      pointer: expect.stringMatching(/servers$/),
      after: servers,
    }),
  ]);
});

test("compares a new status with the range that covered it before", () => {
  const before = documentOfOperation(withResponses({ ...OK, "4XX": json(object({ message: {} })) }));
  const after = documentOfOperation(
    withResponses({ ...OK, "4XX": json(object({ message: {} })), "404": json(object({ message: {}, code: {} })) }),
  );
  expect(diffDocuments(before, after).map(({ rule }) => rule)).toEqual(["property-added"]);
  expect(
    diffDocuments(before, documentOfOperation(withResponses({ ...OK, default: json(object({ message: {} })) }))),
  ).toEqual([expect.objectContaining({ rule: "status-added", after: "DEFAULT", breaks: ["clients"] })]);
});

test("ignores readOnly properties in requests, and writeOnly properties in responses", () => {
  const before = object({ a: { type: "string" } }, { required: ["a"] });
  const readOnly = object({ a: { type: "string", readOnly: true } }, { required: ["a"] });
  expect(diffDocuments(documentOfSchema(before), documentOfSchema(readOnly)).map(brokenIn)).toEqual([
    { requests: ["swap"], responses: [], breaks: "servers clients" },
    { requests: [], responses: ["swap"], breaks: "" },
  ]);
  const writeOnly = object({ a: { type: "string", writeOnly: true } }, { required: ["a"] });
  expect(diffDocuments(documentOfSchema(writeOnly), documentOfSchema(before)).map(brokenIn)).toEqual([
    { requests: ["swap"], responses: [], breaks: "" },
    { requests: [], responses: ["swap"], breaks: "servers" },
  ]);
});

test("compares recursive schemas completely and once", () => {
  const tree = (more: Members): Document =>
    documentOfSchema(
      { $ref: "#/components/schemas/Tree" },
      {
        Tree: object({ children: { type: "array", items: { $ref: "#/components/schemas/Tree" } }, ...more }),
      },
    );
  expect(diffDocuments(tree({}), tree({ leaf: { enum: ["a"] } }))).toEqual([
    expect.objectContaining({
      rule: "property-added",
      subject: { kind: "schema", name: "Tree" },
      pointer: "#/components/schemas/Tree/properties/leaf",
      after: { enum: ["a"] },
      requests: ["swap"],
      responses: ["swap"],
    }),
  ]);
});

test("reports a change in a shared part once, with all operations and broken sides", () => {
  const signed = (name: string): Document => {
    const document = documentOfSchema({ $ref: "#/components/schemas/Kind" }, { Kind: { enum: [name, "b"] } });
    const get = { operationId: "getKind", responses: { "200": json({ $ref: "#/components/schemas/Kind" }) } };
    return { ...document, paths: { ...document.paths, "/kind": { get } } };
  };
  expect(diffDocuments(signed("a"), signed("c"))).toEqual([
    {
      rule: "enum-value-added",
      breaks: ["servers", "clients"],
      subject: { kind: "schema", name: "Kind" },
      pointer: "#/components/schemas/Kind/enum",
      after: ["c"],
      requests: ["swap"],
      responses: ["swap", "getKind"],
    },
    expect.objectContaining({ rule: "enum-value-removed", before: ["a"], breaks: ["servers", "clients"] }),
  ]);
});
