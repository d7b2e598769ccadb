import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkDeadExports } from "./check-dead-exports.ts";

const VALID = {
  "package.json": '{ "name": "fixture", "type": "module" }',
  "knip.json": '{ "entry": ["index.ts"] }',
  "index.ts": 'import "./used.ts";',
  "used.ts": "",
};

function check(files: Record<string, string>): void {
  const root = temporaryFolder({ ...VALID, ...files });
  checkDeadExports(root, join(root, "knip.json"));
}

test("accepts a folder in which everything is used", () => {
  expect(() => check({})).not.toThrow();
});

test.each([
  ["an export", { "used.ts": "export const unused = 1;" }, /unused +used\.ts/],
  ["a file", { "lost.ts": "" }, "lost.ts"],
  ["a dependency", { "package.json": '{ "name": "fixture", "dependencies": { "left-pad": "1" } }' }, "left-pad"],
])("rejects an unused %s", (_description, files, message) => {
  expect(() => check(files as unknown as Record<string, string>)).toThrow(message);
});
