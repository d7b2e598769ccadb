import { expect, test } from "vitest";
import { type HoldingBucket, holdingBuckets, isAllowed, isPossible, noHolding } from "./entry.ts";

const balance = {
  id: "b",
  accountId: "a",
  asset: { nationalCurrencyCode: "USD" } as const,
  available: "0",
  locked: "0",
  credit: "0",
};

test.each([
  [{}, true],
  [{ available: "1", locked: "1", credit: "-1" }, true],
  [{ available: "-0.01" }, false],
  [{ locked: "-0.01" }, false],
  [{ credit: "0.01" }, false],
])("a balance with %j is allowed: %s", (amounts, isExpected) => {
  expect(isAllowed({ ...balance, ...amounts })).toBe(isExpected);
});

test("a holding is possible with amounts of zero or above", () => {
  expect(isPossible(noHolding)).toBe(true);
  expect(isPossible({ collateralArriving: "1", collateral: "1", collateralLeaving: "1" })).toBe(true);
});

test.each(holdingBuckets)("a holding with a negative %s is impossible", (bucket: HoldingBucket) => {
  expect(isPossible({ ...noHolding, [bucket]: "-0.01" })).toBe(false);
});
