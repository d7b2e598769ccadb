/**
 * Generates one small document for each feature of a specification in one run, compiles the output strictly together with its
 * `use.ts`, and executes it.
 * @module
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract, Operation, Validate } from "@provider-connectivity/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { regenerate, type Regenerated } from "./regenerate.ts";
import { compile, prepareProject } from "./testing.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const TRAITS = readdirSync(FIXTURES);
const folder = mkdtempSync(join(tmpdir(), "kit-fixtures-"));
let run: Regenerated;

beforeAll(async () => {
  run = await regenerate(FIXTURES, join(folder, "src"));
  for (const trait of TRAITS) {
    const use = join(FIXTURES, trait, "use.ts");
    if (existsSync(use)) copyFileSync(use, join(folder, "src", trait, "use.ts"));
  }
  prepareProject(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the output and the code that uses it compile strictly", () => {
  expect(compile(folder)).toBe("");
});

test("plain Node loads every contract", () => {
  const entries = TRAITS.map((trait) => pathToFileURL(join(folder, "src", trait, "index.ts")).href);
  const script = `for (const entry of ${JSON.stringify(entries)}) console.log((await import(entry)).contract.name);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toHaveLength(TRAITS.length);
});

test.each(TRAITS)("%s: every operation is in the contract, has a separate name, and is validated", async (trait) => {
  const { contract, ...rest } = await load(trait);
  const document = JSON.parse(readFileSync(join(folder, "src", trait, "openapi.merged.json"), "utf8")) as {
    paths: Record<string, object>;
  };
  const operations = Object.values(contract.operations);
  const declared = Object.values(document.paths).flatMap((item) =>
    Object.values(item).filter((each) => "responses" in each),
  );
  expect(operations).toHaveLength(declared.length);
  expect(new Set(Object.values(rest))).toEqual(new Set([...operations, rest["api"], rest["createCalls"]]));
  expect(Object.keys(contract.validators).toSorted()).toEqual(Object.keys(contract.operations).toSorted());
});

test("a default response covers all undeclared statuses, and may be the success", async () => {
  const { contract } = await load("default-response");
  expect(contract.operations["getThings"]?.statuses).toEqual(["200", "default"]);
  expect(contract.operations["getThings"]?.listProperty).toBe("things");
  expect(contract.operations["anything"]).toMatchObject({ successStatus: 200, listProperty: "things" });
  expect(contract.validators["getThings"]?.responses["default"]?.({})).toBe(false);
});

test.each([
  [{ name: null, kind: null, other: null, free: null }, undefined],
  [{ name: "a", kind: "b", other: { id: 1 }, free: {}, plain: "c" }, undefined],
  [{ name: "a", kind: "c", other: null, free: 1 }, "/kind enum"],
  [{ name: "a", kind: "a", other: { id: "1" }, free: 1 }, "/other/id type"],
  [{ name: "a", kind: "a", other: null, free: 1, plain: null }, "/plain type"],
])("nullable: %j breaks %s", async (body, expected) => {
  expect(await firstError("nullable", "createThing", "body", body)).toBe(expected);
});

test("array parameters are marked, with the type of their items", async () => {
  const { contract } = await load("array-query");
  expect(contract.operations["getThings"]?.parameters).toEqual([
    { name: "ids", in: "query", required: false, type: "array", items: "integer" },
    { name: "kinds", in: "query", required: true, type: "array", items: "string" },
    { name: "csv", in: "query", required: false, type: "array", items: "string" },
  ]);
  expect(await firstError("array-query", "getThings", "query", { ids: [1, "2"], kinds: [] })).toBe("/ids/1 type");
});

test("reports a parameter in another style", () => {
  expect(run.notes.filter((note) => note.includes("parameter"))).toEqual([
    expect.stringContaining(
      "array-query/openapi.yaml: the query parameter csv of getThings is read as if it were in the default style",
    ),
  ]);
});

test("an operation's parameter overrides the path's", async () => {
  const { contract } = await load("inline");
  expect(contract.operations["putThing"]?.parameters).toEqual([
    { name: "id", in: "path", required: true, type: "integer" },
    { name: "depth", in: "query", required: false, type: "integer", default: 2 },
    { name: "X-Trace", in: "header", required: false, type: "string" },
  ]);
  expect(await firstError("inline", "putThing", "query", { depth: 10 })).toBe("/depth maximum");
  expect(await firstError("inline", "putThing", "header", { "X-Trace": "A" })).toBe("/X-Trace pattern");
  expect(await firstError("inline", "putThing", "body", { size: 1, more: 1 })).toBe("/more type");
  expect(contract.operations["putThing"]?.listProperty).toBe("parts");
});

test("an operation belongs to all its tags, or to none without one", async () => {
  const { contract } = await load("tags");
  expect(contract.operations["both"]?.components).toEqual(["first", "second"]);
  expect(contract.operations["none"]?.components).toEqual([]);
});

test("reads a description from a text file, and no text breaks the generated code", async () => {
  const { contract } = await load("described-elsewhere");
  const document = JSON.parse(readFileSync(join(folder, "src/described-elsewhere/openapi.json"), "utf8")) as {
    info: object;
  };
  expect(document.info).toMatchObject({ description: "# About\n\nAll about things */.\n" });
  expect(contract.name).toBe('Described "elsewhere" */ `here`');
  const calls = readFileSync(join(folder, "src/described-elsewhere/calls.ts"), "utf8");
  expect(calls).toContain('{{mustache}} and ${template} and \\ and "quotes" and <html> &amp;');
});

