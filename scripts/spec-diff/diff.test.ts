/** Each rule: its finding, and the sides that it breaks in a request and in a response. @module */
import { expect, test } from "vitest";
import type { Document } from "../regenerate/document.ts";
import type { Change } from "./change.ts";
import { diffDocuments } from "./diff.ts";
import { RULES } from "./rules.ts";

const seen = new Set<string>();
type Members = Record<string, unknown>;
const object = (properties: Members, more: Members = {}): Members => ({ type: "object", properties, ...more });
const A = object({ kind: { enum: ["a"] }, one: {} }, { required: ["kind"] });
const B = object({ kind: { enum: ["b"] }, two: {} }, { required: ["kind"] });

/** Rule, earlier and later schema, and the broken sides in a request and in a response. */
test.each<[string, Members, Members, string, string]>([
  // Types
  ["type-widened", { type: "integer" }, { type: "number" }, "servers", "clients"],
  ["type-narrowed", { type: "number" }, { type: "integer" }, "clients", "servers"],
  ["type-narrowed", {}, { type: "string" }, "clients", "servers"],
  ["type-widened", { type: "string" }, {}, "servers", "clients"],
  ["type-changed", { type: "string" }, { type: "number" }, "servers clients", "servers clients"],
  ["type-stated", { enum: ["a"] }, { enum: ["a"], type: "string" }, "", ""],
  ["type-stated", object({ a: {} }), { properties: { a: {} } }, "", ""],
  ["null-allowed", { type: "string" }, { type: "string", nullable: true }, "servers", "clients"],
  ["null-forbidden", { type: "string", nullable: true }, { type: "string" }, "clients", "servers"],
  ["null-allowed", { type: "string" }, { type: ["string", "null"] }, "servers", "clients"],
  ["null-allowed", { allOf: [A] }, { allOf: [A], nullable: true }, "servers", "clients"],
  ["null-forbidden", { oneOf: [A, B], nullable: true }, { oneOf: [A, B] }, "clients", "servers"],
  ["null-allowed", { enum: ["a"] }, { enum: ["a"], nullable: true }, "servers", "clients"],
  ["null-allowed", { anyOf: [A, B] }, { anyOf: [A, { ...B, nullable: true }] }, "servers", "clients"],
  // Values
  ["enum-value-added", { enum: ["a"] }, { enum: ["b", "a"] }, "servers", "clients"],
  ["enum-value-removed", { enum: ["a", "b"] }, { enum: ["a"] }, "clients", "servers"],
  ["enum-added", { type: "string" }, { type: "string", enum: ["a"] }, "clients", "servers"],
  ["enum-removed", { type: "string", enum: ["a"] }, { type: "string" }, "servers", "clients"],
  ["pattern-added", { type: "string" }, { type: "string", pattern: "^a" }, "clients", "servers"],
  ["pattern-removed", { type: "string", pattern: "^a" }, { type: "string" }, "servers", "clients"],
  ["pattern-changed", { pattern: "^a" }, { pattern: "^b" }, "servers clients", "servers clients"],
  ["format-added", { type: "string" }, { type: "string", format: "date" }, "clients", "servers"],
  ["format-removed", { type: "string", format: "date" }, { type: "string" }, "servers", "clients"],
  ["format-changed", { format: "date" }, { format: "date-time" }, "servers clients", "servers clients"],
  ["limit-loosened", { type: "integer", format: "int32" }, { type: "integer", format: "int64" }, "servers", "clients"],
  ["limit-tightened", { minimum: 1 }, { minimum: 2 }, "clients", "servers"],
  ["limit-loosened", { minimum: 2 }, { minimum: 1 }, "servers", "clients"],
  ["limit-tightened", { maximum: 2 }, { maximum: 1 }, "clients", "servers"],
  ["limit-loosened", { maxLength: 2 }, {}, "servers", "clients"],
  ["limit-tightened", {}, { minItems: 1 }, "clients", "servers"],
  ["limit-tightened", { minimum: 1 }, { minimum: 1, exclusiveMinimum: true }, "clients", "servers"],
  ["limit-loosened", { exclusiveMaximum: 5 }, { exclusiveMaximum: 6 }, "servers", "clients"],
  ["limit-tightened", { multipleOf: 5 }, { multipleOf: 10 }, "clients", "servers"],
  ["limit-loosened", { multipleOf: 0.1 }, { multipleOf: 0.01 }, "servers", "clients"],
  ["keyword-changed", { multipleOf: 4 }, { multipleOf: 6 }, "servers clients", "servers clients"],
  ["limit-tightened", {}, { uniqueItems: true }, "clients", "servers"],
  ["default-added", { type: "string" }, { type: "string", default: "a" }, "servers", "servers"],
  ["default-removed", { type: "string", default: "a" }, { type: "string" }, "clients", "clients"],
  ["default-changed", { default: "a" }, { default: "b" }, "servers clients", "servers clients"],
  // Properties
  ["property-added", object({}), object({ a: {} }), "", ""],
  ["required-property-added", object({}), object({ a: {} }, { required: ["a"] }), "clients", "servers"],
  ["property-removed", object({ a: {} }), object({}), "clients", ""],
  ["required-property-removed", object({ a: {} }, { required: ["a"] }), object({}), "servers clients", "clients"],
  [
    "property-renamed",
    object({ a: { description: "b" } }),
    object({ c: { description: "b" } }),
    "servers clients",
    "servers clients",
  ],
  ["property-became-required", object({ a: {} }), object({ a: {} }, { required: ["a"] }), "clients", "servers"],
  ["property-became-optional", object({ a: {} }, { required: ["a"] }), object({ a: {} }), "servers", "clients"],
  ["object-closed", object({}), object({}, { additionalProperties: false }), "clients", "servers"],
  ["object-opened", object({}, { additionalProperties: false }), object({}), "servers", "clients"],
  ["members-described", { type: "array" }, { type: "array", items: { type: "string" } }, "clients", "servers"],
  ["members-undescribed", object({}, { additionalProperties: { type: "string" } }), object({}), "servers", "clients"],
  [
    "type-changed",
    object({}, { additionalProperties: { type: "string" } }),
    object({}, { additionalProperties: { type: "number" } }),
    "servers clients",
    "servers clients",
  ],
  // Choices
  ["branch-added", { oneOf: [A] }, { oneOf: [A, B] }, "servers", "clients"],
  ["branch-removed", { anyOf: [B, A] }, { anyOf: [A] }, "clients", "servers"],
  ["branch-added", A, { oneOf: [B, A] }, "servers", "clients"],
  ["branch-removed", { oneOf: [B, A] }, A, "clients", "servers"],
  ["choice-added", object({ z: {} }), { ...object({ z: {} }), oneOf: [A, B] }, "clients", "servers"],
  ["choice-removed", { ...object({ z: {} }), oneOf: [A, B] }, object({ z: {} }), "servers", "clients"],
  ["choice-loosened", { oneOf: [A, B] }, { anyOf: [A, B] }, "servers", "clients"],
  ["choice-tightened", { anyOf: [A, B] }, { oneOf: [A, B] }, "clients", "servers"],
  // Others
  ["keyword-changed", { not: { type: "string" } }, { not: { type: "number" } }, "servers clients", "servers clients"],
  ["annotation-changed", { type: "string" }, { type: "string", deprecated: true }, "", ""],
  ["annotation-changed", { oneOf: [A, B] }, { oneOf: [A, B], discriminator: { propertyName: "kind" } }, "", ""],
])("%s: from %j to %j", (rule, before, after, request, response) => {
  const changes = diffDocuments(exchanging(before), exchanging(after));
  expect(changes.map((change) => change.rule)).toEqual([rule, rule]);
  expect(changes.map(brokenIn)).toEqual([
    { requests: ["swap"], responses: [], breaks: request },
    { requests: [], responses: ["swap"], breaks: response },
  ]);
  for (const { pointer } of changes)
    expect(pointer).toMatch(/^#\/paths\/~1things\/post\/(requestBody|responses\/200)\//);
  seen.add(rule);
});

test("a new property in a closed object, or a removed one, is reported twice", () => {
  const [empty, closed, open] = [
    object({}, { additionalProperties: false }),
    object({ a: {} }, { additionalProperties: false }),
    object({ a: {} }),
  ];
  const rules = (before: Members, after: Members): string[] =>
    diffDocuments(exchanging(before), exchanging(after)).map((change) => `${change.rule} ${change.breaks.join()}`);
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

/** Rule, earlier and later operation, and the broken sides. */
const parameter = (name: string, more: Members = {}): Members => ({
  parameters: [{ name, in: "query", schema: { type: "string" }, ...more }],
});
const json = (schema: Members): Members => ({ content: { "application/json": { schema } } });
const multipart = (encoding: Members): Members => ({
  requestBody: { required: true, content: { "multipart/form-data": { schema: object({ a: {} }), encoding } } },
});
const answering = (responses: Members): Members => ({ responses });
const OK = { "200": {} };

test.each<[string, Members, Members, string]>([
  ["parameter-added", {}, parameter("a"), ""],
  ["required-parameter-added", {}, parameter("a", { required: true }), "clients"],
  ["parameter-removed", parameter("a"), {}, "clients"],
  ["required-parameter-removed", parameter("a", { required: true }), {}, "servers clients"],
  ["parameter-renamed", parameter("a"), parameter("b"), "servers clients"],
  ["parameter-became-required", parameter("a"), parameter("a", { required: true }), "clients"],
  ["parameter-became-optional", parameter("a", { required: true }), parameter("a"), "servers"],
  ["parameter-form-changed", parameter("a"), parameter("a", { explode: false }), "servers clients"],
  [
    "enum-value-added",
    parameter("a", { schema: { enum: ["a"] } }),
    parameter("a", { schema: { enum: ["a", "b"] } }),
    "servers",
  ],
  [
    "default-changed",
    parameter("a", { schema: { default: 1 } }),
    parameter("a", { schema: { default: 2 } }),
    "servers clients",
  ],
  ["required-parameter-added", {}, parameter("X-NEW-SIGNATURE", { in: "header", required: true }), "clients"],
  ["body-added", {}, { requestBody: json(A) }, ""],
  ["required-body-added", {}, { requestBody: { ...json(A), required: true } }, "clients"],
  ["body-removed", { requestBody: json(A) }, {}, "clients"],
  ["required-body-removed", { requestBody: { ...json(A), required: true } }, {}, "servers clients"],
  ["body-became-required", { requestBody: json(A) }, { requestBody: { ...json(A), required: true } }, "clients"],
  ["body-became-optional", { requestBody: { ...json(A), required: true } }, { requestBody: json(A) }, "servers"],
  [
    "media-type-added",
    { requestBody: json(A) },
    { requestBody: { content: { ...(json(A)["content"] as Members), "text/plain": {} } } },
    "servers",
  ],
  [
    "media-type-removed",
    { requestBody: { content: { ...(json(A)["content"] as Members), "text/plain": {} } } },
    { requestBody: json(A) },
    "clients",
  ],
  [
    "media-type-added",
    answering({ "200": json(A) }),
    answering({ "200": { content: { ...(json(A)["content"] as Members), "text/plain": {} } } }),
    "clients",
  ],
  [
    "media-type-removed",
    answering({ "200": { content: { ...(json(A)["content"] as Members), "text/plain": {} } } }),
    answering({ "200": json(A) }),
    "servers clients",
  ],
  ["status-added", answering(OK), answering({ ...OK, "202": {} }), "clients"],
  ["status-removed", answering({ ...OK, "404": {} }), answering(OK), "servers"],
  ["response-body-added", answering(OK), answering({ "200": json(A) }), "servers"],
  ["response-body-removed", answering({ "200": json(A) }), answering(OK), "clients"],
  ["response-header-added", answering(OK), answering({ "200": { headers: { "X-A": {} } } }), ""],
  [
    "required-response-header-added",
    answering(OK),
    answering({ "200": { headers: { "X-A": { required: true } } } }),
    "servers",
  ],
  ["response-header-removed", answering({ "200": { headers: { "X-A": {} } } }), answering(OK), ""],
  [
    "required-response-header-removed",
    answering({ "200": { headers: { "X-A": { required: true } } } }),
    answering(OK),
    "clients",
  ],
  [
    "response-header-became-required",
    answering({ "200": { headers: { "X-A": {} } } }),
    answering({ "200": { headers: { "X-A": { required: true } } } }),
    "servers",
  ],
  [
    "response-header-became-optional",
    answering({ "200": { headers: { "X-A": { required: true } } } }),
    answering({ "200": { headers: { "X-A": {} } } }),
    "clients",
  ],
  [
    "pattern-changed",
    answering({ "200": { headers: { "X-A": { schema: { pattern: "a" } } } } }),
    answering({ "200": { headers: { "X-A": { schema: { pattern: "b" } } } } }),
    "servers clients",
  ],
  ["annotation-changed", answering(OK), answering({ "200": { links: { next: { operationId: "swap" } } } }), ""],
  ["operation-renamed", {}, { operationId: "other" }, ""],
  ["operation-annotated", {}, { tags: ["a"] }, ""],
  ["operation-annotated", {}, { deprecated: true }, ""],
  ["security-changed", {}, { security: [{ key: [] }] }, "servers clients"],
  ["security-alternative-added", { security: [{ key: [] }] }, { security: [{ other: [] }, { key: [] }] }, ""],
  ["security-alternative-removed", { security: [{ key: [] }, {}] }, { security: [{ key: [] }] }, "clients"],
  ["encoding-changed", multipart({}), multipart({ a: { contentType: "text/csv" } }), "servers clients"],
  ["encoding-changed", multipart({ a: { explode: false } }), multipart({}), "servers clients"],
  ["callbacks-changed", {}, { callbacks: { done: {} } }, "servers clients"],
  ["prose", {}, { summary: "All" }, ""],
  ["prose", { description: "All" }, { description: "Some" }, ""],
  ["prose", {}, { "x-origin": "elsewhere" }, ""],
])("%s: from %j to %j", (rule, before, after, breaks) => {
  const changes = diffDocuments(operating(before), operating(after));
  expect(changes.map((change) => [change.rule, change.breaks.join(" ")])).toEqual([[rule, breaks]]);
  seen.add(rule);
});

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
    answering({ "200": json(before) }),
    answering({ "200": json(after) }),
  ]),
])("writing out a default is not a change: %s", (_name, before, after) => {
  expect(diffDocuments(operating(before), operating(after))).toEqual([]);
  expect(diffDocuments(operating(after), operating(before))).toEqual([]);
});

