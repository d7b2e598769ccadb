import type { AssetReference } from "@provider-connectivity/contract";
import { isDeepStrictEqual } from "node:util";
import type { AssetsLedger } from "../assets/ledger.ts";

/** Whether two references name the same asset. A test asset differs from the real one with the same name. */
export function isSameAsset(one: AssetReference, other: AssetReference): boolean {
  return isDeepStrictEqual(one, other);
}

/** Whether an asset exists: the contract lists currencies, and the ledger all assets with an `assetId`. */
export async function isKnownAsset(ledger: AssetsLedger, asset: AssetReference): Promise<boolean> {
  return asset.assetId === undefined || (await ledger.findAsset(asset.assetId)) !== undefined;
}
