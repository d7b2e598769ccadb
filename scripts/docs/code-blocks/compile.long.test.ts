import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { brokenExamples } from "../../check-docstrings/examples.ts";
import { completeBlock, kitNames } from "./complete-block.ts";
import { findBlocks } from "./find-blocks.ts";

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

test("every TypeScript block compiles", { timeout: 300_000 }, () => {
  const kit = kitNames();
  const examples = findBlocks()
    .filter(({ language }) => language === "ts")
    .map((block) => ({
      name: "",
      place: block.place,
      code: completeBlock(block, kit),
      entry: { specifier: "", names: [] },
    }));
  expect(brokenExamples(examples, join(import.meta.dirname, "testing/blocks"), OPTIONS)).toEqual([]);
});
