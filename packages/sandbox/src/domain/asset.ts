/** References of assets. There are three kinds, and two references are equal only if they have the same kind. @module */
import type { AssetReference } from "@provider-connectivity/contract";

/** A filter of a list: the name of an asset in a query. */
export interface AssetFilter {
  readonly kind: "assetId" | "nationalCurrencyCode" | "cryptocurrencySymbol";
  readonly name: string;
}

/**
 * An asset as one text: its reference as JSON, with sorted properties. Two references have the same text if they are deeply
 * equal; an absent `testAsset` differs from `false`.
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

/** The asset with this key. */
export function assetFromKey(key: string): AssetReference {
  return JSON.parse(key) as AssetReference;
}

/** The filter that finds this asset. Native assets of several blockchains may share one. */
export function filterOf(asset: AssetReference): AssetFilter {
  if ("assetId" in asset) return { kind: "assetId", name: asset.assetId };
  if ("nationalCurrencyCode" in asset) return { kind: "nationalCurrencyCode", name: asset.nationalCurrencyCode };
  return { kind: "cryptocurrencySymbol", name: asset.cryptocurrencySymbol };
}

/** The group of an asset, or of several with one symbol. */
export function filterGroup({ kind, name }: AssetFilter): string {
  return `${kind} ${name}`;
}

/** An asset and how it is transferred. */
interface AssetAndMethod {
  readonly transferMethod: string;
  readonly asset: AssetReference;
}

/** An asset and its transfer method, as one text. */
export function transferKey({ transferMethod, asset }: AssetAndMethod): string {
  return `${transferMethod} ${assetKey(asset)}`;
}

/** Whether a capability has this method and asset. */
export function isMethod(capability: AssetAndMethod, wanted: AssetAndMethod): boolean {
  return transferKey(capability) === transferKey(wanted);
}
