import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { isUnchanged, remember } from "./unchanged.ts";

test("skips a recorded run", () => {
  const { spec, out, cache } = remembered();
  expect(isUnchanged(spec, out, undefined, cache)).toBe(true);
});

test.each([
  ["the document changes", ({ spec }: Folders) => writeFileSync(join(spec, "openapi.yaml"), "openapi: 3.0.1")],
  [
    "a part of it outside its folder changes",
    ({ folder }: Folders) => writeFileSync(join(folder, "shared.yaml"), "b: 1"),
  ],
  ["a part of it is deleted", ({ folder }: Folders) => rmSync(join(folder, "shared.yaml"))],
  ["an overlay appears next to it", ({ spec }: Folders) => writeFileSync(join(spec, "overlay.yaml"), "actions: []")],
  ["the output is edited", ({ out }: Folders) => writeFileSync(join(out, "index.ts"), "// by hand")],
  ["the output gets another file", ({ out }: Folders) => writeFileSync(join(out, "more.ts"), "")],
  ["the output is deleted", ({ out }: Folders) => rmSync(out, { recursive: true })],
])("repeats a run if %s", (_case, change) => {
  const folders = remembered();
  change(folders);
  expect(isUnchanged(folders.spec, folders.out, undefined, folders.cache)).toBe(false);
});

test("does not skip a run into another folder", () => {
  const { folder, spec, cache } = remembered();
  expect(isUnchanged(spec, join(folder, "spec"), undefined, cache)).toBe(false);
});

interface Folders {
  folder: string;
  spec: string;
  out: string;
  cache: string;
}

function remembered(): Folders {
  const folder = temporaryFolder({ "spec/openapi.yaml": "openapi: 3.0.0", "shared.yaml": "a: 1", "out/index.ts": "" });
  const folders = { folder, spec: join(folder, "spec"), out: join(folder, "out"), cache: join(folder, "cache") };
  remember(
    folders.spec,
    folders.out,
    [join(folders.spec, "openapi.yaml"), join(folder, "shared.yaml")],
    undefined,
    folders.cache,
  );
  return folders;
}
