import type { AssetDefinition, CapabilitiesHandlers } from "@provider-connectivity/contract";
import { type ServerContext, NotFoundError } from "@provider-connectivity/server";
import type { StoreReader } from "../../ports/store.ts";

/** The operations of listed assets, which every provider offers. */
export type AssetsHandlers = Pick<CapabilitiesHandlers<ServerContext>, "getAdditionalAssets" | "getAssetDetails">;

/** Lists tokens and bucket assets. */
export function createAssetsHandlers(store: StoreReader): AssetsHandlers {
  return {
    async getAdditionalAssets({ query }) {
      return { status: 200, body: { assets: [...(await store.assets.list(query))] } };
    },

    async getAssetDetails({ params }) {
      return { status: 200, body: await getAsset(store, params.id) };
    },
  };
}

/**
 * One listed asset.
 *
 * @throws NotFoundError for an id that is not listed
 */
async function getAsset({ assets }: StoreReader, id: string): Promise<AssetDefinition> {
  const asset = await assets.find(id);
  if (asset === undefined) throw new NotFoundError("There is no such asset.");
  return asset;
}
