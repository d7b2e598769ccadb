import { readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkEntries, writeEntries } from "./contract-entries.ts";

const MANIFEST = `${JSON.stringify({ name: "a", publishConfig: { access: "public" }, scripts: {} }, null, 2)}\n`;

test("exports each version, and the newest as the main entry, in the workspace and when published", () => {
  const { manifest } = written(["0.4.1", "0.10.0"]);
  expect(Object.keys(manifest.exports)).toEqual([
    ".",
    "./validators",
    "./openapi.json",
    "./openapi.merged.json",
    ...["0.10.0", "0.4.1"].flatMap((version) =>
      ["", "/validators", "/openapi.json", "/openapi.merged.json"].map((entry) => `./${version}${entry}`),
    ),
  ]);
  expect(manifest.exports).toMatchObject({
    ".": "./src/index.ts",
    "./openapi.json": "./src/0.10.0/openapi.json",
    "./0.4.1": "./src/0.4.1/index.ts",
    "./0.4.1/validators": { types: "./src/0.4.1/validators.d.ts", default: "./src/0.4.1/validators.js" },
  });
  expect(manifest.publishConfig.access).toBe("public");
  expect(manifest.publishConfig.exports).toMatchObject({
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./validators": { types: "./dist/0.10.0/validators.d.ts", default: "./dist/0.10.0/validators.js" },
    "./0.10.0": { types: "./dist/0.10.0/index.d.ts", default: "./dist/0.10.0/index.js" },
  });
});

test("does not write a file that is up to date", () => {
  const { folder } = written(["1.0.0"]);
  const file = join(folder, "package.json");
  utimesSync(file, 1, 1);
  writeEntries(folder, ["1.0.0"]);
  expect(statSync(file).mtimeMs).toBe(1000);
});

test("reports missing and extra versions", () => {
  const { folder } = written(["1.0.0", "1.1.0"]);
  expect(() => checkEntries(folder, ["1.0.0", "1.1.0"])).not.toThrow();
  expect(() => checkEntries(folder, ["1.0.0"])).toThrow("are not those of 1.0.0; run `pnpm regenerate`");
  expect(() => checkEntries(folder, ["1.0.0", "1.1.0", "1.2.0"])).toThrow("1.2.0; run");
});

function written(versions: string[]) {
  const folder = temporaryFolder({ "package.json": MANIFEST });
  writeEntries(folder, versions);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports: Record<string, unknown>;
    publishConfig: { access: string; exports: Record<string, unknown> };
  };
  return { folder, manifest };
}
