/** Tests the messages for invalid documents: one sentence with file and line. @module */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { regenerate } from "./regenerate.ts";

const HEAD = 'openapi: 3.0.0\ninfo: { title: Things, version: "1" }\n';
const RESPONSES = 'responses: { "200": { description: Fine. } }';
const TYPED =
  'responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } }';

/** A document with one operation that responds with `A`. */
function withSchema(schema: string): string {
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
  [
    "Swagger",
    'swagger: "2.0"\n',
    "openapi.yaml:1: this is Swagger 2.0; the generator reads OpenAPI 3.0.x, so convert the document first",
  ],
  [
    "no info.version",
    `openapi: 3.0.0\ninfo:\n  title: Things\npaths: {}\n`,
    "openapi.yaml:2: the document has no info.version",
  ],
  ["no operation", `${HEAD}paths: {}\n`, "openapi.yaml:3: the document has no operation"],
  [
    "an operation without responses",
    `${HEAD}paths:\n  /a:\n    get:\n      operationId: a\n`,
    "openapi.yaml:5: GET /a declares no response",
  ],
  [
    "a reference that cannot be resolved",
    withSchema("      properties:\n        b:\n          $ref: '#/components/schemas/B'\n"),
    "openapi.yaml:11: this reference cannot be resolved",
  ],
  [
    "a reference to no file",
    `${HEAD}paths:\n  /a: { $ref: other.yaml }\n`,
    "openapi.yaml:4: this reference cannot be resolved (ENOENT",
  ],
  [
    "an operationId that occurs twice",
    `${HEAD}paths:\n  /a:\n    get:\n      operationId: x\n      ${RESPONSES}\n    put:\n      operationId: x\n      ${RESPONSES}\n`,
    'openapi.yaml:9: PUT /a has the operationId "x" of GET /a (openapi.yaml:6); give each operation a unique id',
  ],
  [
    "paths that match the same requests",
    `${HEAD}paths:\n  /a/{b}:\n    get: { ${RESPONSES} }\n  /a/{c}:\n    get: { ${RESPONSES} }\n`,
    "openapi.yaml:7: GET /a/{c} matches the same requests as GET /a/{b} (openapi.yaml:5); they differ only in the names of parameters",
  ],
  [
    "a step that no parameter fills",
    `${HEAD}paths:\n  /a/{b}:\n    get: { ${RESPONSES} }\n`,
    "openapi.yaml:5: no parameter of GET /a/{b} fills {b}",
  ],
  [
    "a parameter without a name",
    `${HEAD}paths:\n  /a:\n    get:\n      parameters:\n        - { in: query }\n      ${RESPONSES}\n`,
    'openapi.yaml:7: the parameter query has no "name"',
  ],
  [
    "a type that does not exist",
    withSchema("      properties:\n        b:\n          type: strnig\n"),
    "openapi.yaml:10: no validator can be generated for this schema: type must be equal to one of the allowed values",
  ],
  [
    "an invalid pattern",
    withSchema("      allOf:\n        - type: string\n        - pattern: '('\n"),
    "openapi.yaml:11: no validator can be generated for this schema: Invalid regular expression: /(/u: Unterminated group",
  ],
  [
    "a keyword of another version",
    withSchema("      type: object\n      additionalProperties:\n        required: true\n"),
    "openapi.yaml:10: no validator can be generated for this schema: required must be array",
  ],
  [
    "an invalid schema in a parameter",
    `${HEAD}paths:\n  /a:\n    get:\n      parameters:\n        - name: b\n          in: query\n          schema: { minimum: low }\n      ${RESPONSES}\n`,
    "openapi.yaml:9: no validator can be generated for this schema: minimum must be number",
  ],
  ...unsupportedFeatures(),
])("refuses %s in one sentence with its location", async (_case, text, message) => {
  const folder = temporaryFolder({ "openapi.yaml": text });
  const refusal = String(await regenerate(folder, join(folder, "out")).catch((error: unknown) => error));
  expect(refusal.replaceAll(`${folder}/`, "")).toContain(`CliError: ${message}`);
  expect(refusal).not.toContain("\n");
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("names the invalid file of a document with several files", async () => {
  const folder = temporaryFolder({
    "openapi.yaml": `${HEAD}paths:\n  /a:\n    $ref: paths.yaml#/a\n`,
    "paths.yaml": `a:\n  get: { ${TYPED.replace("#/components/schemas", "schemas.yaml#")} }\n`,
    "schemas.yaml": "B: {}\nA:\n  properties:\n    b: { type: strnig }\n",
  });
  await expect(regenerate(folder, join(folder, "out"))).rejects.toThrow(
    /schemas\.yaml:4: no validator can be generated for this schema/,
  );
});

test("names the file with invalid YAML", async () => {
  const folder = temporaryFolder({
    "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: paths.yaml }\n`,
    "paths.yaml": "get: [\n",
  });
  await expect(regenerate(folder, join(folder, "out"))).rejects.toThrow(/paths\.yaml:2: this is not YAML/);
});

test("prints only the sentence and exits with 1", () => {
  const folder = temporaryFolder({ "openapi.yaml": `${HEAD}paths: {}\n` });
  const { status, output } = runCommand("regenerate/main.ts", ["--spec", folder, "--out", join(folder, "out")]);
  expect(status).toBe(1);
  expect(output).toMatch(/^regenerate: .*openapi\.yaml:3: the document has no operation\n$/);
});

/** Features that the generator cannot translate correctly, each with a document and the expected message. */
function unsupportedFeatures(): [string, string, string][] {
  const get = (rest: string): string => `${HEAD}paths:\n  /a:\n    get:\n      operationId: a\n${rest}`;
  const withPath = (path: string, names: string[]): string => {
    const list = names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`);
    return `${HEAD}paths:\n  ${path}:\n    get: { operationId: a, parameters: [${list.join(", ")}], ${RESPONSES} }\n`;
  };
  const withParameter = (parameter: string): string =>
    get(`      parameters:\n        - ${parameter}\n      ${RESPONSES}\n`);
  const withRequest = (schema: string, body = "required: true"): string =>
    `${HEAD}paths:\n  /a:\n    post:\n      requestBody: { ${body}, content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } }\n      ${RESPONSES}\ncomponents:\n  schemas:\n    A:\n${schema}`;
  const withBody = (body: string): string =>
    `${HEAD}paths:\n  /a:\n    post:\n      requestBody: ${body}\n      ${RESPONSES}\n`;
  const plain = "{ content: { text/plain: { schema: { type: string } } } }";
  return [
    [
      "a step with an extension",
      withPath("/a/{id}.json", ["id"]),
      "openapi.yaml:4: the step {id}.json of /a/{id}.json is not one parameter",
    ],
    [
      "a step with two parameters",
      withPath("/a/{b}-{c}", ["b", "c"]),
      "openapi.yaml:4: the step {b}-{c} of /a/{b}-{c} is not one parameter",
    ],
    [
      "a step with a verb",
      withPath("/a/{id}:cancel", ["id"]),
      "openapi.yaml:4: the step {id}:cancel of /a/{id}:cancel is not one parameter",
    ],
    [
      "a path item that refers to itself",
      `${HEAD}paths:\n  /a: { $ref: "#/paths/~1a" }\n`,
      "openapi.yaml:4: this reference is circular",
    ],
    [
      "a path item with members next to its $ref",
      `${HEAD}paths:\n  /b: { get: { ${RESPONSES} } }\n  /a: { $ref: "#/paths/~1b", parameters: [] }\n`,
      "openapi.yaml:5: /a has members next to its $ref",
    ],
    [
      "a required readOnly property in a request",
      withRequest("      required: [b]\n      properties:\n        b: { type: string, readOnly: true }\n"),
      "openapi.yaml:13: b is required and readOnly, and a request has this schema too",
    ],
    [
      "a required writeOnly property in a response",
      withSchema("      required: [b]\n      properties:\n        b: { type: string, writeOnly: true }\n"),
      "openapi.yaml:11: b is required and writeOnly, and a response has this schema too",
    ],
    [
      "a parameter of two types",
      withParameter("{ name: b, in: query, schema: { oneOf: [{ type: integer }, { type: string }] } }"),
      "openapi.yaml:8: the parameter b may be integer or string",
    ],
    [
      "a parameter with content",
      withParameter("{ name: b, in: query, content: { application/json: {} } }"),
      "openapi.yaml:8: the parameter b has `content`",
    ],
    [
      "a cookie",
      withParameter("{ name: b, in: cookie, schema: { type: string } }"),
      "openapi.yaml:8: the parameter b is a cookie",
    ],
    [
      "a request body of another media type",
      withBody(plain),
      "openapi.yaml:6: the request body of POST /a is text/plain; only JSON can be served",
    ],
    [
      "a response of another media type",
      get('      responses: { "200": { description: Fine., content: { text/csv: {} } } }\n'),
      "openapi.yaml:7: the 200 response of GET /a is text/csv; only JSON can be served",
    ],
    [
      "an optional body",
      withRequest("      type: object\n", "required: false"),
      "openapi.yaml:6: POST /a has an optional body; a declared body must be sent",
    ],
    ["HEAD", `${HEAD}paths:\n  /a:\n    head: { ${RESPONSES} }\n`, "openapi.yaml:5: HEAD /a cannot be served"],
    ["TRACE", `${HEAD}paths:\n  /a:\n    trace: { ${RESPONSES} }\n`, "openapi.yaml:5: TRACE /a cannot be served"],
    [
      "__proto__ as a property",
      withSchema("      properties:\n        __proto__: { type: string }\n"),
      "openapi.yaml:10: __proto__ cannot be a name in JavaScript",
    ],
    [
      "__proto__ as a parameter",
      withParameter("{ name: __proto__, in: query, schema: { type: string } }"),
      "openapi.yaml:8: __proto__ cannot be a name in JavaScript",
    ],
    [
      "multiples of a fraction",
      withSchema("      type: number\n      multipleOf: 0.01\n"),
      "openapi.yaml:10: no validator can check multiples of 0.01 exactly",
    ],
    [
      "a keyword of OpenAPI 3.1",
      withSchema("      type: object\n      if: { required: [b] }\n"),
      "openapi.yaml:10: if is not a keyword of OpenAPI 3.0",
    ],
    ["a list of types", withSchema('      type: [string, "null"]\n'), "openapi.yaml:9: a list of types is OpenAPI 3.1"],
    [
      "a numeric exclusive bound",
      withSchema("      type: number\n      exclusiveMinimum: 0\n"),
      "openapi.yaml:10: a numeric exclusiveMinimum is OpenAPI 3.1",
    ],
    [
      "a response without content",
      get("      responses:\n        '200':\n"),
      "openapi.yaml:8: the 200 response of GET /a is empty",
    ],
    [
      "an invalid status",
      get('      responses: { "4xx": { description: Not. } }\n'),
      "openapi.yaml:7: 4xx is neither a status, a range such as 4XX, nor default",
    ],
    [
      "a numeric operationId",
      `${HEAD}paths:\n  /a:\n    get:\n      operationId: 12\n      ${RESPONSES}\n`,
      "openapi.yaml:6: the operationId of GET /a is not text; put it in quotes",
    ],
    [
      "tags that are not a list",
      `${HEAD}paths:\n  /a:\n    get:\n      tags: b\n      ${RESPONSES}\n`,
      "openapi.yaml:6: the tags of GET /a are not a list of names",
    ],
    [
      "schemas that contain each other",
      withSchema(
        "      allOf: [{ $ref: '#/components/schemas/B' }]\n    B: { allOf: [{ $ref: '#/components/schemas/A' }] }\n",
      ),
      "openapi.yaml:9: this schema is a part of itself by allOf",
    ],
    [
      "an empty schema",
      withSchema(""),
      "openapi.yaml:8: Expected type `Schema` (object) but got `null` (#/components/schemas/A)",
    ],
    [
      "parameters that are not a list",
      get(`      parameters: { name: b }\n      ${RESPONSES}\n`),
      "openapi.yaml:7: Expected type `ParameterList` (array) but got `object`",
    ],
  ];
}

test("names a text file that a reference uses as a schema", async () => {
  const folder = temporaryFolder({ "openapi.yaml": withSchema("      $ref: a.txt\n"), "a.txt": "text" });
  await expect(regenerate(folder, join(folder, "out"))).rejects.toThrow(/a\.txt:1: Expected type `Schema` \(object\)/);
});
