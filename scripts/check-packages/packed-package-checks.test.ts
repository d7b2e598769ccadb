import { expect, test } from "vitest";
import { checkBrowserBundle } from "./check-browser-bundle.ts";
import { checkContents } from "./check-contents.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkTypes } from "./check-types.ts";
import { packedPackage } from "./testing/packed-package.ts";

test("accepts a valid package", async () => {
  const valid = packedPackage();
  checkContents(valid);
  await checkManifest(valid);
  await checkTypes(valid);
  await expect(checkBrowserBundle(valid, [valid])).resolves.toEqual(["@test/packed"]);
});

test.each([
  ["no licence", { LICENSE: undefined }, {}, "LICENSE is missing"],
  ["a test", { "dist/a.test.js": "" }, {}, "dist/a.test.js is a test"],
  ["test helpers", { "dist/testing/a.js": "" }, {}, "dist/testing/a.js is a test"],
  ["files of an old build", { "dist/old.js": "" }, {}, "dist/old.js has no source"],
  ["no version of Node", {}, { engines: undefined }, "publishConfig.engines.node is missing"],
  ["no repository", {}, { repository: undefined }, "repository.url is missing"],
  ["no folder in the repository", {}, { repository: { url: "a" } }, "repository.directory is missing"],
  ["no keywords", {}, { keywords: [] }, "keywords is missing"],
])("rejects contents with %s", (_description, files, manifest, message) => {
  expect(() => checkContents(packedPackage(files, manifest))).toThrow(message);
});

test("accepts the tests of a project template", () => {
  const template = packedPackage({ "dist/template/files/test/a.test.ts": "" });
  expect(() => checkContents(template)).not.toThrow();
});

test("accepts a package with only programs, which has no types", async () => {
  await expect(checkTypes(packedPackage({}, { exports: undefined }))).resolves.toBeUndefined();
});

test("rejects an entry that only the workspace has", () => {
  const broken = packedPackage({}, {}, { exports: { ".": "./src/index.ts", "./b": "./src/b.ts" } });
  expect(() => checkContents(broken)).toThrow("./b is in only one of exports and publishConfig.exports");
});

test("rejects an entry without a file", async () => {
  const broken = packedPackage({}, { exports: { ".": "./dist/nowhere.js" } });
  await expect(checkManifest(broken)).rejects.toThrow(/publint reports for .*:\n.*nowhere\.js/);
});

test("rejects an entry without types", async () => {
  const broken = packedPackage(
    { "dist/b.js": "export const b = 1;" },
    { exports: { ".": "./dist/index.js", "./b": "./dist/b.js" } },
  );
  await expect(checkTypes(broken)).rejects.toThrow(/are-the-types-wrong reports for .*:\n.*"entrypoint":"\.\/b"/);
});

test("rejects types that refer to a missing file", async () => {
  const broken = packedPackage({ "dist/index.d.ts": 'export * from "./nowhere.js";\n' });
  await expect(checkTypes(broken)).rejects.toThrow(/Internal resolution error.*nowhere/);
});

test("rejects Node imports behind an entry for browsers", async () => {
  const broken = packedPackage({
    "dist/index.js": 'export { readFileSync } from "./b.js";',
    "dist/b.js": 'export * from "node:fs";',
  });
  await expect(checkBrowserBundle(broken, [broken])).rejects.toThrow(/b\.js:1 .*node:fs/);
});

test("allows Node imports behind a subpath for Node", async () => {
  const target = { types: "./dist/node.d.ts", default: "./dist/node.js" };
  const valid = packedPackage({ "dist/node.js": 'import "node:fs";' }, { exports: { "./node": target } });
  await expect(checkBrowserBundle(valid, [valid])).resolves.toEqual([]);
});
