import { expect, test } from "vitest";
import { pageOf, pageOfItems, filteredPage } from "./pages.ts";

const items = Array.from({ length: 1_000 }, (_, index) => ({ id: `i${index}` }));
const rare = new Set(["i3", "i4", "i199", "i200", "i401", "i999"]);

/** Reads the list and counts the reads. */
function reader() {
  let reads = 0;
  return {
    list: async (page: Parameters<typeof pageOfItems>[1]) => {
      reads++;
      return pageOfItems(items, page);
    },
    reads: () => reads,
  };
}

const page = async (given: object) =>
  (await filteredPage(reader().list, { limit: 3, order: "asc", ...given }, ({ id }) => rare.has(id))).map(
    ({ id }) => id,
  );

test("a page is full even if hidden items are in between, in both directions", async () => {
  expect(await page({})).toEqual(["i3", "i4", "i199"]);
  expect(await page({ startingAfter: "i199" })).toEqual(["i200", "i401", "i999"]);
  expect(await page({ startingAfter: "i401" })).toEqual(["i999"]);
  expect(await page({ startingAfter: "i999" })).toEqual([]);
  expect(await page({ endingBefore: "i999" })).toEqual(["i199", "i200", "i401"]);
  expect(await page({ endingBefore: "i199" })).toEqual(["i3", "i4"]);
  expect(await page({ endingBefore: "i3" })).toEqual([]);
  expect(await page({ limit: 200 })).toEqual([...rare]);
});

test("an unknown cursor gives an empty page, and a hidden one is a position", async () => {
  expect(await page({ startingAfter: "nothing" })).toEqual([]);
  expect(await page({ endingBefore: "nothing" })).toEqual([]);
  expect(await page({ startingAfter: "i100" })).toEqual(["i199", "i200", "i401"]);
});

test("small pages of long lists are not read one by one", async () => {
  const { list, reads } = reader();
  await filteredPage(list, { limit: 1, order: "asc" }, ({ id }) => id === "i999");
  expect(reads()).toBe(5);
});

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
