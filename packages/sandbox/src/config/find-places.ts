import type { AssetReference } from "@provider-connectivity/contract";
import { ConfigurationError } from "@provider-connectivity/server";
import { assetKey } from "../assets/model.ts";
import type { StoreReader } from "../store/store.ts";
import type { CompleteConfig } from "./sandbox-config.ts";

type Places = Pick<CompleteConfig, "decimalPlaces">;

/** How finely an asset is divided; `undefined` where neither the listed assets nor the configuration say it. */
export async function findPlaces(
  { assets }: Pick<StoreReader, "assets">,
  { decimalPlaces: { nationalCurrencies, nativeAssets } }: Places,
  asset: AssetReference,
): Promise<number | undefined> {
  if ("assetId" in asset) return (await assets.find(asset.assetId))?.decimalPlaces;
  if ("nationalCurrencyCode" in asset) return nationalCurrencies[asset.nationalCurrencyCode];
  return nativeAssets[asset.cryptocurrencySymbol];
}

/**
 * Makes sure that the amounts of every pair and every ramp can be rounded.
 *
 * @throws ConfigurationError for an asset that is not listed, or of which the decimal places are not known
 */
export async function checkPairAssets(store: StoreReader, config: CompleteConfig): Promise<void> {
  const pairs = config.liquidity.pairs.map(({ id, fromAsset, toAsset }) => ({
    name: `pair ${id}`,
    assets: [fromAsset, toAsset],
  }));
  const ramps = config.ramps.methods.map(({ id, from, to }) => ({
    name: `ramp method ${id}`,
    assets: [from.asset, to.asset],
  }));
  for (const { name, assets } of [...pairs, ...ramps]) {
    for (const asset of assets) {
      if ((await findPlaces(store, config, asset)) !== undefined) continue;
      const remedy = "assetId" in asset ? "list it among the store's assets" : "name it in decimalPlaces";
      throw new ConfigurationError(`The ${name} needs the decimal places of ${assetKey(asset)}: ${remedy}.`);
    }
  }
}
