/** Tests the arguments, output and failures of the command. @module */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { runCommand } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkChangePages, writeChangePages } from "./change-pages.ts";
import { specDiff } from "./spec-diff.ts";

beforeEach(() => void vi.stubEnv("NO_COLOR", "1"));

const document = (version: string, kinds: string): string => `
openapi: 3.0.0
info: { title: Things, version: "${version}" }
paths:
  /things:
    get:
      operationId: getThings
      summary: Things ${version}
      responses:
        "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Kind" } } } }
components:
  schemas:
    Kind: { type: string, enum: [${kinds}] }
`;

test("prints each change with its location, values and operations on a terminal", async () => {
  const { text } = await specDiff(["spec/1.0.0/openapi.yaml", "next"], repository());
  expect(text)
    .toBe(`spec/1.0.0/openapi.yaml → next: 0 breaking for servers, 1 breaking for clients, 0 compatible, 1 prose

BREAKING FOR CLIENTS (1)  A client that conforms to spec/1.0.0/openapi.yaml must change these.

  schema Kind
    Values were added to the enumeration (enum-value-added)
      #/components/schemas/Kind/enum
      + ["b"]
      in responses of getThings

PROSE (1)  Only the text changed.

  operation getThings
    A description, summary, title or example changed (prose)
      #/paths/~1things/get/summary
      - "Things 1.0.0"
      + "Things 1.1.0"`);
});

test("prints complete changes as JSON", async () => {
  const { text } = await specDiff(["spec/1.0.0", "next/things.yaml", "--format", "json"], repository());
  const { groups } = JSON.parse(text) as { groups: { name: string; changes: unknown[] }[] };
  expect(groups.map(({ name, changes }) => [name, changes.length])).toEqual([
    ["breaking for servers", 0],
    ["breaking for clients", 1],
    ["compatible", 0],
    ["prose", 1],
  ]);
  expect(groups[1]?.changes).toEqual([
    {
      rule: "enum-value-added",
      breaks: ["clients"],
      subject: { kind: "schema", name: "Kind" },
      pointer: "#/components/schemas/Kind/enum",
      after: ["b"],
      requests: [],
      responses: ["getThings"],
    },
  ]);
});

test("fails on a breaking change with --fail-on-breaking, but not on a compatible one", async () => {
  const folder = repository();
  await expect(specDiff(["spec/1.0.0", "next", "--fail-on-breaking"], folder)).resolves.toMatchObject({
    isFailure: true,
  });
  await expect(specDiff(["spec/1.0.0", "next"], folder)).resolves.toMatchObject({ isFailure: false });
  await expect(specDiff(["next", "next", "--fail-on-breaking"], folder)).resolves.toMatchObject({ isFailure: false });
});

test.each([
  [["spec/1.0.0"], "name two documents, the earlier one first"],
  [["spec/1.0.0", "next", "more"], "too many arguments"],
  [["spec/1.0.0", "no/such"], "no/such does not exist; name a file, a folder or a version in spec/"],
  [["spec/1.0.0", "next", "--format", "pdf"], "--format: "],
  [["spec/1.0.0", "swagger.json"], "swagger.json is not an OpenAPI 3 document; convert it first"],
  [["spec/1.0.0", "both"], "both contains several documents (a.yaml, b.yaml); name the file itself"],
  [["spec/1.0.0", "--colour"], "unknown option '--colour'"],
])("rejects %j", async (args, words) => {
  await expect(specDiff(args, repository())).rejects.toThrow(words);
});

test("sets the exit code, and reports an error in one line", () => {
  const env = { INIT_CWD: repository() };
  expect(runCommand("spec-diff/main.ts", ["spec/1.0.0", "next", "--fail-on-breaking"], env).status).toBe(1);
  const { status, output } = runCommand("spec-diff/main.ts", ["0.5.1", "no/such"], env);
  expect(status).toBe(1);
  expect(output).toMatch(/^spec:diff: .*no\/such does not exist.*\n$/);
});

test("reports outdated pages of a repository, and writes them", async () => {
  const folder = repository();
  await expect(checkChangePages(folder)).rejects.toThrow(
    "docs/changes-1.0.0-to-1.1.0.md is not up to date with spec/; run `pnpm spec:diff --update-docs`",
  );
  await expect(writeChangePages(folder)).resolves.toEqual(["docs/changes-1.0.0-to-1.1.0.md"]);
  await expect(checkChangePages(folder)).resolves.toBeUndefined();
  await expect(writeChangePages(folder)).resolves.toEqual([]);
  const page = readFileSync(join(folder, "docs/changes-1.0.0-to-1.1.0.md"), "utf8");
  expect(page).toContain(
    "### Schema `Kind`\n\n- Values were added to the enumeration (`enum-value-added`), at `#/components",
  );
  expect(page).toContain('  - after: `["b"]`\n  - in responses of `getThings`\n');
});

function repository(): string {
  return temporaryFolder({
    "spec/1.0.0/openapi.yaml": document("1.0.0", "a"),
    "spec/1.1.0/openapi.yaml": document("1.1.0", "a, b"),
    "next/things.yaml": document("1.1.0", "a, b"),
    "next/README.md": "",
    "both/a.yaml": document("1", "a"),
    "both/b.yaml": document("1", "a"),
    "swagger.json": '{ "swagger": "2.0", "paths": {} }',
    "docs/README.md": "",
  });
}
