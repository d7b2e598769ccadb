import type { AssetReference } from "@provider-connectivity/contract";
import type { StoreReader } from "../store/store.ts";

/** Whether the asset is known: national currencies and native assets are, by the contract; others must be listed. */
export async function isKnownAsset({ assets }: Pick<StoreReader, "assets">, asset: AssetReference): Promise<boolean> {
  return !("assetId" in asset) || (await assets.find(asset.assetId)) !== undefined;
}
