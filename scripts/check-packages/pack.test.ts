import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { packAll } from "./pack.ts";

const manifest = (name: string, more: object = {}): string =>
  JSON.stringify({
    name,
    version: "1.0.0",
    files: ["dist"],
    publishConfig: { exports: { ".": "./dist/index.js" } },
    ...more,
  });

test("packs and unpacks public packages with the manifest that npm would get", () => {
  const root = temporaryFolder({
    "package.json": manifest("root", { private: true }),
    "pnpm-workspace.yaml": "packages: [packages/*]",
    "packages/a/package.json": manifest("@test/a"),
    "packages/a/dist/index.js": "export {};",
    "packages/b/package.json": manifest("@test/b", { private: true }),
  });
  const packed = packAll(root, temporaryFolder());
  expect(packed.map(({ name, manifest: { exports } }) => [name, exports])).toEqual([
    ["@test/a", { ".": "./dist/index.js" }],
  ]);
  expect(readFileSync(join(packed[0]?.unpacked ?? "", "dist/index.js"), "utf8")).toBe("export {};");
});

test("rejects a package that is not built, and a workspace without packages", () => {
  const root = temporaryFolder({ "pnpm-workspace.yaml": "packages: [a]", "a/package.json": manifest("@test/a") });
  expect(() => packAll(root, root)).toThrow(/run `pnpm build` first: @test\/a/);
  const empty = temporaryFolder({ "pnpm-workspace.yaml": "packages: [a]" });
  expect(() => packAll(empty, empty)).toThrow("nothing to check");
});
