/** Tests updates of a small repository, which must change everything or nothing. @module */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test, vi } from "vitest";
import { runCommand } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { documentOf, filesOf, incoming, repository, updated } from "./testing/repository.ts";

test("replaces an existing version only with `replace`", async () => {
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
/** `test:long spec-update` uses all features. */
const traits = process.env["PROVIDER_TRAITS"] === "all" ? readdirSync(FIXTURES) : ["awkward-names"];

test.each(traits)("adds a document with the feature %s as a version that compiles", async (trait) => {
  const root = repository();
  const update = await updated(root, { path: join(FIXTURES, trait), version: "1.0.0" });
  expect(update?.paths).toContain("spec/1.0.0");
  expect(update?.compileErrors.filter(({ file }) => !file.startsWith("packages/app/"))).toEqual([]);
  expect(readFileSync(join(root, "generated/src/index.ts"), "utf8")).toContain("./1.0.0/index.ts");
});

test("adds an older version without changing the main entry", async () => {
  const root = repository();
  const update = await updated(root, { path: incoming(documentOf("0.0.9", "title")), version: "0.0.9" });
  expect(update).toMatchObject({
    compileErrors: [],
    changeset: { bump: "minor" },
    report: { before: "0.0.9", after: "0.1.0" },
  });
  expect(readFileSync(join(root, "generated/src/index.ts"), "utf8")).toContain("./0.1.0/index.ts");
});

test("changes nothing if the generator fails", async () => {
  const root = repository();
  const before = filesOf(root);
  const path = temporaryFolder();
  const java =
    '#!/bin/sh\necho \'openjdk version "17"\' >&2; case "$*" in *" batch "*) echo "out of luck" >&2; exit 3;; *help) echo "  generate  x"; echo "  batch  x"; echo "  help  x";; esac\n';
  writeFileSync(join(path, "java"), java, { mode: 0o755 });
  vi.stubEnv("PATH", `${path}:${process.env["PATH"]}`);
  const message =
    /openapi-generator failed: .*out of luck.*spec\/0\.2\.0 was to be generated from .*next\.yaml, and was not written/s;
  await expect(updated(root, { path: incoming(documentOf("0.2.0", "a")) })).rejects.toThrow(message);
  expect(filesOf(root)).toEqual(before);
});

test("reports decisions, changes and the next steps", () => {
  const root = repository();
  const args = [incoming(documentOf("next", "title")), "--version", "0.2.0"];
  const { status, output } = runCommand("spec-update/main.ts", args, { SPEC_UPDATE_ROOT: root, NO_COLOR: "1" });
  // Decisions and compile errors come before the comparison, in which every kind of change has one line.
  expect(output.indexOf("NO LONGER COMPILES")).toBeLessThan(output.indexOf("BREAKING FOR SERVERS (1)"));
  expect(output).toContain("0.1.0 → 0.2.0: 1 breaking for servers, 1 breaking for clients, 0 compatible, 0 prose");
  expect(output).toContain("- packages/app/src/get-things.ts:5: TS2322: Property 'title' is missing");
  expect(output).toContain("- spec/0.2.0");
  expect(output).toContain("Next: fix what no longer compiles");
  expect(status).toBe(0);
  expect(runCommand("spec-update/main.ts", args, { SPEC_UPDATE_ROOT: root })).toEqual({
    status: 0,
    output: "spec/ already has this document; nothing to do\n",
  });
});

test("reports but writes nothing in a dry run", () => {
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

test("changes nothing after two SIGINTs, as from Ctrl-C under a package manager", async () => {
  const root = repository();
  const before = filesOf(root);
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), incoming(documentOf("0.2.0", "a"))], {
    env: { ...process.env, SPEC_UPDATE_ROOT: root },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines = createInterface(child.stderr);
  const output: string[] = [];
  lines.on("line", (line) => output.push(line));
  while (!output.includes("spec:update: generating 0.1.0, 0.2.0")) await once(lines, "line");
  child.kill("SIGINT");
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(130);
  expect(output).toContain("spec:update: interrupted; nothing was changed");
  expect(filesOf(root)).toEqual(before);
});
