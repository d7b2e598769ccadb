import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compatibilityPage } from "./compatibility.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = join(ROOT, "docs/compatibility.md");

test("docs/compatibility.md lists the versions that smoke tests; UPDATE_DOCS=1 rewrites it", () => {
  const page = compatibilityPage(ROOT);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});
