import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkBoundaries } from "./boundaries.ts";

const SERVER = {
  dependencies: ["@provider-connectivity/core", "hono"],
  devDependencies: ["@provider-connectivity/client"],
};

test("allows a package to import earlier packages, itself, and its dependencies", () => {
  const source =
    'import "@provider-connectivity/core";\nimport "@provider-connectivity/server";\nimport "hono/cors";\nimport "./b.ts";';
  expect(check({ "src/index.ts": source, "src/b.ts": "" })).toBe(2);
});

test.each([
  [
    "a later package",
    'import "@provider-connectivity/client";',
    /index\.ts:2: .*client; server may import only core, contract, signing/,
  ],
  [
    "a type of a later package",
    'import type { A } from "@provider-connectivity/sandbox";',
    /sandbox; server may import only/,
  ],
  [
    "a re-export of a later package",
    'export * from "@provider-connectivity/sandbox";',
    /sandbox; server may import only/,
  ],
  [
    "a dynamic import of a later package",
    'await import("@provider-connectivity/mocks/node");',
    /mocks\/node; server may import only/,
  ],
  ["another package's files", 'import "../../core/src/index.ts";', /stays in its package \(server\)/],
  ["an undeclared package", 'import "left-pad";', /packages\/server\/package\.json does not declare left-pad/],
  ["a devDependency", 'import "vitest";', /vitest is a devDependency, which only tests may use/],
  ["Node", 'import { readFileSync } from "node:fs";', /an entry of server for browsers imports this/],
  ["Node without its prefix", 'import "fs";', /Node belongs behind the subpaths node, sqlite/],
  ["Node's types", 'import type { Server } from "node:http";', /for browsers imports this/],
  [
    "another package's part for Node",
    'import "@provider-connectivity/core/node";',
    /core\/node; an entry of server for browsers/,
  ],
  ["a computed name", "await import(name);", /imports a computed name; no check/],
])("rejects %s in the main entry", (_description, line, message) => {
  expect(() => check({ "src/index.ts": `\n${line}` })).toThrow(message);
});

test("applies the rule for Node to relative imports too", () => {
  const files = {
    "src/index.ts": 'export * from "./deep/a.ts";',
    "src/deep/a.ts": 'import "../b.ts";',
    "src/b.ts": 'import "node:fs";',
  };
  expect(() => check(files)).toThrow(/packages\/server\/src\/b\.ts:1: imports node:fs/);
});

test("allows Node behind its subpaths", () => {
  expect(
    check({
      "src/index.ts": "",
      "src/node.ts": 'import "node:http";\nimport "./c.ts";',
      "src/c.ts": 'import "node:fs";',
    }),
  ).toBe(3);
});

test("rejects Node behind any other subpath", () => {
  expect(() => check({ "src/extra.ts": 'import "node:http";' })).toThrow("extra.ts:1: imports node:http");
});

test("allows tests to import devDependencies, in any order", () => {
  expect(
    check({ "src/a.test.ts": 'import "vitest";\nimport "node:fs";\nimport "@provider-connectivity/client";' }),
  ).toBe(1);
});

test.each(["src/a.test.ts", "test/b.ts", "src/c.test-d.ts"])("rejects the sandbox in %s", (file) => {
  const manifest = { ...SERVER, devDependencies: ["@provider-connectivity/sandbox"] };
  expect(() => check({ [file]: 'import "@provider-connectivity/sandbox";' }, manifest)).toThrow("may use the sandbox");
});

test("allows tests to import the root's test configuration, and nothing else of the root", () => {
  const line = 'import "../../vitest.base.ts";';
  expect(check({ "vitest.config.ts": line })).toBe(1);
  expect(() => check({ "src/index.ts": 'import "../../../vitest.base.ts";' })).toThrow("stays in its package");
  expect(() => check({ "vitest.config.ts": 'import "../../package.ts";' })).toThrow("stays in its package");
});

test("rejects an undeclared package in a test", () => {
  expect(() => check({ "src/a.test.ts": 'import "left-pad";' })).toThrow("does not declare left-pad");
});