test("the servers of a path hold for its operations", () => {
  const servers = [{ url: "https://example.com/v3" }];
  const withServers = (item: Members): Document => {
    const document = operating({});
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

test("a status that a range covered before is compared with it", () => {
  const before = operating(answering({ ...OK, "4XX": json(object({ message: {} })) }));
  const after = operating(
    answering({ ...OK, "4XX": json(object({ message: {} })), "404": json(object({ message: {}, code: {} })) }),
  );
  expect(diffDocuments(before, after).map(({ rule }) => rule)).toEqual(["property-added"]);
  expect(diffDocuments(before, operating(answering({ ...OK, default: json(object({ message: {} })) })))).toEqual([
    expect.objectContaining({ rule: "status-added", after: "DEFAULT", breaks: ["clients"] }),
  ]);
});

test("operations are added, removed and moved; a path parameter may be renamed", () => {
  const document = (paths: Members): Document => ({ ...operating({}), paths: paths as Document["paths"] });
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

test("a readOnly property is in no request, and a writeOnly property in no response", () => {
  const before = object({ a: { type: "string" } }, { required: ["a"] });
  const readOnly = object({ a: { type: "string", readOnly: true } }, { required: ["a"] });
  expect(diffDocuments(exchanging(before), exchanging(readOnly)).map(brokenIn)).toEqual([
    { requests: ["swap"], responses: [], breaks: "servers clients" },
    { requests: [], responses: ["swap"], breaks: "" },
  ]);
  const writeOnly = object({ a: { type: "string", writeOnly: true } }, { required: ["a"] });
  expect(diffDocuments(exchanging(writeOnly), exchanging(before)).map(brokenIn)).toEqual([
    { requests: ["swap"], responses: [], breaks: "" },
    { requests: [], responses: ["swap"], breaks: "servers" },
  ]);
});

test("recursive schemas are compared completely, once", () => {
  const tree = (more: Members): Document =>
    exchanging(
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

test("moving a property to a shared part, or reordering, is not a change", () => {
  const shared = { Base: object({ a: {}, b: { enum: ["x", "y"] } }, { required: ["a", "b"] }) };
  const composed = { allOf: [{ $ref: "#/components/schemas/Base" }, object({ c: { type: "string" } })] };
  const plain = object({ c: { type: "string" }, b: { enum: ["y", "x"] }, a: {} }, { required: ["b", "a"] });
  const rules = diffDocuments(exchanging(composed, shared), exchanging(plain, shared)).map(({ rule }) => rule);
  expect(rules).toEqual([]);
});

test("a change in a shared part is reported once, with all operations and the broken sides in each direction", () => {
  const signed = (name: string): Document => {
    const document = exchanging({ $ref: "#/components/schemas/Kind" }, { Kind: { enum: [name, "b"] } });
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

test("a renamed branch is compared with its earlier form", () => {
  const before = exchanging({ oneOf: [{ $ref: "#/components/schemas/Round" }, B] }, { Round: A });
  const later = object({ kind: { enum: ["a"] }, one: {}, more: {} }, { required: ["kind"] });
  const after = exchanging({ oneOf: [B, { $ref: "#/components/schemas/Ball" }] }, { Ball: later });
  expect(diffDocuments(before, after).map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    "property-added #/components/schemas/Ball/properties/more",
    "component-removed #/components/schemas/Round",
    "component-added #/components/schemas/Ball",
  ]);
  seen.add("component-added").add("component-removed");
});

test("a part that no operation uses breaks neither side, and neither does the rest of a document", () => {
  const unused = (type: string): Document => exchanging({}, { Unused: { type } });
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

test("every rule was tested", () => {
  expect(Object.keys(RULES).filter((rule) => !seen.has(rule))).toEqual([]);
});

/** A document with one operation that takes and returns a schema. */
function exchanging(schema: Members, schemas: Members = {}): Document {
  return { ...operating({ requestBody: json(schema), responses: { "200": json(schema) } }), components: { schemas } };
}

/** A document with one operation. */
function operating(members: Members): Document {
  const post = { operationId: "swap", responses: OK, ...members };
  return { openapi: "3.0.0", info: { title: "Things", version: "1" }, paths: { "/things": { post } }, components: {} };
}

function brokenIn({ requests, responses, breaks }: Change): object {
  return { requests, responses, breaks: breaks.join(" ") };
}
