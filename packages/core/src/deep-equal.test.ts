import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { equal } from "./deep-equal.ts";

/** Ajv's own comparison, through a keyword that uses it. */
const differ = new Ajv().compile({ type: "array", uniqueItems: true });

/** Few names and values, so that equal and nearly equal pairs are common. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, false, 0, 1, "", "a"),
    tie("array"),
    tie("object"),
  ),
  array: fc.array(tie("value"), { maxLength: 2 }),
  object: fc.dictionary(fc.constantFrom("a", "b", "length"), tie("value"), { maxKeys: 2 }),
})).value;

test("agrees with Ajv whether two JSON values are equal", () => {
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(json, json, (left, right) => {
      const [a, b] = [JSON.parse(JSON.stringify(left)), JSON.parse(JSON.stringify(right))] as unknown[];
      verdicts.add(equal(a, b));
      expect(equal(a, b)).toBe(!differ([a, b]));
      expect(equal(a, structuredClone(a))).toBe(true);
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(verdicts).toEqual(new Set([true, false]));
});

test.each([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [["a"], { 0: "a" }, false],
  [{ a: undefined }, {}, false],
  [{ toString: 1 }, { constructor: 1 }, false],
  [{ constructor: { a: 1 } }, { constructor: { a: 1 } }, true],
  [null, {}, false],
  [0, -0, true],
  ["1", 1, false],
])("%j and %j: %s", (left, right, expected) => {
  expect(equal(left, right)).toBe(expected);
});
