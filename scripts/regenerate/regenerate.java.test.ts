import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { regenerate } from "./regenerate.ts";

const DOCUMENT = `
openapi: 3.0.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      tags: [things]
      operationId: getThings
      responses: { "200": { description: All of them. } }
`;
const BANNER = "// Things 1. Written by `pnpm regenerate` from openapi.yaml; do not edit.\n";

test("replaces the output, including orphans, and leaves nothing next to it", async () => {
  const { spec, out } = folders({ "src/index.ts": BANNER, "src/old/orphan.ts": "" });
  await expect(regenerate(spec, out)).resolves.toEqual({
    documents: [join(spec, "openapi.yaml")],
    notes: [],
    files: [join(spec, "openapi.yaml")],
  });
  expect(existsSync(join(out, "old"))).toBe(false);
  expect(readFileSync(join(out, "index.ts"), "utf8")).toContain(BANNER);
  expect(readFileSync(join(out, "operations/things.ts"), "utf8")).toContain("export const getThings");
  expect(readdirSync(dirname(out)).toSorted()).toEqual(["spec", "src"]);
});

test.each([
  ["the document is invalid", "this is not YAML", { "spec/openapi.yaml": `${DOCUMENT}\n  /things/: [` }],
  ["a check refuses it", "this is OpenAPI 3.1.0", { "spec/openapi.yaml": DOCUMENT.replace("3.0.0", "3.1.0") }],
  [
    "a correction is outdated",
    "matches nothing",
    { "spec/overlay.yaml": 'actions: [{ target: "$.gone", description: why, remove: true }]' },
  ],
  ["a component is unknown", 'the component "other"', { "spec/components.yaml": "always: [other]" }],
])("leaves the old output unchanged if %s", async (_case, message, files) => {
  const { spec, out } = folders({ "src/index.ts": BANNER, "src/old.ts": "old", ...files });
  await expect(regenerate(spec, out)).rejects.toThrow(message);
  expect(readdirSync(out)).toEqual(["index.ts", "old.ts"]);
  expect(readFileSync(join(out, "index.ts"), "utf8")).toBe(BANNER);
  expect(readdirSync(dirname(out)).toSorted()).toEqual(["spec", "src"]);
});

test("keeps the old output if openapi-generator fails, and reports its message", async () => {
  const { spec, out } = folders({ "src/index.ts": BANNER });
  const path = temporaryFolder();
  writeFileSync(
    join(path, "java"),
    '#!/bin/sh\necho \'openjdk version "17"\' >&2; case "$*" in *" batch "*) echo "out of luck" >&2; exit 3;; *help) echo "  generate  x"; echo "  batch  x"; echo "  help  x";; esac\n',
    { mode: 0o755 },
  );
  vi.stubEnv("PATH", `${path}:${process.env["PATH"]}`);
  await expect(regenerate(spec, out)).rejects.toThrow(/openapi-generator failed: .*out of luck/s);
  expect(readFileSync(join(out, "index.ts"), "utf8")).toBe(BANNER);
});

test("refuses to empty a folder with files that the generator did not write", async () => {
  const { spec, out } = folders({ "src/index.ts": "export const mine = 1;\n" });
  await expect(regenerate(spec, out)).rejects.toThrow(
    "contains files that this command did not write and would delete",
  );
  expect(existsSync(join(out, "index.ts"))).toBe(true);
});

function folders(files: Record<string, string>): { spec: string; out: string } {
  const folder = temporaryFolder({ "spec/openapi.yaml": DOCUMENT, ...files });
  return { spec: join(folder, "spec"), out: join(folder, "src") };
}
