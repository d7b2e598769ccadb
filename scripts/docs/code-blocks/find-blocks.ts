/** The code blocks of the documentation. @module */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");
const PAGES = ["*.md", "docs/*.md", "packages/*/README.md", "templates/provider/README.md", "examples/*/README.md"];

/** A block of code. */
export interface CodeBlock {
  /** The page and the line of the block's first line. */
  readonly place: string;
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

/** Every block of every page, in order. */
export function findBlocks(): readonly CodeBlock[] {
  return PAGES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .toSorted()
    .flatMap((page) => blocksOf(page, readFileSync(join(ROOT, page), "utf8")));
}

function blocksOf(page: string, text: string): readonly CodeBlock[] {
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
    ({ 1: indent = "", 2: language = "", 3: code = "", index }) => ({
      place: `${page}:${text.slice(0, index).split("\n").length + 1}`,
      page,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    }),
  );
}
