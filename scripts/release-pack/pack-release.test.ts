import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { packRelease } from "./pack-release.ts";

const manifest = (name: string, more: object): string =>
  JSON.stringify({
    name,
    version: "1.2.0",
    license: "MIT",
    files: ["dist"],
    repository: { type: "git", url: "git+https://host.example/a.git" },
    ...more,
  });

/** A workspace in which `a` depends on `b`. */
function workspace(more: object = {}): string {
  return temporaryFolder({
    "package.json": '{ "name": "root", "private": true }',
    "pnpm-workspace.yaml": "packages: [a, b]\nverifyDepsBeforeRun: false",
    "pnpm-lock.yaml":
      "lockfileVersion: '9.0'\nimporters:\n  .: {}\n  a:\n    dependencies:\n      '@test/b':\n        specifier: workspace:*\n        version: link:../b\n  b: {}\n",
    "a/package.json": manifest("@test/a", { dependencies: { "@test/b": "workspace:*" } }),
    "a/dist/index.js": "",
    "b/package.json": manifest("@test/b", more),
    "b/dist/index.js": "",
  });
}

test("writes each package with its bill of materials, dependencies first", () => {
  const out = join(temporaryFolder(), "release");
  const lines = ["b", "a"].map((name) => `@test/${name} 1.2.0 test-${name}-1.2.0.tgz test-${name}-1.2.0.cdx.json`);
  expect(packRelease(workspace(), out)).toEqual(lines);
  expect(readFileSync(join(out, "packages.txt"), "utf8")).toBe(`${lines.join("\n")}\n`);
  expect(readdirSync(out)).toHaveLength(5);
  expect(JSON.parse(readFileSync(join(out, "test-a-1.2.0.cdx.json"), "utf8"))).toMatchObject({
    bomFormat: "CycloneDX",
  });
});

test("rejects a package without a repository, and writes nothing", () => {
  const out = join(temporaryFolder(), "release");
  expect(() => packRelease(workspace({ repository: undefined }), out)).toThrow(/npm pkg set repository\.url.*@test\/b/);
  expect(existsSync(out)).toBe(false);
});
