import type { AssetReference } from "@provider-connectivity/contract";
import { isDeepStrictEqual } from "node:util";
import type { AssetsLedger } from "../assets/ledger.ts";

/** Whether two references name one asset. A test asset is not its namesake. */
export function isSameAsset(one: AssetReference, other: AssetReference): boolean {
  return isDeepStrictEqual(one, other);
}

/** Whether an asset exists: the contract lists currencies, and the ledger everything that has an `assetId`. */
export async function isKnownAsset(ledger: AssetsLedger, asset: AssetReference): Promise<boolean> {
  return asset.assetId === undefined || (await ledger.findAsset(asset.assetId)) !== undefined;
}
