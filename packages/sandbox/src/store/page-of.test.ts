import { expect, test } from "vitest";
import { pageOf } from "./page-of.ts";

const ids = ["a", "b", "c", "d", "e"];

test("a page without a cursor is the start of the list", () => {
  expect(pageOf(ids, { limit: 2 })).toEqual(["a", "b"]);
  expect(pageOf(ids, { limit: 9 })).toEqual(ids);
});

test("a page after a cursor starts right after it", () => {
  expect(pageOf(ids, { limit: 2, startingAfter: "b" })).toEqual(["c", "d"]);
  expect(pageOf(ids, { limit: 2, startingAfter: "e" })).toEqual([]);
});

test("a page before a cursor ends right before it", () => {
  expect(pageOf(ids, { limit: 2, endingBefore: "d" })).toEqual(["b", "c"]);
  expect(pageOf(ids, { limit: 2, endingBefore: "b" })).toEqual(["a"]);
  expect(pageOf(ids, { limit: 2, endingBefore: "a" })).toEqual([]);
});

test("an unknown cursor gives an empty page", () => {
  expect(pageOf(ids, { limit: 2, startingAfter: "x" })).toEqual([]);
  expect(pageOf(ids, { limit: 2, endingBefore: "x" })).toEqual([]);
});
