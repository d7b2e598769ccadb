/** An update of a small repository: everything, or nothing at all. @module */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test, vi } from "vitest";
import { runCommand } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { prepareUpdate, type Update, type UpdateOptions } from "./spec-update.ts";
import { createStage } from "./stage.ts";
import { documentOf, filesOf, repository } from "./testing/repository.ts";

const ADDED = `  /new:
    delete:
      operationId: deleteNew
      tags: [things]
      responses: { "200": { description: Fine. } }`;

test("a new version is written, generated, compared and compiled against, and becomes the main entry", async () => {
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

  // What people wrote was not touched, and nothing is left over.
  const now = filesOf(root);
  const untouched = Object.keys(old).filter((path) => /^(packages|spec\/0\.1\.0|\.changeset\/other|pnpm)/.test(path));
  expect(untouched.map((path) => now[path])).toEqual(untouched.map((path) => old[path]));
  expect(readdirSync(join(root, "generated")).filter((name) => name.startsWith("."))).toEqual([]);
});

test("an existing version is replaced only with `replace`", async () => {
  const root = repository();
  const path = incoming(documentOf("0.1.0", "title"));
  await expect(updated(root, { path })).rejects.toThrow(
    "spec/0.1.0 exists, and the document differs from it (1 breaking for servers, 1 breaking for clients, " +
      "0 compatible, 0 prose). A published version does not change",
  );
  const update = await updated(root, { path, replace: true });
  expect(update?.report?.before).toBe("0.1.0 as it was");
  expect(update?.compileErrors.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "packages/app/src/get-things.ts:5",
  ]);
  expect(readFileSync(join(root, "spec/0.1.0/openapi.yaml"), "utf8")).toContain("title:");
  expect(readFileSync(join(root, "spec/0.1.0/overlay.yaml"), "utf8")).toContain("# Only the old operation needs it.");
});

const FIXTURES = join(import.meta.dirname, "../regenerate/fixtures");
const traits = process.env["PROVIDER_LONG"] === undefined ? ["awkward-names"] : readdirSync(FIXTURES);

test.each(traits)("a document with the trait %s becomes a version, and what it is made of compiles", async (trait) => {
  const root = repository();
  const update = await updated(root, { path: join(FIXTURES, trait), version: "1.0.0" });
  expect(update?.paths).toContain("spec/1.0.0");
  expect(update?.compileErrors.filter(({ file }) => !file.startsWith("packages/app/"))).toEqual([]);
  expect(readFileSync(join(root, "generated/src/index.ts"), "utf8")).toContain("./1.0.0/index.ts");
});

test("an older version is added beside the main entry, which stays", async () => {
  const root = repository();
  const update = await updated(root, { path: incoming(documentOf("0.0.9", "title")), version: "0.0.9" });
  expect(update).toMatchObject({
    compileErrors: [],
    changeset: { bump: "minor" },
    report: { before: "0.0.9", after: "0.1.0" },
  });
  expect(readFileSync(join(root, "generated/src/index.ts"), "utf8")).toContain("./0.1.0/index.ts");
});

test.each<[string, string, Partial<UpdateOptions>, string]>([
  ["is not YAML", "openapi: [", {}, "this is not YAML"],
  [
    "has another version of OpenAPI",
    documentOf("0.2.0", "a").replace("3.0.0", "3.1.0"),
    {},
    "the generator reads 3.0.x",
  ],
  [
    "has no version that can be one",
    documentOf("next", "a"),
    {},
    'info.version is "next"; name the version as three numbers',
  ],
  ["is given another that cannot", documentOf("0.2.0", "a"), { version: "../up" }, '--version is "../up"'],
  [
    "has a schema that Ajv cannot compile",
    documentOf("0.2.0", "a").replace("type: string", "type: strnig"),
    {},
    "no validator can be made of this schema",
  ],
])("nothing changes when the document %s", async (_case, text, options, message) => {
  const root = repository();
  const before = filesOf(root);
  await expect(updated(root, { path: incoming(text), ...options })).rejects.toThrow(message);
  expect(filesOf(root)).toEqual(before);
});

