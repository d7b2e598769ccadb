import { expect, test } from "vitest";
import { visitObjects } from "./visit-objects.ts";

const seenIn = (value: unknown): unknown[] => {
  const seen: unknown[] = [];
  visitObjects(value, ({ type }) => seen.push(type));
  return seen;
};

test("a property with the name of a keyword is a normal schema", () => {
  const names = ["default", "example", "enum", "properties", "format"];
  const properties = Object.fromEntries(names.map((name) => [name, { type: name }]));
  expect(seenIn({ type: "object", properties })).toEqual(["object", ...names]);
});

test("examples and other values contain no schemas", () => {
  const value = { type: "value" };
  expect(seenIn({ type: "object", default: value, example: value, enum: [value], const: value })).toEqual(["object"]);
});

test("a member that is added during the visit is visited, and references are passed to the visitor", () => {
  const seen: unknown[] = [];
  visitObjects({ first: true }, (object) => {
    seen.push({ ...object });
    if (object["first"] === true) object["items"] = { $ref: "#/x" };
  });
  expect(seen).toEqual([{ first: true }, { $ref: "#/x" }]);
});
