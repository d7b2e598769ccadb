import type { contract } from "@provider-connectivity/contract";
import type { HandlersFor } from "@provider-connectivity/server";
import { requireFound } from "../shared/require-found.ts";
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
      return { status: 200, body: requireFound(await ledger.findAsset(params.id), "asset") };
    },
  };
}
