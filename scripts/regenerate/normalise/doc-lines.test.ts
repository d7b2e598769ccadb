import { expect, test } from "vitest";
import { docLines } from "./doc-lines.ts";

test("a doc comment holds summary and description, and nothing in them ends it", () => {
  expect(docLines({ responses: {}, summary: "All things", description: "Globs: a/*/b  \nEnd." }, "GET /a")).toEqual([
    "All things",
    "",
    "Globs: a/*\\/b",
    "End.",
  ]);
});

test("without either it holds the method and the path", () => {
  expect(docLines({ responses: {} }, "GET /a/*/b")).toEqual(["GET /a/*\\/b"]);
});
