import { expect, test } from "vitest";
import {
  balanceBuckets,
  type Bucket,
  type HoldingBucket,
  holdingBuckets,
  holdingId,
  imbalances,
  InsufficientFundsError,
  isAllowed,
  isBalanceBucket,
  isHoldingBucket,
  isPossible,
  LedgerError,
  noHolding,
} from "./entry.ts";

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

const buckets: readonly Bucket[] = [...balanceBuckets, ...holdingBuckets, "external", "liquidity", "fees"];

test("a bucket is part of a balance, of a holding, or the other side", () => {
  expect(buckets.filter(isBalanceBucket)).toEqual(balanceBuckets);
  expect(buckets.filter(isHoldingBucket)).toEqual(holdingBuckets);
});

test("a holding is identified by its account and asset", () => {
  expect(holdingId("a", { assetId: "x" })).toBe('a {"assetId":"x"}');
});

test("the sum of each unbalanced asset is reported", () => {
  const posting = (assetId: string, amount: string) =>
    ({ accountId: "a", asset: { assetId }, bucket: "available", amount }) as const;
  expect(imbalances([posting("x", "1"), posting("y", "0.1"), posting("x", "-1"), posting("y", "0.2")])).toEqual([
    { asset: { assetId: "y" }, sum: "0.3" },
  ]);
  expect(imbalances([posting("x", "1"), posting("x", "-1")])).toEqual([]);
});

test("errors have the names of their classes", () => {
  expect([new LedgerError(), new InsufficientFundsError()].map(({ name }) => name)).toEqual([
    "LedgerError",
    "InsufficientFundsError",
  ]);
});
