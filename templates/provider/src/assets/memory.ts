import type { Books } from "../memory/books.ts";
import type { AssetsLedger } from "./ledger.ts";

export function memory({ assets }: Books): AssetsLedger {
  return {
    listAssets: async () => assets,
    findAsset: async (wanted) => assets.find(({ id }) => id === wanted),
  };
}
