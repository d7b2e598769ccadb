import { join } from "node:path";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import type { PackedPackage } from "../pack.ts";
import type { Manifest } from "../public-packages.ts";

const MANIFEST = {
  name: "@test/packed",
  version: "1.0.0",
  description: "A package for tests",
  keywords: ["test"],
  license: "MIT",
  repository: { type: "git", url: "git+https://host.example/a.git", directory: "packages/packed" },
  type: "module",
  sideEffects: false,
  engines: { node: ">=22" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};

const FILES = {
  "README.md": "",
  LICENSE: "",
  NOTICE: "",
  "dist/index.d.ts": "export declare const a: number;\nexport interface B {}\n",
  "dist/index.js": "export const a = 1;\n",
};

/** A valid package with the changes of a test. `undefined` removes a file. */
export function packedPackage(
  files: Record<string, string | undefined> = {},
  manifest: object = {},
  workspace: object = manifest,
): PackedPackage {
  const whole = { ...MANIFEST, ...manifest } as unknown as Manifest;
  const all = { "package.json": JSON.stringify(whole), ...FILES, ...files };
  const present = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const folder = temporaryFolder({
    "package.json": JSON.stringify({ ...MANIFEST, ...workspace }),
    "src/index.ts": "",
    ...Object.fromEntries(present.map(([file, text]) => [`node_modules/${MANIFEST.name}/${file}`, text])),
  });
  const unpacked = join(folder, "node_modules", MANIFEST.name);
  return { name: MANIFEST.name, folder, tarball: "", unpacked, manifest: whole };
}
