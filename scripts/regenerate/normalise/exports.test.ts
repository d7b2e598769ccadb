import { expect, test } from "vitest";
import { documentationOf } from "./exports.ts";

test("a doc comment holds summary and description, and nothing in them ends it", () => {
  const operation = { responses: {}, summary: "All things", description: "Globs: a/*/b  \r\nEnd." };
  expect(documentationOf(operation, "GET /a")).toBe("All things\n\nGlobs: a/*\\/b\nEnd.");
});

test("without either it holds the method and the path", () => {
  expect(documentationOf({ responses: {}, summary: " " }, "GET /a/*/b")).toBe("GET /a/*\\/b");
});
