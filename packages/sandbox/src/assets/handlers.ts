import type { CapabilitiesHandlers } from "@provider-connectivity/contract";
import type { ServerContext } from "@provider-connectivity/server";
import type { StoreReader } from "../store/store.ts";
import { getAsset } from "./service.ts";

/** The operations about listed assets, which every provider offers. */
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
