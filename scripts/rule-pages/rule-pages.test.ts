/** Compares docs/rules with the output of `pnpm docs:rules`. @module */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rulePages } from "./pages.ts";

const DOCS = join(import.meta.dirname, "../../docs");
const pages = rulePages();

test("no page is missing, outdated or superfluous; `pnpm docs:rules` updates them", () => {
  const written = readdirSync(join(DOCS, "rules"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `rules/${file.replaceAll("\\", "/")}`);
  expect(written.toSorted()).toEqual([...pages.keys()].filter((path) => path.endsWith(".md")).toSorted());
  for (const [path, text] of pages) expect(readFileSync(join(DOCS, path), "utf8"), path).toBe(text);
});
