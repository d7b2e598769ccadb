import type { AssetDefinition } from "@provider-connectivity/contract";
import { NotFoundError } from "@provider-connectivity/server";
import type { StoreReader } from "../store/store.ts";

/**
 * One listed asset.
 *
 * @throws NotFoundError for an id that is not listed
 */
export async function getAsset({ assets }: StoreReader, id: string): Promise<AssetDefinition> {
  const asset = await assets.find(id);
  if (asset === undefined) throw new NotFoundError("There is no such asset.");
  return asset;
}
