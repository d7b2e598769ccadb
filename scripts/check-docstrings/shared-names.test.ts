import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkDocstrings } from "./check-docstrings.ts";

const OUTCOME = "/** A result. */\nexport type Outcome = 1;\n";

const manifest = (name: string) => JSON.stringify({ name, exports: { ".": "./src/index.ts" }, type: "module" });

/** A workspace of two packages. */
function workspace(first: string, second: string): string {
  return temporaryFolder({
    "pnpm-workspace.yaml": "packages: [packages/*]",
    "package.json": "{}",
    "packages/client/package.json": manifest("client"),
    "packages/client/src/index.ts": first,
    "packages/sandbox/package.json": manifest("sandbox"),
    "packages/sandbox/src/index.ts": second,
  });
}

test("rejects a name that two packages export for different things, with both places", () => {
  const root = workspace(OUTCOME, `\n${OUTCOME}`);
  expect(() => checkDocstrings(root)).toThrow(
    /^Outcome has a different meaning in each .*\n {2}client: src\/index\.ts:2\n {2}sandbox: src\/index\.ts:3$/,
  );
});

test("rejects a name that an alias gives to another thing", () => {
  const own = "/** A number. */\ntype Other = 2;\nexport type { Other as Outcome };\n";
  expect(() => checkDocstrings(workspace(OUTCOME, own))).toThrow(/^Outcome has a different meaning/);
});

test("accepts a re-export, and a name that only one package exports", () => {
  const more = 'export type { Outcome } from "../../client/src/index.ts";\n/** A number. */\nexport type Other = 2;\n';
  expect(checkDocstrings(workspace(OUTCOME, more))).toHaveLength(2);
});

test("accepts an exception, for the listed packages only", () => {
  const root = workspace(OUTCOME, OUTCOME);
  const exception = {
    name: "Outcome",
    packages: ["client", "sandbox"],
    reason: "the client cannot import the sandbox",
  };
  expect(checkDocstrings(root, [exception])).toHaveLength(2);
  expect(() => checkDocstrings(root, [{ ...exception, packages: ["client", "server"] }])).toThrow(
    /Outcome has a different meaning[^]*"Outcome: client, server" does not apply/,
  );
});

test("rejects an exception for a name that has one meaning", () => {
  const exception = { name: "Outcome", packages: ["client", "sandbox"], reason: "none" };
  expect(() => checkDocstrings(workspace(OUTCOME, ""), [exception])).toThrow(
    /"Outcome: client, sandbox" does not apply/,
  );
});
