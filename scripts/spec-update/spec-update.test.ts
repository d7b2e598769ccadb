/** Tests documents that are refused before the generator runs. @module */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { UpdateOptions } from "./spec-update.ts";
import { documentOf, filesOf, incoming, repository, updated } from "./testing/repository.ts";

test.each<[string, string, Partial<UpdateOptions>, string]>([
  ["is not YAML", "openapi: [", {}, "this is not YAML"],
  [
    "has another version of OpenAPI",
    documentOf("0.2.0", "a").replace("3.0.0", "3.1.0"),
    {},
    "the generator reads 3.0.x",
  ],
  ["has no usable version", documentOf("next", "a"), {}, 'info.version is "next"; name the version as three numbers'],
  ["gets another unusable version", documentOf("0.2.0", "a"), { version: "../up" }, '--version is "../up"'],
  [
    "has a schema that Ajv cannot compile",
    documentOf("0.2.0", "a").replace("type: string", "type: strnig"),
    {},
    "no validator can be generated for this schema",
  ],
])("changes nothing if the document %s", async (_case, text, options, message) => {
  const root = repository();
  const before = filesOf(root);
  await expect(updated(root, { path: incoming(text), ...options })).rejects.toThrow(message);
  expect(filesOf(root)).toEqual(before);
});

test("skips a document that exists already", async () => {
  const root = repository();
  await expect(updated(root, { path: join(root, "spec/0.1.0") })).resolves.toBeUndefined();
});
