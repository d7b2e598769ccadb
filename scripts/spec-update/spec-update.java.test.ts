/** Tests an update of a small repository, from the document to the compile errors. @module */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentOf, filesOf, incoming, repository, updated } from "./testing/repository.ts";

const ADDED = `  /new:
    delete:
      operationId: deleteNew
      tags: [things]
      responses: { "200": { description: Fine. } }`;

test("writes, generates, compares and compiles a new version, and makes it the main entry", async () => {
  const root = repository();
  const old = filesOf(root);
  const update = await updated(root, {
    path: incoming(documentOf("0.2.0", "title", ADDED).replace("  /old", "  /older")),
  });

  expect(update?.compileErrors).toEqual([
    {
      file: "packages/app/src/get-things.ts",
      line: 5,
      message: expect.stringMatching(/^TS2322: Property 'title' is missing in type/),
    },
    { file: "packages/app/src/provider.ts", line: 4, message: expect.stringContaining("'deleteNew' is missing") },
  ]);
  expect(update?.report?.groups.map(({ name, changes }) => [name, changes.map(({ rule }) => rule)])).toEqual([
    ["breaking for servers", ["operation-added", "operation-moved", "property-renamed"]],
    ["breaking for clients", ["operation-moved", "property-renamed"]],
    ["compatible", []],
    ["prose", []],
  ]);
  expect(update?.notes).toEqual([
    expect.stringMatching(/^overlay\.yaml: the correction of \$\.paths\['\/old'\]\.get matches nothing/),
  ]);
  expect(update?.lint.map(({ rule, pointer }) => `${rule} ${pointer}`)).toContain(
    "operation-summary openapi.yaml#/paths/~1new/delete/summary",
  );
  expect(update?.changeset.bump).toBe("minor");

  const text = (path: string): string => readFileSync(join(root, path), "utf8");
  expect(text("spec/0.2.0/openapi.yaml")).toContain("title: Things");
  expect(text("spec/0.2.0/overlay.yaml")).toContain("title: What 0.2.0 leaves open");
  expect(text("spec/0.2.0/overlay.yaml")).not.toContain("/old");
  expect(text("spec/0.2.0/components.yaml")).toContain("# Ours.");
  expect(text("spec/redocly.yaml")).toContain('  "0.2.0":\n    root: 0.2.0/openapi.yaml\nrules:');
  expect(text("generated/src/index.ts")).toContain('export * from "./0.2.0/index.ts"');
  expect(text("generated/src/0.2.0/index.ts")).toContain("from spec/0.2.0/openapi.yaml; do not edit");
  expect(text("generated/src/0.2.0/operations/things.ts")).toContain("deleteNew");
  expect(JSON.parse(text("generated/package.json"))).toMatchObject({ exports: { "./0.2.0": "./src/0.2.0/index.ts" } });
  expect(JSON.parse(text("scripts/check-spec/wire-pins.json"))).toEqual({
    "0.1.0": "pinned",
    "0.2.0": expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(text("docs/changes-0.1.0-to-0.2.0.md")).toContain("# From 0.1.0 to 0.2.0");
  expect(text(".changeset/spec-0.2.0.md")).toContain('"@provider-connectivity/contract": minor\n---\n\n**Breaking:**');

  // Files of users were not changed, and nothing is left over.
  const now = filesOf(root);
  const untouched = Object.keys(old).filter((path) => /^(packages|spec\/0\.1\.0|\.changeset\/other|pnpm)/.test(path));
  expect(untouched.map((path) => now[path])).toEqual(untouched.map((path) => old[path]));
  expect(readdirSync(join(root, "generated")).filter((name) => name.startsWith("."))).toEqual([]);
});
