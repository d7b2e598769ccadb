import { type AssetReference, getAssetDetails } from "@provider-connectivity/contract";
import type { Context } from "../session/context.ts";

/** Expects that each asset with an id is listed. The contract defines all others. */
export async function expectKnown({ call, knowledge }: Context, assets: readonly AssetReference[]): Promise<void> {
  const listed = new Set(knowledge.assets.map(({ id }) => id));
  const ids = new Set(assets.flatMap(({ assetId }) => (assetId === undefined || listed.has(assetId) ? [] : [assetId])));
  for (const id of ids) await call(getAssetDetails, { params: { id } });
}
