import { expect, test } from "vitest";
import { visitObjects } from "./visit-objects.ts";

const seenIn = (value: unknown): unknown[] => {
  const seen: unknown[] = [];
  visitObjects(value, ({ type }) => seen.push(type));
  return seen;
};

test("visits the schema of a property with the name of a keyword", () => {
  const names = ["default", "example", "enum", "properties", "format"];
  const properties = Object.fromEntries(names.map((name) => [name, { type: name }]));
  expect(seenIn({ type: "object", properties })).toEqual(["object", ...names]);
});

test("skips examples and other values", () => {
  const value = { type: "value" };
  expect(seenIn({ type: "object", default: value, example: value, enum: [value], const: value })).toEqual(["object"]);
});

test("visits references, and members that are added during the visit", () => {
  const seen: unknown[] = [];
  visitObjects({ first: true }, (object) => {
    seen.push({ ...object });
    if (object["first"] === true) object["items"] = { $ref: "#/x" };
  });
  expect(seen).toEqual([{ first: true }, { $ref: "#/x" }]);
});