test("nothing changes when the generator fails", async () => {
  const root = repository();
  const before = filesOf(root);
  const path = temporaryFolder();
  const java =
    '#!/bin/sh\necho \'openjdk version "17"\' >&2; case "$*" in *" batch "*) echo "out of luck" >&2; exit 3;; *help) echo "  generate  x"; echo "  batch  x"; echo "  help  x";; esac\n';
  writeFileSync(join(path, "java"), java, { mode: 0o755 });
  vi.stubEnv("PATH", `${path}:${process.env["PATH"]}`);
  const message =
    /openapi-generator failed: .*out of luck.*spec\/0\.2\.0 is made of .*next\.yaml, and was not written/s;
  await expect(updated(root, { path: incoming(documentOf("0.2.0", "a")) })).rejects.toThrow(message);
  expect(filesOf(root)).toEqual(before);
});

test("the command reports decisions, changes and the next steps", () => {
  const root = repository();
  const args = [incoming(documentOf("next", "title")), "--version", "0.2.0"];
  const { status, output } = runCommand("spec-update/main.ts", args, { SPEC_UPDATE_ROOT: root, NO_COLOR: "1" });
  // Decisions and places to fix come before the comparison, in which every kind of change has one line.
  expect(output.indexOf("NO LONGER COMPILES")).toBeLessThan(output.indexOf("BREAKING FOR SERVERS (1)"));
  expect(output).toContain("0.1.0 → 0.2.0: 1 breaking for servers, 1 breaking for clients, 0 compatible, 0 prose");
  expect(output).toContain("- packages/app/src/get-things.ts:5: TS2322: Property 'title' is missing");
  expect(output).toContain("- spec/0.2.0");
  expect(output).toContain("Next: fix what no longer compiles");
  expect(status).toBe(0);
  expect(runCommand("spec-update/main.ts", args, { SPEC_UPDATE_ROOT: root })).toEqual({
    status: 0,
    output: "spec/ has this document already; nothing to do\n",
  });
});

test("a dry run reports the same and writes nothing", () => {
  const root = repository();
  const before = filesOf(root);
  const args = [incoming(documentOf("0.2.0", "title")), "--dry-run", "--format", "markdown"];
  const { status, output } = runCommand("spec-update/main.ts", args, { SPEC_UPDATE_ROOT: root });
  expect(output).toContain("## Breaking for clients\n");
  expect(output).toContain("## No longer compiles (1)\n");
  expect(output).toContain("Nothing was written (--dry-run).");
  expect(status).toBe(0);
  expect(filesOf(root)).toEqual(before);
});

test("nothing changes when Ctrl-C comes in the middle, twice as from a terminal with a package manager", async () => {
  const root = repository();
  const before = filesOf(root);
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), incoming(documentOf("0.2.0", "a"))], {
    env: { ...process.env, SPEC_UPDATE_ROOT: root },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines = createInterface(child.stderr);
  const said: string[] = [];
  lines.on("line", (line) => said.push(line));
  while (!said.includes("spec:update: generating 0.1.0, 0.2.0")) await once(lines, "line");
  child.kill("SIGINT");
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(130);
  expect(said).toContain("spec:update: interrupted; nothing was changed");
  expect(filesOf(root)).toEqual(before);
});

test("the document that is there already needs nothing", async () => {
  const root = repository();
  await expect(updated(root, { path: join(root, "spec/0.1.0") })).resolves.toBeUndefined();
});

/** As the command does it. */
async function updated(root: string, options: UpdateOptions): Promise<Update | undefined> {
  const stage = createStage(root);
  try {
    const update = await prepareUpdate(root, options, stage);
    if (update !== undefined) stage.publish();
    return update;
  } finally {
    stage.discard();
  }
}

function incoming(text: string): string {
  return join(temporaryFolder({ "next.yaml": text }), "next.yaml");
}
