import { expect, test } from "vitest";
import { unicodePattern } from "./unicode-pattern.ts";

test.each([
  ["^[\\w-.]+$", "^[\\w\\-.]+$", ["a-b.c"], ["a b"]],
  ["^[.-\\d]+$", "^[.\\-\\d]+$", ["1-2.3"], ["a"]],
  ["^\\w+\\@\\w+$", "^\\w+@\\w+$", ["a@b"], ["a\\@b"]],
  ["^a\\-b$", "^a-b$", ["a-b"], ["a\\-b"]],
  ["^]{}$", "^\\]\\{\\}$", ["]{}"], ["]"]],
  ["^[^\\-\\_]+$", "^[^\\-_]+$", ["ab"], ["a_b", "a-b"]],
])("%s becomes the equivalent %s", (pattern, expected, matching, others) => {
  expect(unicodePattern(pattern)).toBe(expected);
  for (const expression of [new RegExp(pattern), new RegExp(expected, "u")]) {
    for (const text of matching) expect(expression.test(text)).toBe(true);
    for (const text of others) expect(expression.test(text)).toBe(false);
  }
});

test.each(["^[\\w\\-.]+$", "^\\p{L}+$", "^a{2,3}$", "(", "[z-a]"])("%s is unchanged", (pattern) => {
  expect(unicodePattern(pattern)).toBe(pattern);
});