test("gives an operation without an id a unique one", async () => {
  const { contract } = await load("no-operation-id");
  expect(Object.values(contract.operations).map(({ operationId, method }) => [operationId, method])).toEqual([
    ["get", "GET"],
    ["getThingsByThingIdParts_2", "GET"],
    ["getThingsByThingIdParts", "POST"],
  ]);
});

test("checks a recursive schema to any depth", async () => {
  const tree = (leaf: object, depth: number): object =>
    depth === 0 ? leaf : { name: "a", branches: [tree(leaf, depth - 1)] };
  expect(await firstError("recursive", "plant", "body", tree({ name: "a" }, 50))).toBeUndefined();
  expect(await firstError("recursive", "plant", "body", tree({}, 3))).toBe(
    "/branches/0/branches/0/branches/0 required",
  );
});

test("an operation keeps its id regardless of its exported name", async () => {
  const { contract: _contract, api: _api, createCalls: _createCalls, ...operations } = await load("awkward-names");
  const ids = Object.entries(operations as Record<string, Operation>).map(([name, { operationId }]) => [
    name,
    operationId,
  ]);
  expect(Object.fromEntries(ids)).toEqual({
    _2fa: "2fa",
    constructor: "constructor",
    contract_2: "contract",
    delete_: "delete",
    getThing: "getThing",
    getThing_2: "get-thing",
    operations_2: "operations",
    thingsAllQuotedBack: 'things/all "quoted" \\ back',
    thingsList: "things#list",
  });
});

test("operations with awkward names have separate validators", async () => {
  expect(await firstError("awkward-names", "constructor", "body", { equal: [{ a: 1 }, { a: 1 }] })).toBe(
    "/equal uniqueItems",
  );
  expect(await firstError("awkward-names", "get-thing", "path", {})).toBe(" required");
});

test("checks only the type of a value with an unknown format, and reports the format", async () => {
  expect(await firstError("unknown-format", "createThing", "body", { colour: "any", length: 2 ** 60 })).toBeUndefined();
  expect(await firstError("unknown-format", "createThing", "body", { colour: 1 })).toBe("/colour type");
  expect(await firstError("unknown-format", "createThing", "body", { colour: "a", at: "now" })).toBe("/at format");
  expect(run.notes.filter((note) => note.includes("format"))).toEqual(
    ["int53", "x-colour"].map((format) =>
      expect.stringMatching(`unknown-format/openapi.yaml: the format "${format}" is unknown`),
    ),
  );
});

