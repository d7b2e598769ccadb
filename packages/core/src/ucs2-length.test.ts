import fc from "fast-check";
import { expect, test } from "vitest";
import { ucs2length } from "./ucs2-length.ts";

test("counts the code points of any text, including lone surrogates", () => {
  const text = fc.array(fc.constantFrom("a", "é", "\u{1F600}", "\ud83d", "\ude00", "€")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (each) => {
      expect(ucs2length(each)).toBe(Array.from(each).length);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test.each([
  ["", 0],
  ["abc", 3],
  ["\u{1F600}", 1],
  ["\ud83d", 1],
  ["\ude00\ud83d", 2],
])("the length of %j is %d", (text, length) => {
  expect(ucs2length(text)).toBe(length);
});
