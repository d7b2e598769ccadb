import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import type { Document } from "../document.ts";
import { checkComponents, componentNames, componentsOf, readComponents } from "./components.ts";

const DOCUMENT: Document = {
  openapi: "3.0.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/a": { get: { operationId: "getA", tags: ["first", "second"], responses: {} } },
    "/b": { get: { operationId: "getB", tags: ["third"], responses: {} }, put: { operationId: "putB", responses: {} } },
  },
};
const NONE = { always: [], requires: {}, operations: {}, runtime: [] };

test("treats each tag as a component without components.yaml", () => {
  const components = readComponents("/no/such/components.yaml");
  expect(componentNames(components, DOCUMENT)).toEqual(["first", "second", "third"]);
});

test("prefers components.yaml to tags", () => {
  const file = join(
    temporaryFolder({ "components.yaml": "operations:\n  getA: [third]\n  getB: []\n" }),
    "components.yaml",
  );
  const components = readComponents(file);
  expect(componentsOf(components, "getA", ["first"])).toEqual(["third"]);
  expect(componentsOf(components, "getB", ["third"])).toEqual([]);
  expect(componentNames(components, DOCUMENT)).toEqual(["third"]);
});

test.each([
  ["operation", { ...NONE, operations: { getC: [] } }, 'the operation "getC"'],
  ["operation of the runtime", { ...NONE, runtime: ["getC"] }, 'the operation "getC"'],
  ["mandatory component", { ...NONE, always: ["fourth"] }, 'the component "fourth"'],
  ["component with requirements", { ...NONE, requires: { fourth: ["first"] } }, 'the component "fourth"'],
  ["required component", { ...NONE, requires: { first: ["fourth"] } }, 'the component "fourth"'],
])("rejects an unknown %s", (_case, components, message) => {
  expect(() => checkComponents(components, DOCUMENT)).toThrow(message);
});
