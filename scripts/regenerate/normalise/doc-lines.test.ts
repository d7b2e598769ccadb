import { expect, test } from "vitest";
import { docLines } from "./doc-lines.ts";

test("a doc comment holds summary and description, and nothing in them ends it", () => {
  expect(docLines({ responses: {}, summary: "All things", description: "Globs: a/*/b  \nEnd." })).toEqual([
    "All things",
    "",
    "Globs: a/*\\/b",
    "End.",
  ]);
});
