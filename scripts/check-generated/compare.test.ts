import { cpSync } from "node:fs";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { compareFolders } from "./compare.ts";

test("finds no difference between equal folders", () => {
  const left = temporaryFolder({ "a.ts": "1", "b/c.ts": "2" });
  const right = temporaryFolder();
  cpSync(left, right, { recursive: true });
  expect(compareFolders(left, right)).toEqual([]);
});

test("reports every file of a missing folder as missing", () => {
  expect(compareFolders("/no/such/folder", temporaryFolder({ "a.ts": "1" }))).toEqual([
    { file: "a.ts", kind: "missing" },
  ]);
});
