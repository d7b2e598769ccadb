import { expect, test } from "vitest";
import { documentationOf } from "./exports.ts";

test("a doc comment contains summary and description, and their text cannot end it", () => {
  const operation = { responses: {}, summary: "All things", description: "Globs: a/*/b  \r\nEnd." };
  expect(documentationOf(operation, "GET /a")).toBe("All things\n\nGlobs: a/*\\/b\nEnd.");
});

test("without either it contains the method and the path", () => {
  expect(documentationOf({ responses: {}, summary: " " }, "GET /a/*/b")).toBe("GET /a/*\\/b");
});
