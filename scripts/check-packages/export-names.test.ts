import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkExportNames, updateExportNames } from "./check-export-names.ts";
import { exportNames } from "./export-names.ts";
import { packedPackage } from "./testing/packed-package.ts";

const entry = (name: string): object => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

test("lists values and types of each entry, including re-exports", () => {
  const files = {
    "dist/more.d.ts": 'export { a as first, type B } from "./index.js";\nexport type { C } from "elsewhere";\n',
    "dist/same.d.ts": 'export * from "./index.js";\n',
  };
  const exports = {
    ".": entry("index"),
    "./more": entry("more"),
    "./same": entry("same"),
    "./data.json": "./data.json",
  };
  expect(exportNames(packedPackage(files, { exports }))).toBe(
    ".\n  type B\n  a\n\n./more\n  type B\n  type C\n  first\n\n./same\n  (the same as .)\n\n./data.json\n  (data)\n",
  );
});

test("reports an added or removed name, with its entry and the fix", () => {
  const file = join(temporaryFolder({ "names.txt": ".\n  a\n  b\n" }), "names.txt");
  expect(() => checkExportNames(".\n  a\n  c\n", file)).toThrow(/ {2}\+ c in \.\n {2}- b in \.\n.*--update/);
});

test("reports a removed entry", () => {
  const file = join(temporaryFolder({ "names.txt": ".\n  a\n\n./node\n  a\n" }), "names.txt");
  expect(() => checkExportNames(".\n  a\n", file)).toThrow("- a in ./node");
});

test("accepts the list that it wrote", () => {
  const file = join(temporaryFolder(), "exports/names.txt");
  updateExportNames(".\n  a\n", file);
  checkExportNames(".\n  a\n", file);
  expect(readFileSync(file, "utf8")).toBe(".\n  a\n");
});
