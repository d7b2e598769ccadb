/** Tests each rule: its finding, and the sides that it breaks in a request and in a response. @module */
import { expect, test } from "vitest";
import type { Document } from "../regenerate/document.ts";
import { diffDocuments } from "./diff.ts";
import { RULES } from "./rules.ts";
import {
  A,
  B,
  brokenIn,
  documentOfOperation,
  documentOfSchema,
  type Members,
  object,
  OK,
} from "./testing/documents.ts";
import { operationCases } from "./testing/operation-cases.ts";
import { schemaCases } from "./testing/schema-cases.ts";

const seen = new Set<string>();

test.each(schemaCases)("%s: from %j to %j", (rule, before, after, request, response) => {
  const changes = diffDocuments(documentOfSchema(before), documentOfSchema(after));
  expect(changes.map((change) => change.rule)).toEqual([rule, rule]);
  expect(changes.map(brokenIn)).toEqual([
    { requests: ["swap"], responses: [], breaks: request },
    { requests: [], responses: ["swap"], breaks: response },
  ]);
  for (const { pointer } of changes)
    expect(pointer).toMatch(/^#\/paths\/~1things\/post\/(requestBody|responses\/200)\//);
  seen.add(rule);
});

test("reports an added or removed property of a closed object twice", () => {
  const [empty, closed, open] = [
    object({}, { additionalProperties: false }),
    object({ a: {} }, { additionalProperties: false }),
    object({ a: {} }),
  ];
  const rules = (before: Members, after: Members): string[] =>
    diffDocuments(documentOfSchema(before), documentOfSchema(after)).map(
      (change) => `${change.rule} ${change.breaks.join()}`,
    );
  expect(rules(empty, closed)).toEqual([
    "property-added ",
    "property-added-to-closed-object servers",
    "property-added ",
    "property-added-to-closed-object clients",
  ]);
  expect(rules(closed, empty)).toEqual([
    "property-removed clients",
    "property-removed-from-closed-object clients",
    "property-removed ",
    "property-removed-from-closed-object servers",
  ]);
  expect(rules(open, empty)).toContain("object-closed servers");
  seen.add("property-added-to-closed-object").add("property-removed-from-closed-object");
});

test.each(operationCases)("%s: from %j to %j", (rule, before, after, breaks) => {
  const changes = diffDocuments(documentOfOperation(before), documentOfOperation(after));
  expect(changes.map((change) => [change.rule, change.breaks.join(" ")])).toEqual([[rule, breaks]]);
  seen.add(rule);
});

test("reports added, removed and moved operations, and renamed path parameters", () => {
  const document = (paths: Members): Document => ({ ...documentOfOperation({}), paths: paths as Document["paths"] });
  const operation = (operationId: string, name?: string): Members => ({
    operationId,
    parameters: name === undefined ? [] : [{ name, in: "path", required: true, schema: {} }],
    responses: OK,
  });
  const before = document({
    "/a/{x}": { get: operation("getA", "x") },
    "/b": { get: operation("getB"), put: operation("putB") },
  });
  const after = document({
    "/a/{y}": { get: operation("getA", "y") },
    "/c": { get: operation("getB"), post: operation("postC") },
  });
  expect(
    diffDocuments(before, after).map(({ rule, subject, breaks, before: was, after: is }) => [
      rule,
      subject.name,
      breaks.join(" "),
      was,
      is,
    ]),
  ).toEqual([
    ["path-parameter-renamed", "getA", "", "x", "y"],
    ["operation-moved", "getB", "servers clients", "GET /b", "GET /c"],
    ["operation-removed", "putB", "clients", "PUT /b", undefined],
    ["operation-added", "postC", "servers", undefined, "POST /c"],
  ]);
  for (const rule of ["path-parameter-renamed", "operation-moved", "operation-removed", "operation-added"])
    seen.add(rule);
});

test("compares a renamed branch with its earlier form", () => {
  const before = documentOfSchema({ oneOf: [{ $ref: "#/components/schemas/Round" }, B] }, { Round: A });
  const later = object({ kind: { enum: ["a"] }, one: {}, more: {} }, { required: ["kind"] });
  const after = documentOfSchema({ oneOf: [B, { $ref: "#/components/schemas/Ball" }] }, { Ball: later });
  expect(diffDocuments(before, after).map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    "property-added #/components/schemas/Ball/properties/more",
    "component-removed #/components/schemas/Round",
    "component-added #/components/schemas/Ball",
  ]);
  seen.add("component-added").add("component-removed");
});

test("reports changes outside of operations as harmless", () => {
  const unused = (type: string): Document => documentOfSchema({}, { Unused: { type } });
  expect(diffDocuments(unused("string"), unused("number"))).toEqual([
    expect.objectContaining({
      rule: "unused-changed",
      breaks: [],
      before: { type: "string" },
      after: { type: "number" },
    }),
  ]);
  const tagged = { ...unused("string"), tags: [{ name: "a" }] };
  expect(diffDocuments(unused("string"), tagged)).toEqual([
    expect.objectContaining({ rule: "document-changed", after: ["a"] }),
  ]);
  seen.add("unused-changed").add("document-changed");
});

test("all rules have a test", () => {
  expect(Object.keys(RULES).filter((rule) => !seen.has(rule))).toEqual([]);
});
