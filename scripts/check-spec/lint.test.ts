import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { lintSpecification } from "./lint.ts";

const RULES = "rules:\n  operation-summary: error\n  operation-operationId: warn\n";
const DOCUMENT = `
openapi: 3.0.0
info: { title: Things, version: "1" }
paths:
  /things:
    $ref: ./paths.yaml#/things
`;
const PATHS = `
things:
  get:
    operationId: getThings
    responses: { "200": { description: All of them } }
`;
const EXCEPTION = {
  rule: "operation-summary",
  pointer: "paths.yaml#/things/get/summary",
  reason: "it is not read",
};

test("accepts a specification that follows every rule", async () => {
  await expect(lintFolder({ "1/paths.yaml": PATHS.replace("get:", "get:\n    summary: All") })).resolves.toBe(0);
});

test("lists an error with its location and rule", async () => {
  await expect(lintFolder({})).rejects.toThrow(/paths\.yaml#\/things\/get\/summary: .*\(operation-summary\)/);
});

test("fails on a warning too", async () => {
  const paths = PATHS.replace("operationId: getThings", "summary: All");
  await expect(lintFolder({ "1/paths.yaml": paths })).rejects.toThrow(
    /paths\.yaml#\/things\/get.*\(operation-operationId\)/,
  );
});

test("accepts a problem with an exception", async () => {
  await expect(lintFolder({ "1/lint-exceptions.yaml": JSON.stringify([EXCEPTION]) })).resolves.toBe(1);
});

test("applies an exception only to its own rule and location", async () => {
  const other = { ...EXCEPTION, rule: "operation-operationId" };
  await expect(lintFolder({ "1/lint-exceptions.yaml": JSON.stringify([other]) })).rejects.toThrow(
    "(operation-summary)",
  );
});

test("fails on an unused exception", async () => {
  const stale = { ...EXCEPTION, pointer: "paths.yaml#/things/put/summary" };
  await expect(lintFolder({ "1/lint-exceptions.yaml": JSON.stringify([EXCEPTION, stale]) })).rejects.toThrow(
    "lint-exceptions.yaml excepts paths.yaml#/things/put/summary from operation-summary, which it does not violate",
  );
});

test.each(["reason", "rule", "pointer"])("fails on an exception without its %s", async (member) => {
  const exceptions = JSON.stringify([{ ...EXCEPTION, [member]: " " }]);
  await expect(lintFolder({ "1/lint-exceptions.yaml": exceptions })).rejects.toThrow(`exception 1 has no ${member}`);
});

test("fails without rules", async () => {
  const folder = temporaryFolder({ "1/openapi.yaml": DOCUMENT });
  await expect(lintSpecification(join(folder, "1/openapi.yaml"), join(folder, "redocly.yaml"))).rejects.toThrow(
    "lint rules",
  );
});

function lintFolder(files: Record<string, string>): Promise<number> {
  const folder = temporaryFolder({
    "redocly.yaml": RULES,
    "1/openapi.yaml": DOCUMENT,
    "1/paths.yaml": PATHS,
    ...files,
  });
  return lintSpecification(join(folder, "1/openapi.yaml"), join(folder, "redocly.yaml"));
}
