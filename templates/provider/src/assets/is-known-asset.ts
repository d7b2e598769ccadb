import type { AssetReference } from "@provider-connectivity/contract";
import type { AssetsLedger } from "./ledger.ts";

/** Whether an asset exists: the contract lists currencies, and the ledger all assets with an `assetId`. */
export async function isKnownAsset(ledger: AssetsLedger, asset: AssetReference): Promise<boolean> {
  return asset.assetId === undefined || (await ledger.findAsset(asset.assetId)) !== undefined;
}
