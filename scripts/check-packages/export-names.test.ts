import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkExportNames, updateExportNames } from "./check-export-names.ts";
import { exportNames } from "./export-names.ts";
import { packedPackage } from "./testing/packed-package.ts";

const entry = (name: string): object => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

test("values and types are listed for each entry, what passes through included", () => {
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

test("a name that comes or goes is said, with its entry and the cure", () => {
  const file = join(temporaryFolder({ "names.txt": ".\n  a\n  b\n" }), "names.txt");
  expect(() => checkExportNames(".\n  a\n  c\n", file)).toThrow(/ {2}\+ c in \.\n {2}- b in \.\n.*--update/);
});

test("an entry that goes is said", () => {
  const file = join(temporaryFolder({ "names.txt": ".\n  a\n\n./node\n  a\n" }), "names.txt");
  expect(() => checkExportNames(".\n  a\n", file)).toThrow("- a in ./node");
});

test("the list that was written is the one that is accepted", () => {
  const file = join(temporaryFolder(), "exports/names.txt");
  updateExportNames(".\n  a\n", file);
  checkExportNames(".\n  a\n", file);
  expect(readFileSync(file, "utf8")).toBe(".\n  a\n");
});
