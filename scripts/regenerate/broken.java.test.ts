/** What a broken document gets: one sentence with file and line. @module */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { regenerate } from "./regenerate.ts";

const HEAD = 'openapi: 3.0.0\ninfo: { title: Things, version: "1" }\n';
const ANSWER = 'responses: { "200": { description: Fine. } }';
const TYPED =
  'responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } }';

/** A document with one operation that answers `A`. */
function answering(schema: string): string {
  return `${HEAD}paths:\n  /a:\n    get: { operationId: getA, ${TYPED} }\ncomponents:\n  schemas:\n    A:\n${schema}`;
}

test.each<[string, string, string]>([
  ["text that is not YAML", `${HEAD}paths: {\n`, "openapi.yaml:4: this is not YAML: deficient indentation"],
  [
    "a key that occurs twice",
    `${HEAD}paths: {}\npaths: {}\n`,
    "openapi.yaml:4: this is not YAML: duplicated mapping key",
  ],
  ["an empty document", "", "openapi.yaml:1: this is not an OpenAPI document"],
  [
    "another version",
    HEAD.replace("3.0.0", "3.1.0"),
    "openapi.yaml:1: this is OpenAPI 3.1.0; the generator reads 3.0.x",
  ],
  ["Swagger", 'swagger: "2.0"\n', "openapi.yaml:1: this is OpenAPI of no version; the generator reads 3.0.x"],
  [
    "no version of its own",
    `openapi: 3.0.0\ninfo:\n  title: Things\npaths: {}\n`,
    "openapi.yaml:2: the document has no info.version",
  ],
  ["no operation", `${HEAD}paths: {}\n`, "openapi.yaml:3: the document has no operation"],
  [
    "an operation without answers",
    `${HEAD}paths:\n  /a:\n    get:\n      operationId: a\n`,
    "openapi.yaml:5: GET /a declares no response",
  ],
  [
    "a reference that leads nowhere",
    answering("      properties:\n        b:\n          $ref: '#/components/schemas/B'\n"),
    "openapi.yaml:11: this reference leads nowhere",
  ],
  [
    "a reference to no file",
    `${HEAD}paths:\n  /a: { $ref: other.yaml }\n`,
    "openapi.yaml:4: this reference leads nowhere (ENOENT",
  ],
  [
    "an operationId that occurs twice",
    `${HEAD}paths:\n  /a:\n    get:\n      operationId: x\n      ${ANSWER}\n    put:\n      operationId: x\n      ${ANSWER}\n`,
    'openapi.yaml:9: PUT /a has the operationId "x" of GET /a (openapi.yaml:6); give each operation an id of its own',
  ],
  [
    "paths that no request can tell apart",
    `${HEAD}paths:\n  /a/{b}:\n    get: { ${ANSWER} }\n  /a/{c}:\n    get: { ${ANSWER} }\n`,
    "openapi.yaml:7: no request can tell GET /a/{c} from GET /a/{b} (openapi.yaml:5); they differ only in the names of parameters",
  ],
  [
    "a step that no parameter fills",
    `${HEAD}paths:\n  /a/{b}:\n    get: { ${ANSWER} }\n`,
    "openapi.yaml:5: no parameter of GET /a/{b} fills {b}",
  ],
  [
    "a parameter without a name",
    `${HEAD}paths:\n  /a:\n    get:\n      parameters:\n        - { in: query }\n      ${ANSWER}\n`,
    'openapi.yaml:7: the parameter query has no "name"',
  ],
  [
    "a type that does not exist",
    answering("      properties:\n        b:\n          type: strnig\n"),
    "openapi.yaml:10: no validator can be made of this schema: type must be equal to one of the allowed values",
  ],
  [
    "an invalid pattern",
    answering("      allOf:\n        - type: string\n        - pattern: '('\n"),
    "openapi.yaml:11: no validator can be made of this schema: Invalid regular expression: /(/u: Unterminated group",
  ],
  [
    "a keyword of another version",
    answering("      type: object\n      additionalProperties:\n        required: true\n"),
    "openapi.yaml:10: no validator can be made of this schema: required must be array",
  ],
  [
    "an invalid schema in a parameter",
    `${HEAD}paths:\n  /a:\n    get:\n      parameters:\n        - name: b\n          in: query\n          schema: { minimum: low }\n      ${ANSWER}\n`,
    "openapi.yaml:9: no validator can be made of this schema: minimum must be number",
  ],
])("%s is refused in one sentence with its place", async (_case, text, words) => {
  const folder = temporaryFolder({ "openapi.yaml": text });
  const refusal = String(await regenerate(folder, join(folder, "out")).catch((error: unknown) => error));
  expect(refusal.replaceAll(`${folder}/`, "")).toContain(`CliError: ${words}`);
  expect(refusal).not.toContain("\n");
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("in a document of several files the sentence names the one that is broken", async () => {
  const folder = temporaryFolder({
    "openapi.yaml": `${HEAD}paths:\n  /a:\n    $ref: paths.yaml#/a\n`,
    "paths.yaml": `a:\n  get: { ${TYPED.replace("#/components/schemas", "schemas.yaml#")} }\n`,
    "schemas.yaml": "B: {}\nA:\n  properties:\n    b: { type: strnig }\n",
  });
  await expect(regenerate(folder, join(folder, "out"))).rejects.toThrow(
    /schemas\.yaml:4: no validator can be made of this schema/,
  );
});

test("YAML that is broken in a part is refused with that part's name", async () => {
  const folder = temporaryFolder({
    "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: paths.yaml }\n`,
    "paths.yaml": "get: [\n",
  });
  await expect(regenerate(folder, join(folder, "out"))).rejects.toThrow(/paths\.yaml:2: this is not YAML/);
});

test("the command prints the sentence alone and exits with 1", () => {
  const folder = temporaryFolder({ "openapi.yaml": `${HEAD}paths: {}\n` });
  const { status, output } = runCommand("regenerate/main.ts", ["--spec", folder, "--out", join(folder, "out")]);
  expect(status).toBe(1);
  expect(output).toMatch(/^regenerate: .*openapi\.yaml:3: the document has no operation\n$/);
});
