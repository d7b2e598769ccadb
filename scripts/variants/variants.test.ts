/** Certifies a sample of the variants. `pnpm test:long certify-correct` certifies all. @module */
import { expect, test } from "vitest";
import { variants } from "./catalogue.ts";
import { measureVariant } from "./measure.ts";

test("each variant has a unique id and sentence", () => {
  expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
  expect(new Set(variants.map(({ sentence }) => sentence)).size).toBe(variants.length);
});

const sample = new Set(["only-transfersBlockchain"]);
test.each(variants.filter(({ id }) => sample.has(id)))("causes no false alarm: $id", async (variant) => {
  const { falseAlarms, passed } = await measureVariant(variant);
  expect(falseAlarms).toEqual([]);
  expect(passed).toBeGreaterThan(50);
});
