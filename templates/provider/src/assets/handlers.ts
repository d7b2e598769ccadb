import type { contract } from "@provider-connectivity/contract";
import { type HandlersFor, NotFoundError } from "@provider-connectivity/server";
import { pageOf } from "../shared/page.ts";
import type { AssetsLedger } from "./ledger.ts";

type AssetsHandlers = Pick<HandlersFor<typeof contract, never>, "getAdditionalAssets" | "getAssetDetails">;

/** Every provider implements these, regardless of its components. */
export function handlers(ledger: AssetsLedger): AssetsHandlers {
  return {
    getAdditionalAssets: async ({ query }) => ({
      status: 200,
      body: { assets: pageOf(await ledger.listAssets(), query) },
    }),

    getAssetDetails: async ({ params }) => {
      const asset = await ledger.findAsset(params.id);
      if (asset === undefined) throw new NotFoundError("There is no such asset.");
      return { status: 200, body: asset };
    },
  };
}