test.each([
  [{ above: 0 }, "/above exclusiveMinimum"],
  [{ above: 0.1, below: 8.9, from: 0, idle: 1e9 }, undefined],
  [{ below: 9 }, "/below exclusiveMaximum"],
  [{ from: -1 }, "/from minimum"],
])("exclusive bounds: %j breaks %s", async (query, expected) => {
  expect(await firstError("exclusive-bounds", "getThings", "query", query)).toBe(expected);
});

test("joins several YAML 1.2 files into one document with unchanged component names", async () => {
  const { contract } = await load("several-files");
  const { components } = JSON.parse(readFileSync(join(folder, "src/several-files/openapi.json"), "utf8")) as {
    components: Record<string, object>;
  };
  expect(Object.keys(components["schemas"] ?? {}).toSorted()).toEqual(["Country", "Thing", "Things", "owner"]);
  expect(contract.version).toBe("1.5");
  expect(await firstError("several-files", "getThings", "query", { country: "NO" })).toBeUndefined();
  expect(await firstError("several-files", "getThings", "query", { country: false })).toBe("/country type");
});

test("finds JSON under other media type names and next to other media types", async () => {
  const { contract } = await load("media-types");
  expect(await firstError("media-types", "sendText", "body", {})).toBe(" type");
  expect(contract.validators["sendText"]?.responses["200"]?.([])).toBe(false);
  expect(contract.validators["getProblem"]?.responses["4XX"]?.({})).toBe(false);
  expect(contract.validators["getProblem"]?.responses["200"]?.(null)).toBe(true);
});

test("an operation of the runtime has no handler", async () => {
  const { contract } = await load("only-runtime");
  expect(Object.values(contract.operations).map(({ method, runtime }) => [method, runtime])).toEqual([
    ["GET", true],
    ["OPTIONS", false],
  ]);
  expect(contract.components.names).toEqual(["things"]);
});

test("a path item that refers to another path has separate operations", async () => {
  const { contract } = await load("path-item-references");
  expect(Object.values(contract.operations).map(({ operationId, path }) => [operationId, path])).toEqual([
    ["getItems", "/items"],
    ["getObjects", "/objects"],
    ["getThings", "/things"],
  ]);
});

test("finds the type, items and default of a parameter in parts of its schema", async () => {
  const { contract } = await load("typed-parts");
  const query = { in: "query", required: false } as const;
  expect(contract.operations["getThings"]?.parameters).toEqual([
    { ...query, name: "limit", type: "integer", default: 3 },
    { ...query, name: "level", type: "number" },
    { ...query, name: "amount", type: "number" },
    { ...query, name: "ids", type: "array", items: "integer" },
    { ...query, name: "sorted", type: "boolean", default: false },
    { ...query, name: "note", type: "string", default: "" },
  ]);
});

test("omits a description in a missing file, with a note", async () => {
  const { contract } = await load("missing-readme");
  expect(Object.keys(contract.operations)).toEqual(["getThings"]);
  const unread = "the file of this description cannot be read; the description is omitted";
  expect(run.notes.filter((note) => note.includes("missing-readme"))).toEqual([
    expect.stringMatching(`missing-readme/openapi\\.yaml:7: ${unread}`),
    expect.stringMatching(`missing-readme/openapi\\.yaml:10: ${unread}`),
  ]);
});

test.each([
  [{ kind: "named", symbol: "a-b.c@" }, undefined],
  [{ kind: "named", symbol: "a b@" }, "/symbol pattern"],
])("patterns of ECMA-262 without the flag u: %j breaks %s", async (body, expected) => {
  expect(await firstError("lenient", "createThing", "body", body)).toBe(expected);
});

async function load(trait: string): Promise<{ contract: Contract } & Record<string, unknown>> {
  return (await import(pathToFileURL(join(folder, "src", trait, "index.ts")).href)) as { contract: Contract };
}

/** The location and keyword of the first error of one part of a request. */
async function firstError(
  trait: string,
  id: string,
  part: "path" | "query" | "header" | "body",
  value: unknown,
): Promise<string | undefined> {
  const { contract } = await load(trait);
  const validate = contract.validators[id]?.[part] as Validate;
  if (validate(value)) return undefined;
  const error = validate.errors?.[0];
  return `${error?.instancePath} ${error?.keyword}`;
}
