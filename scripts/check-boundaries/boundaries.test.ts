import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkBoundaries } from "./boundaries.ts";

const SERVER = {
  dependencies: ["@provider-connectivity/core", "hono"],
  devDependencies: ["@provider-connectivity/client"],
};

test("a package may import those before it, itself, and what it declares", () => {
  const source =
    'import "@provider-connectivity/core";\nimport "@provider-connectivity/server";\nimport "hono/cors";\nimport "./b.ts";';
  expect(check({ "src/index.ts": source, "src/b.ts": "" })).toBe(2);
});

test.each([
  [
    "a package after it",
    'import "@provider-connectivity/client";',
    /index\.ts:2: .*client; server may import only core, contract, signing/,
  ],
  [
    "a type of a package after it",
    'import type { A } from "@provider-connectivity/sandbox";',
    /sandbox; server may import only/,
  ],
  [
    "a package after it, to pass it on",
    'export * from "@provider-connectivity/sandbox";',
    /sandbox; server may import only/,
  ],
  [
    "a package after it, later",
    'await import("@provider-connectivity/mocks/node");',
    /mocks\/node; server may import only/,
  ],
  ["another package's files", 'import "../../core/src/index.ts";', /stays in its package \(server\)/],
  ["what is not declared", 'import "left-pad";', /packages\/server\/package\.json does not declare left-pad/],
  ["what is declared for tests", 'import "vitest";', /vitest is a devDependency, which only tests may use/],
  ["Node", 'import { readFileSync } from "node:fs";', /an entry of server that runs in browsers leads here/],
  ["Node without its prefix", 'import "fs";', /Node belongs behind the subpaths node, sqlite/],
  ["Node's types", 'import type { Server } from "node:http";', /runs in browsers leads here/],
  [
    "another package's part for Node",
    'import "@provider-connectivity/core/node";',
    /core\/node; an entry of server that runs in browsers/,
  ],
  ["what it computes", "await import(name);", /imports what it computes; no check/],
])("the main entry may not import %s", (_case, line, complaint) => {
  expect(() => check({ "src/index.ts": `\n${line}` })).toThrow(complaint);
});

test("the rule for Node follows relative imports", () => {
  const files = {
    "src/index.ts": 'export * from "./deep/a.ts";',
    "src/deep/a.ts": 'import "../b.ts";',
    "src/b.ts": 'import "node:fs";',
  };
  expect(() => check(files)).toThrow(/packages\/server\/src\/b\.ts:1: imports node:fs/);
});

test("Node is allowed behind the subpath that is made for it", () => {
  expect(
    check({
      "src/index.ts": "",
      "src/node.ts": 'import "node:http";\nimport "./c.ts";',
      "src/c.ts": 'import "node:fs";',
    }),
  ).toBe(3);
});

test("Node is forbidden behind any other subpath", () => {
  expect(() => check({ "src/extra.ts": 'import "node:http";' })).toThrow("extra.ts:1: imports node:http");
});

test("tests may import what is declared for them, out of order too", () => {
  expect(
    check({ "src/a.test.ts": 'import "vitest";\nimport "node:fs";\nimport "@provider-connectivity/client";' }),
  ).toBe(1);
});

test.each(["src/a.test.ts", "test/b.ts", "src/c.test-d.ts"])("%s may not import the sandbox", (file) => {
  const manifest = { ...SERVER, devDependencies: ["@provider-connectivity/sandbox"] };
  expect(() => check({ [file]: 'import "@provider-connectivity/sandbox";' }, manifest)).toThrow("may use the sandbox");
});

test("the root's configuration of tests belongs to all of them, and to nothing else", () => {
  const line = 'import "../../vitest.base.ts";';
  expect(check({ "vitest.config.ts": line })).toBe(1);
  expect(() => check({ "src/index.ts": 'import "../../../vitest.base.ts";' })).toThrow("stays in its package");
  expect(() => check({ "vitest.config.ts": 'import "../../package.ts";' })).toThrow("stays in its package");
});

test("a test may not import what nothing declares", () => {
  expect(() => check({ "src/a.test.ts": 'import "left-pad";' })).toThrow("does not declare left-pad");
});

test("a package without a rule is refused", () => {
  expect(() => checkBoundaries(workspace("novelty", { "src/index.ts": "" }))).toThrow("novelty has no rule");
});

test("a workspace without modules is refused", () => {
  expect(() => check({})).toThrow("no module was read");
});

function check(files: Record<string, string>, manifest = SERVER): number {
  return checkBoundaries(workspace("server", files, manifest));
}

/** A workspace of one package with an entry for browsers, one more, and one for Node. */
function workspace(name: string, files: Record<string, string>, manifest = SERVER): string {
  const listed = (packages: string[]): object => Object.fromEntries(packages.map((each) => [each, "*"]));
  const inPackage = Object.entries(files).map(([file, text]) => [`packages/${name}/${file}`, text]);
  return temporaryFolder({
    "package.json": JSON.stringify({ name: "root", devDependencies: { vitest: "*" } }),
    "pnpm-workspace.yaml": "packages: [packages/*]",
    [`packages/${name}/package.json`]: JSON.stringify({
      name: `@provider-connectivity/${name}`,
      exports: {
        ".": { types: "./src/index.ts", default: "./src/index.ts" },
        "./extra": "./src/extra.ts",
        "./node": "./src/node.ts",
      },
      dependencies: listed(manifest.dependencies),
      devDependencies: listed(manifest.devDependencies),
    }),
    ...Object.fromEntries(inPackage),
  });
}
