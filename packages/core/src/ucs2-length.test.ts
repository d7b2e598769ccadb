import fc from "fast-check";
import { expect, test } from "vitest";
import { ucs2length } from "./ucs2-length.ts";

test("the length of any text is the number of its code points, lone surrogates included", () => {
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
])("%j has the length %d", (text, length) => {
  expect(ucs2length(text)).toBe(length);
});
