import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { brokenExamples } from "../../check-docstrings/examples.ts";
import { completeBlock, kitNames } from "./complete-block.ts";
import { findBlocks } from "./find-blocks.ts";
import { PENDING_BLOCKS } from "./pending.ts";

const SCRIPTS = join(import.meta.dirname, "../..");
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  types: ["node"],
};

test("every block in TypeScript compiles, except the listed ones", { timeout: 300_000 }, () => {
  const kit = kitNames();
  const examples = findBlocks()
    .filter(({ language }) => language === "ts")
    .map((block) => ({
      name: "",
      place: `${block.page} ${block.code.trimStart().split("\n")[0]}`,
      code: completeBlock(block, kit),
      entry: { specifier: "", names: [] },
    }));
  const broken = brokenExamples(examples, SCRIPTS, OPTIONS);
  expect(broken.map((line) => line.split(": @example")[0])).toEqual(PENDING_BLOCKS);
});
