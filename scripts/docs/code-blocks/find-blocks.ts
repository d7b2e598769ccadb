/** The code blocks of the documentation. @module */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");
const PAGES = [
  "*.md",
  "docs/*.md",
  "generated/README.md",
  "packages/*/README.md",
  "templates/provider/README.md",
  "examples/*/README.md",
];

/** A block of code. */
export interface CodeBlock {
  /** The page and the line of the block's first line. */
  readonly place: string;
  readonly page: string;
  readonly language: string;
  readonly code: string;
  /** The reason of a comment `<!-- not run here: REASON -->` before the block. */
  readonly notRun: string | undefined;
}

/** Every block of every page, in order. */
export function findBlocks(): readonly CodeBlock[] {
  return PAGES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .toSorted()
    .flatMap((page) => blocksOf(page, readFileSync(join(ROOT, page), "utf8")));
}

function blocksOf(page: string, text: string): readonly CodeBlock[] {
  return [...text.matchAll(/(?:<!-- not run here: (.+) -->\n\n)?^( *)```(\w+)\n([\s\S]*?)^\2```$/gm)].map(
    ({ 0: block, 1: notRun, 2: indent = "", 3: language = "", 4: code = "", index }) => ({
      place: `${page}:${text.slice(0, index + block.indexOf("```")).split("\n").length + 1}`,
      page,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
      notRun,
    }),
  );
}