test("rejects a package without a rule", () => {
  expect(() => checkBoundaries(workspace("novelty", { "src/index.ts": "" }))).toThrow("novelty has no rule");
});

test("rejects a workspace without modules", () => {
  expect(() => check({})).toThrow("no module was read");
});

describe("folders", () => {
  test.each([
    ["directly", { "src/a/1.ts": 'import "../b/2.ts";', "src/b/2.ts": "", "src/b/3.ts": 'import "../a/1.ts";' }],
    [
      "with types only",
      {
        "src/a/1.ts": 'import type { B } from "../b/2.ts";',
        "src/b/2.ts": "export interface B {}",
        "src/b/3.ts": 'export type { A } from "../a/4.ts";',
        "src/a/4.ts": "export interface A {}",
      },
    ],
    [
      "in the type of a value",
      { "src/a/1.ts": 'type B = import("../b/2.ts").B;', "src/b/2.ts": 'import "../a/4.ts";', "src/a/4.ts": "" },
    ],
    [
      "through a third folder",
      {
        "src/a/1.ts": 'import "../c/1.ts";',
        "src/c/1.ts": 'import "../b/2.ts";',
        "src/b/2.ts": 'import "../a/x/5.ts";',
        "src/a/x/5.ts": "",
      },
    ],
    [
      "through a file next to them",
      {
        "src/a/1.ts": 'import "../options.ts";',
        "src/options.ts": 'import "./b/2.ts";',
        "src/b/2.ts": 'import "../a/4.ts";',
        "src/a/4.ts": "",
      },
    ],
  ])("of a package may not import each other %s", (_description, files) => {
    expect(() => checkBoundaries(workspace("core", files as unknown as Record<string, string>))).toThrow(
      /packages\/core: these folders import each other in a cycle: src\/a, src\/b/,
    );
  });

  test("of a package may import each other in one direction, and their tests in both", () => {
    const files = { "src/a/1.ts": 'import "../b/2.ts";', "src/b/2.ts": "", "src/b/2.test.ts": 'import "../a/1.ts";' };
    expect(checkBoundaries(workspace("core", files))).toBe(3);
  });
});

describe("layers", () => {
  const layers = {
    core: [
      { name: "domain", files: ["src/domain/**"], packages: ["hono"] },
      { name: "adapters", files: ["src/adapters/**", "src/index.ts"] },
    ],
  };
  const checkLayers = (files: Record<string, string>): number => checkBoundaries(workspace("core", files), layers);

  test("may import from themselves, from lower layers and the packages they name", () => {
    expect(
      checkLayers({
        "src/domain/a.ts": 'import "./b.ts";\nimport "hono";',
        "src/domain/b.ts": "",
        "src/adapters/c.ts": 'import "../domain/a.ts";',
        "src/domain/a.test.ts": 'import "../adapters/c.ts";\nimport "vitest";',
      }),
    ).toBe(4);
  });

  test.each([
    ["a value", 'import "../adapters/c.ts";'],
    ["a type", 'import type { C } from "../adapters/c.ts";'],
    ["a type inside an expression", 'type C = import("../adapters/c.ts").C;'],
    ["a type to pass it on", 'export type { C } from "../adapters/c.ts";'],
    ["a dynamic import", 'await import("../adapters/c.ts");'],
  ])("may not import %s from a higher layer", (_description, line) => {
    const files = { "src/domain/a.ts": `\n${line}`, "src/adapters/c.ts": "" };
    expect(() => checkLayers(files)).toThrow(
      /domain\/a\.ts:2: imports src\/adapters\/c\.ts; the layer domain may not import from adapters/,
    );
  });

  test("may not import a package that they do not list", () => {
    expect(() => checkLayers({ "src/domain/a.ts": 'import "node:fs";' })).toThrow(
      "the layer domain may import only hono",
    );
  });

  test("include every source file", () => {
    expect(() => checkLayers({ "src/domain/a.ts": "", "src/other.ts": "" })).toThrow("other.ts: belongs to no layer");
  });
});

function check(files: Record<string, string>, manifest = SERVER): number {
  return checkBoundaries(workspace("server", files, manifest));
}

/** A workspace of one package with an entry for browsers, another entry, and one for Node. */
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
