import { expect, test } from "vitest";
import type { SchemaNode } from "./schema-node.ts";
import type { Validate } from "./validate.ts";
import { describeViolation } from "./violation.ts";

const tagged = (tag: string, properties: Record<string, SchemaNode>, required: readonly string[]): SchemaNode => ({
  type: "object",
  required: ["kind", ...required],
  properties: { kind: { type: "string", enum: [tag] }, ...properties },
});
const iban = tagged("Iban", { iban: { type: "string", pattern: "^[A-Z]{2}\\d+$" } }, ["iban"]);
const wire = tagged("Wire", { number: { type: "string" }, routing: { type: "string" } }, ["number", "routing"]);
const account: SchemaNode = { type: "object", properties: { to: { oneOf: [wire, iban] } }, required: ["to"] };

const amounts: SchemaNode = {
  oneOf: [
    { type: "object", required: ["from"], properties: { from: { type: "string" } } },
    { type: "object", required: ["to"], properties: { to: { type: "string" } } },
  ],
};

const describe = (schema: SchemaNode, value: unknown): object => {
  const refusing: Validate = Object.assign(() => false, { schema });
  const { pointers, reason } = describeViolation(refusing, value);
  return { pointers, reason };
};

test.each([
  ["an invalid value", { to: { kind: "Iban", iban: "DE 89" } }, "/to/iban", "must match the pattern ^[A-Z]{2}\\d+$"],
  [
    "a missing property",
    { to: { kind: "Iban" } },
    "/to/iban",
    "is missing; it must be a string that matches the pattern ^[A-Z]{2}\\d+$",
  ],
  [
    "a property of another branch",
    { to: { kind: "Wire", iban: "DE89", routing: "1" } },
    "/to/number",
    "is missing; it must be a string",
  ],
  ["a missing tag", { to: { iban: "DE89" } }, "/to/kind", 'is missing; it must be one of "Wire", "Iban"'],
  ["an unknown tag", { to: { kind: "Cash", iban: "DE89" } }, "/to/kind", 'must be one of "Wire", "Iban"'],
  ["not an object", { to: "Iban" }, "/to", "must be an object"],
  ["nothing", {}, "/to", "is missing; it must be an object"],
])("locates %s in the branch whose tag the value has", (_name, value, pointer, reason) => {
  expect(describe(account, value)).toEqual({ pointers: [pointer], reason });
});

test("names all properties that exclude each other", () => {
  expect(describe(amounts, { from: "1", to: "2" })).toEqual({
    pointers: ["/from", "/to"],
    reason: "must not be sent together with /to",
  });
});

test("names all properties if one of them is required", () => {
  expect(describe(amounts, {})).toEqual({
    pointers: ["/from", "/to"],
    reason: "is missing, or one of /to in its place",
  });
});

test("uses the untagged branch that describes the properties of the value", () => {
  expect(describe(amounts, { to: 5 })).toEqual({ pointers: ["/to"], reason: "must be a string" });
});

test("reports a required but undescribed property at the tag of its branch, after other faults", () => {
  const mobile = tagged("Mobile", { phone: { type: "string" } }, ["phone", "holder"]);
  const either: SchemaNode = { oneOf: [wire, mobile] };
  expect(describe(either, { kind: "Mobile", phone: "1" })).toMatchObject({ pointers: ["/kind"] });
  expect(describe(either, { kind: "Mobile", phone: 1 })).toMatchObject({ pointers: ["/phone"] });
});

test("a value that matches two tagged branches lacks the tag", () => {
  const person: SchemaNode = { type: "object", properties: { is: { enum: ["person"] }, name: { type: "string" } } };
  const firm: SchemaNode = { type: "object", properties: { is: { enum: ["firm"] }, number: { type: "string" } } };
  expect(describe({ oneOf: [person, firm] }, {})).toEqual({
    pointers: ["/is"],
    reason: 'is missing; it must be one of "person", "firm"',
  });
});

test("follows a recursive schema to the depth of the value", () => {
  const tree: { properties: Record<string, SchemaNode> } & SchemaNode = { type: "object", properties: {} };
  tree.properties["child"] = tree;
  expect(describe(tree, { child: { child: 5 } })).toEqual({ pointers: ["/child/child"], reason: "must be an object" });
});

test("escapes names as in RFC 6901, and returns the value at the location", () => {
  const schema: SchemaNode = { properties: { "a/b~c": { type: "string" } } };
  const refusing: Validate = Object.assign(() => false, { schema });
  expect(describeViolation(refusing, { "a/b~c": 7 })).toMatchObject({ pointer: "/a~1b~0c", value: 7 });
});

test("uses the first error of a validator without a schema", () => {
  const errors = [{ instancePath: "/a", schemaPath: "", keyword: "required", params: { missingProperty: "b/c" } }];
  expect(
    describeViolation(
      Object.assign(() => false, { errors }),
      { a: {} },
    ),
  ).toMatchObject({
    pointer: "/a/b~1c",
    instancePath: "/a",
    reason: "is missing",
    value: undefined,
  });
});

test("shortens a long list of allowed values", () => {
  const values = Array.from({ length: 300 }, (_value, index) => `V${index}`);
  expect(describe({ enum: values }, "x")).toMatchObject({ reason: expect.stringContaining('"V11" and 288 more') });
});
