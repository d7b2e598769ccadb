import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkDocstrings } from "./check-docstrings.ts";

const VALID = `
/** A thing. */
export interface Thing {
  /** Its name. */
  name: string;
}
/**
 * Makes a thing.
 *
 * @example
 * \`\`\`ts
 * import { createThing } from "@test/thing";
 * const thing = createThing("a");
 * console.log(thing.name);
 * \`\`\`
 */
export function createThing(name: string): Thing {
  return { name };
}
`;

function workspace(source: string): string {
  const root = temporaryFolder({
    "pnpm-workspace.yaml": "packages: [packages/*]",
    "package.json": "{}",
    "packages/thing/package.json": '{ "name": "@test/thing", "type": "module", "exports": { ".": "./src/index.ts" } }',
    "packages/thing/src/index.ts": source,
    "scripts/package.json": '{ "type": "module" }',
    "scripts/node_modules/@test/.keep": "",
    "scripts/node_modules/@types/.keep": "",
  });
  symlinkSync(join(root, "packages/thing"), join(root, "scripts/node_modules/@test/thing"), "junction");
  const nodeTypes = join(import.meta.dirname, "../../node_modules/@types/node");
  symlinkSync(nodeTypes, join(root, "scripts/node_modules/@types/node"), "junction");
  return root;
}

test("accepts a package with docstrings and an example", () => {
  expect(checkDocstrings(workspace(VALID))).toEqual([
    "@test/thing: 3 of 3 public names documented, 1 examples, 0 missing or broken",
  ]);
});

test("accepts an example without the import of its entry", () => {
  const source = VALID.replace(' * import { createThing } from "@test/thing";\n', "");
  expect(checkDocstrings(workspace(source))).toHaveLength(1);
});

test.each([
  ["an interface without a docstring", VALID.replace("/** A thing. */", ""), /1 exports.*\n {2}src\/index\.ts:3 Thing/],
  [
    "a member without a docstring",
    VALID.replace("/** Its name. */", ""),
    /1 members.*\n {2}src\/index\.ts:5 Thing\.name/,
  ],
  ["a nested member", "/** A. */ export type A = {/** b */ b: { c: 1 } };", /A\.b\.c/],
  ["a member of a class", "/** A. */ export class A { b = 1; private c = 2; }", /1 members.*\n.* A\.b$/],
  ["a constant", "export const a = 1;", / a$/],
  ["a factory without an example", VALID.replace("@example", ""), /1 examples that are missing.*\n.*createThing/],
  [
    "an example with a mistake, although its function is no factory",
    "/** A. @module */\n/**\n * B.\n *\n * @example const c: string = b(1);\n */\nexport const b = (d: number): number => d;",
    /b: @example does not compile: Type 'number' is not assignable/,
  ],
  [
    "an example with a mistake",
    VALID.replace("thing.name)", "thing.title)"),
    /createThing: @example does not compile: Property 'title' does not exist/,
  ],
])("rejects %s with its location", (_description, source, message) => {
  expect(() => checkDocstrings(workspace(source))).toThrow(message);
});
