import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compatibilityPage } from "./compatibility.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = join(ROOT, "docs/compatibility.md");

test("docs/compatibility.md names what smoke tries; UPDATE_DOCS=1 writes it anew", () => {
  const page = compatibilityPage(ROOT);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});
