/** How assets are named: in one of three ways, of which two assets are equal only in the same one. @module */
import type { AssetReference } from "@provider-connectivity/contract";

/** What a caller narrows a list to: the one name of an asset that stands in a query. */
export interface AssetFilter {
  readonly kind: "assetId" | "nationalCurrencyCode" | "cryptocurrencySymbol";
  readonly name: string;
}

/**
 * An asset as one text: its reference as JSON, with its properties in a fixed order. Two references have the same
 * text when they are deeply equal; a `testAsset` that is absent is not one that is `false`.
 */
export function assetKey(asset: AssetReference): string {
  if ("assetId" in asset) return JSON.stringify({ assetId: asset.assetId });
  const { testAsset } = asset;
  if ("nationalCurrencyCode" in asset) {
    return JSON.stringify({ nationalCurrencyCode: asset.nationalCurrencyCode, testAsset });
  }
  const { blockchain, cryptocurrencySymbol } = asset;
  return JSON.stringify({ blockchain, cryptocurrencySymbol, testAsset });
}

/** The asset whose key this is. */
export function assetFromKey(key: string): AssetReference {
  return JSON.parse(key) as AssetReference;
}

/** The filter that finds this asset. Native assets of several blockchains may share one. */
export function filterOf(asset: AssetReference): AssetFilter {
  if ("assetId" in asset) return { kind: "assetId", name: asset.assetId };
  if ("nationalCurrencyCode" in asset) return { kind: "nationalCurrencyCode", name: asset.nationalCurrencyCode };
  return { kind: "cryptocurrencySymbol", name: asset.cryptocurrencySymbol };
}

/** The group of what concerns one asset, or several with one symbol. */
export function filterGroup({ kind, name }: AssetFilter): string {
  return `${kind} ${name}`;
}
