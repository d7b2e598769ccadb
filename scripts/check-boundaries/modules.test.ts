import { expect, test } from "vitest";
import { importsOf } from "./modules.ts";

test.each([
  ["a static import", 'import { a } from "x";'],
  ["an import for side effects", 'import "x";'],
  ["an import of types", 'import type { A } from "x";'],
  ["a re-export", 'export { a } from "x";'],
  ["a re-export of everything", 'export * as all from "x";'],
  ["a re-export of types", 'export type { A } from "x";'],
  ["a dynamic import", 'const load = () => import("x");'],
  ["a dynamic import of a template without placeholders", "await import(`x`);"],
  ["an import inside a type", 'type A = import("x").A;'],
  ["an import assignment", 'import a = require("x");'],
  ["a call of require", 'const a = require("x");'],
])("finds %s", (_kind, text) => {
  expect(importsOf(`\n${text}`)).toEqual([{ specifier: "x", line: 2 }]);
});

test("finds an import after a regular expression with a backtick", () => {
  expect(importsOf('const tick = /`/;\nawait import("x");')).toEqual([{ specifier: "x", line: 2 }]);
});

test("finds an import of a computed name", () => {
  expect(importsOf("await import(name);")).toEqual([{ specifier: undefined, line: 1 }]);
});

test("ignores text that only looks like an import", () => {
  expect(importsOf('// import "x";\nconst text = \'import "x"\'; exported("x");')).toEqual([]);
});
