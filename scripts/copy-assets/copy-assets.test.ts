import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { copyAssets } from "./copy-assets.ts";

test("copies JavaScript, its types and JSON to tsc's output, but no TypeScript", () => {
  const folder = temporaryFolder({ "src/1/a.js": "a", "src/1/a.d.ts": "types", "src/b.json": "{}", "src/c.ts": "" });
  expect(copyAssets(folder)).toEqual(["1/a.d.ts", "1/a.js", "b.json"]);
  expect(readFileSync(join(folder, "dist/1/a.js"), "utf8")).toBe("a");
  expect(existsSync(join(folder, "dist/c.ts"))).toBe(false);
});

test("rejects a package with nothing to copy", () => {
  expect(() => copyAssets(temporaryFolder({ "src/c.ts": "" }))).toThrow("tsc alone is enough to build it");
});
