import { type AssetDefinition, type AssetReference, getAdditionalAssets } from "@provider-connectivity/contract";
import type { Provider } from "./provider.ts";

/** Returns the display name of an asset. */
export type AssetNames = (asset: AssetReference) => string;

/** Reads the names of the assets that a provider lists. The contract defines all others. */
export async function readAssetNames({ client }: Provider): Promise<AssetNames> {
  const listed = new Map<string, AssetDefinition>();
  for await (const asset of client.paginate(getAdditionalAssets, { query: { limit: 200 } }))
    listed.set(asset.id, asset);
  return (asset) => {
    if (asset.assetId !== undefined) return nameOf(listed.get(asset.assetId)) ?? asset.assetId;
    const name = asset.nationalCurrencyCode ?? asset.cryptocurrencySymbol;
    return asset.testAsset === true ? `${name} (test)` : name;
  };
}

/** Adds the blockchain, because one symbol on two blockchains is two assets. */
function nameOf(asset: AssetDefinition | undefined): string | undefined {
  if (asset === undefined) return undefined;
  return "blockchain" in asset ? `${asset.symbol} on ${asset.blockchain}` : asset.symbol;
}
