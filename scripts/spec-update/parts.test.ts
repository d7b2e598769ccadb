/** Tests the parts of an update that need no generator. @module */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wireHash } from "../check-spec/wire.ts";
import { bundledDocument } from "../regenerate/bundle.ts";
import { createReport } from "../spec-diff/report.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { carryExceptions, carryOver } from "./carry-over.ts";
import { proposeChangeset } from "./changeset.ts";
import { readIncoming } from "./incoming.ts";
import { writeSpecification } from "./write-specification.ts";
import { createStage } from "./stage.ts";
import { documentOf, filesOf, repository } from "./testing/repository.ts";

const ROOT = join(import.meta.dirname, "../..");
const FIXTURES = join(import.meta.dirname, "../regenerate/fixtures");

test.each(readdirSync(FIXTURES))(
  "writes a document with the feature %s below spec/ without changing its meaning",
  async (trait) => {
    const folder = temporaryFolder();
    const incoming = await readIncoming(join(FIXTURES, trait), "1.0.0");
    writeSpecification(incoming, folder, undefined);
    const written = await bundledDocument(join(folder, "openapi.yaml"));
    const { document } = incoming;
    expect(wireHash(written)).toBe(wireHash({ ...document, info: { ...document.info, version: "1.0.0" } }));
    expect(written.info).toEqual({ ...document.info, version: "1.0.0" });
  },
);

test("splits a large single-file document like the existing versions", async () => {
  const folder = temporaryFolder();
  const incoming = await readIncoming(join(ROOT, "generated/src/0.5.1/openapi.json"), undefined);
  writeSpecification(incoming, folder, join(ROOT, "spec/0.4.1"));
  expect(await bundledDocument(join(folder, "openapi.yaml"))).toEqual(incoming.document);
  const names = (path: string): string[] => readdirSync(join(folder, path)).toSorted();
  expect(names("paths")).toEqual(readdirSync(join(ROOT, "spec/0.5.1/paths")).toSorted());
  // Existing schemas stay in their files; new ones go to the tag that uses them.
  const text = (file: string): string => readFileSync(join(folder, "schemas", file), "utf8");
  expect(text("liquidity.yaml")).toMatch(/^QuoteCapability:\n[^]*^Quote:\n/m);
  expect(text("fiat/pix.yaml")).toContain('$ref: "#/PixCapability"');
  expect(text("ramps.yaml")).toContain("$ref: ./fiat/pix.yaml#/");
  expect(text("capabilities.yaml")).toContain("WithdrawalAddressPolicyRequirement:");
});

