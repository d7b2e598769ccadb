import { expect, test } from "vitest";
import { importsOf } from "./modules.ts";

test.each([
  ["a static import", 'import { a } from "x";'],
  ["an import for its effects", 'import "x";'],
  ["an import of types", 'import type { A } from "x";'],
  ["a re-export", 'export { a } from "x";'],
  ["a re-export of everything", 'export * as all from "x";'],
  ["a re-export of types", 'export type { A } from "x";'],
  ["a dynamic import", 'const load = () => import("x");'],
  ["a dynamic import of a template without holes", "await import(`x`);"],
  ["an import inside a type", 'type A = import("x").A;'],
  ["an import of the old kind", 'import a = require("x");'],
  ["a call of require", 'const a = require("x");'],
])("%s is seen", (_kind, text) => {
  expect(importsOf(`\n${text}`)).toEqual([{ specifier: "x", line: 2 }]);
});

test("an import after a regular expression with a backtick is seen", () => {
  expect(importsOf('const tick = /`/;\nawait import("x");')).toEqual([{ specifier: "x", line: 2 }]);
});

test("an import of something computed is seen as such", () => {
  expect(importsOf("await import(name);")).toEqual([{ specifier: undefined, line: 1 }]);
});

test("what only looks like an import is none", () => {
  expect(importsOf('// import "x";\nconst text = \'import "x"\'; exported("x");')).toEqual([]);
});
