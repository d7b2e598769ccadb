import { ConfigurationError } from "@provider-connectivity/server";
import { assetKey } from "../assets/model.ts";
import { findPlaces } from "../config/find-places.ts";
import type { CompleteConfig } from "../config/sandbox-config.ts";
import { placesOf } from "../ledger/decimal.ts";
import type { StoreReader } from "../store/store.ts";

/**
 * Makes sure that credit and fees in every asset that is accepted as collateral can be expressed.
 *
 * @throws ConfigurationError for an asset of which the decimal places are not known, and for a fee that has more
 */
export async function checkCollateralAssets(store: StoreReader, config: CompleteConfig): Promise<void> {
  for (const { asset, networkFee } of config.collateral.assets) {
    const places = await findPlaces(store, config, asset);
    if (places === undefined) {
      const remedy = "assetId" in asset ? "list it among the store's assets" : "name it in decimalPlaces";
      throw new ConfigurationError(`Collateral needs the decimal places of ${assetKey(asset)}: ${remedy}.`);
    }
    if (placesOf(networkFee) > places)
      throw new ConfigurationError(
        `The networkFee of the collateral ${assetKey(asset)} has more than its ${places} decimal places.`,
      );
  }
}
