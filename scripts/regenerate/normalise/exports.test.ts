import { expect, test } from "vitest";
import { documentationOf } from "./exports.ts";

test("writes summary and description, whose text cannot end the comment", () => {
  const operation = { responses: {}, summary: "All things", description: "Globs: a/*/b  \r\nEnd." };
  expect(documentationOf(operation, "GET /a")).toBe("All things\n\nGlobs: a/*\\/b\nEnd.");
});

test("writes the method and the path without either", () => {
  expect(documentationOf({ responses: {}, summary: " " }, "GET /a/*/b")).toBe("GET /a/*\\/b");
});