test("keeps the files of a document, except for a README", async () => {
  const parts = {
    "api/openapi.yml": documentOf("next", "name").replace("#/components/schemas/Thing", "thing.yaml"),
    "api/thing.yaml": "type: object\n# Kept.\nproperties: { a: { $ref: b.yaml } }\n",
    "api/b.yaml": "type: string\n",
  };
  const kept = temporaryFolder();
  writeSpecification(await readIncoming(join(temporaryFolder(parts), "api"), "1.0.0"), kept, undefined);
  expect(readdirSync(kept).toSorted()).toEqual(["b.yaml", "openapi.yaml", "thing.yaml"]);
  expect(readFileSync(join(kept, "thing.yaml"), "utf8")).toContain("# Kept.");
  expect(readFileSync(join(kept, "openapi.yaml"), "utf8")).toMatch(/version: "?1\.0\.0/);

  // A README that the description refers to is text, so the document is still one file.
  const described = temporaryFolder({
    "openapi.yaml": documentOf("1.0.0", "name").replace("title:", "description: { $ref: README.md }, title:"),
    "README.md": "# Things",
  });
  const single = temporaryFolder();
  writeSpecification(await readIncoming(described, undefined), single, undefined);
  expect(readdirSync(single)).toEqual(["openapi.yaml"]);
  expect(readFileSync(join(single, "openapi.yaml"), "utf8")).toContain("# Things");
});

test("removes and reports outdated entries, and reports decisions for a person", async () => {
  const root = repository();
  const folder = join(root, "spec/0.1.0");
  const neighbour = { version: "0.1.0", folder, document: await bundledDocument(join(folder, "openapi.yaml")) };
  const to = temporaryFolder({
    "openapi.yaml": documentOf("0.2.0", "name")
      .replaceAll("getOld", "getNew")
      .replace("tags: [things]\n      responses: {", "tags: [more]\n      responses: {"),
  });
  const document = await bundledDocument(join(to, "openapi.yaml"));
  expect(carryOver(neighbour, to, document, "0.2.0")).toEqual([
    expect.stringMatching(/^components\.yaml: getOld was omitted from operations/),
    expect.stringMatching(/^components\.yaml: getOld was omitted from runtime/),
    '"more" is a new component, because operations have this tag. If it is not one, assign the operations in components.yaml',
  ]);
  expect(readFileSync(join(to, "overlay.yaml"), "utf8")).toContain("# Only the old operation needs it.");
  expect(readFileSync(join(to, "components.yaml"), "utf8")).not.toContain("getOld");
});

test("keeps lint exceptions that still apply", () => {
  const exception = (pointer: string): string => `- rule: a\n  pointer: ${pointer}\n  reason: The wire.\n`;
  const folder = temporaryFolder({ "lint-exceptions.yaml": `# Why.\n\n${exception("x#/y")}${exception("x#/gone")}` });
  const to = temporaryFolder();
  const problems = ["x#/y", "x#/new"].map((pointer) => ({ rule: "a", pointer, message: "" }));
  const neighbour = {
    version: "1.0.0",
    folder,
    document: { openapi: "3.0.0", info: { title: "", version: "" }, paths: {} },
  };
  expect(carryExceptions(neighbour, to, problems).map(({ pointer }) => pointer)).toEqual(["x#/new"]);
  const text = readFileSync(join(to, "lint-exceptions.yaml"), "utf8");
  expect(text).toContain("x#/y");
  expect(text).not.toContain("gone");
});

test("publishes everything or nothing", () => {
  const root = repository();
  const before = filesOf(root);
  const stage = createStage(root);
  const made = join(stage.folder, "made");
  mkdirSync(made);
  writeFileSync(join(made, "a.yaml"), "a: 1\n");
  stage.put("spec/0.1.0", { folder: made });
  stage.put("docs/new/page.md", { text: "New.\n" });
  stage.put("generated/src", { folder: join(stage.folder, "never made") });
  expect(() => stage.publish()).toThrow("ENOENT");
  const rest = Object.keys(filesOf(root)).filter((path) => !path.includes(".next-"));
  expect(rest.toSorted()).toEqual(Object.keys(before).toSorted());
  stage.discard();
  expect(filesOf(root)).toEqual(before);

  const second = createStage(root);
  second.put("docs/new/page.md", { text: "New.\n" });
  second.publish();
  second.discard();
  expect(readFileSync(join(root, "docs/new/page.md"), "utf8")).toBe("New.\n");
  expect(existsSync(second.folder)).toBe(false);
});

test.each([
  [
    "1.2.0",
    { isNewest: true, isReplacement: false, compileErrors: 0, breaks: false },
    "minor",
    "The main entry is the contract 2.0.0.",
  ],
  [
    "1.2.0",
    { isNewest: true, isReplacement: false, compileErrors: 0, breaks: true },
    "major",
    "**Breaking:** The main entry is the contract 2.0.0. 1 change breaks servers, 1 change breaks clients.",
  ],
  [
    "1.2.0",
    { isNewest: true, isReplacement: false, compileErrors: 1, breaks: false },
    "major",
    "**Breaking:** The main entry is the contract 2.0.0. Nothing breaks on the wire, but names in code do.",
  ],
  ["0.2.0", { isNewest: true, isReplacement: false, compileErrors: 1, breaks: true }, "minor", "**Breaking:**"],
  [
    "1.2.0",
    { isNewest: false, isReplacement: false, compileErrors: 0, breaks: true },
    "minor",
    "The main entry is unchanged.",
  ],
  [
    "1.2.0",
    { isNewest: true, isReplacement: true, compileErrors: 0, breaks: false },
    "patch",
    "The contract 2.0.0 is corrected.",
  ],
  [
    "1.2.0",
    { isNewest: false, isReplacement: true, compileErrors: 0, breaks: true },
    "major",
    "**Breaking:** The contract 2.0.0 is corrected.",
  ],
])("from %s with %j, proposes a release as %s", async (version, { breaks, ...occasion }, bump, message) => {
  const root = temporaryFolder({
    "generated/package.json": JSON.stringify({ name: "contract", version }),
    "1.yaml": documentOf("1.0.0", "name"),
    "2.yaml": documentOf("2.0.0", breaks ? "title" : "name"),
  });
  const [before, after] = await Promise.all(
    ["1", "2"].map(async (name) => ({
      name: `${name}.0.0`,
      document: await bundledDocument(join(root, `${name}.yaml`)),
    })),
  );
  const report = before === undefined || after === undefined ? undefined : createReport(before, after);
  const proposal = proposeChangeset(root, { version: "2.0.0", report, ...occasion });
  expect(proposal.bump).toBe(bump);
  expect(proposal.text).toContain(`---\n"contract": ${bump}\n---\n`);
  expect(proposal.text).toContain(message);
});
