import { expect, test } from "vitest";
import { assetFromKey, assetKey, filterGroup, filterOf, isMethod } from "./asset.ts";

test("the order of its properties does not change an asset's key", () => {
  const one = assetKey({ blockchain: "Bitcoin", cryptocurrencySymbol: "BTC", testAsset: true });
  const other = assetKey({ testAsset: true, cryptocurrencySymbol: "BTC", blockchain: "Bitcoin" });
  expect(one).toBe(other);
});

test("an absent testAsset differs from testAsset false", () => {
  const keys = [{}, { testAsset: false }, { testAsset: true }].map((rest) =>
    assetKey({ nationalCurrencyCode: "USD", ...rest }),
  );
  expect(new Set(keys).size).toBe(3);
});

test.each([
  [{ assetId: "a" }, { kind: "assetId", name: "a" }],
  [
    { nationalCurrencyCode: "USD", testAsset: true },
    { kind: "nationalCurrencyCode", name: "USD" },
  ],
  [
    { blockchain: "Base", cryptocurrencySymbol: "ETH" },
    { kind: "cryptocurrencySymbol", name: "ETH" },
  ],
] as const)("an asset is parsed from its key and found by its filter: %j", (asset, filter) => {
  expect(assetFromKey(assetKey(asset))).toEqual(asset);
  expect(filterOf(asset)).toEqual(filter);
});

test("assets with the same filter are in one group", () => {
  expect(filterGroup({ kind: "cryptocurrencySymbol", name: "ETH" })).toBe("cryptocurrencySymbol ETH");
});

test("a capability is of a method if the transfer method and the asset are equal", () => {
  const usd = { nationalCurrencyCode: "USD" } as const;
  const iban = { transferMethod: "Iban", asset: usd };
  expect(isMethod({ ...iban, asset: { ...usd } }, iban)).toBe(true);
  expect(isMethod({ ...iban, transferMethod: "SwiftTransfer" }, iban)).toBe(false);
  expect(isMethod({ ...iban, asset: { nationalCurrencyCode: "EUR" } }, iban)).toBe(false);
});
