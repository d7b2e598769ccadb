import { expect, test } from "vitest";
import { declaredStatus } from "./statuses.ts";

test.each([
  [["200", "404", "4XX", "default"], 404, "404"],
  [["200", "404", "4XX", "default"], 409, "4XX"],
  [["200", "404", "4XX", "default"], 500, "default"],
  [["200", "4XX"], 500, undefined],
])("of %j, %s covers %d", (declared, status, expected) => {
  expect(declaredStatus(declared, status)).toBe(expected);
});
