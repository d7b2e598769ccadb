import { expect, test } from "vitest";
import { durationMs, isObject, memberPointer, parseJson, seedOf } from "./internal.ts";

test.each([
  ['{"a":[1]}', { a: [1] }],
  ["null", null],
  ["", undefined],
  ["{", undefined],
])("parses %s", (text, value) => {
  expect(parseJson(text)).toEqual(value);
  expect(parseJson(new TextEncoder().encode(text))).toEqual(value);
});

test("does not parse bytes that are not UTF-8", () => {
  expect(parseJson(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined();
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ["text", false],
])("tells whether %j is an object", (value, is) => {
  expect(isObject(value)).toBe(is);
});

test("escapes the step of a pointer", () => {
  expect(memberPointer("/paths", "/a~b")).toBe("/paths/~1a~0b");
  expect(memberPointer("", 3)).toBe("/3");
});

// The test vectors of draft-eastlake-fnv.
test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("derives a seed from %j", (text, seed) => {
  expect(seedOf(text)).toBe(seed);
});

test.each([
  ["90s", 90_000],
  ["1h30m", 5_400_000],
  ["7d500ms", 604_800_500],
  ["", undefined],
  ["7", undefined],
  ["1.5h", undefined],
])("parses the duration %j", (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});
