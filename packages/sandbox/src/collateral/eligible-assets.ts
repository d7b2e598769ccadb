import type { AccountEnvironment, CryptocurrencyReference } from "@provider-connectivity/contract";
import { assetKey } from "../assets/model.ts";
import type { CollateralAsset } from "../config/collateral-config.ts";
import type { CompleteConfig } from "../config/sandbox-config.ts";

/**
 * What is accepted as collateral, in the order of the configuration.
 *
 * @param env where the collateral account lives; anywhere for one that is not linked
 */
export function eligibleAssets(
  { collateral }: Pick<CompleteConfig, "collateral">,
  env: AccountEnvironment | undefined,
): readonly CollateralAsset[] {
  return collateral.assets.filter((entry) => env === undefined || isAcceptedIn(entry, env));
}

/** The terms for an asset, if it is accepted. */
export function findEligible(
  config: Pick<CompleteConfig, "collateral">,
  asset: CryptocurrencyReference,
  env?: AccountEnvironment,
): CollateralAsset | undefined {
  const key = assetKey(withoutFalse(asset));
  return eligibleAssets(config, env).find((entry) => assetKey(withoutFalse(entry.asset)) === key);
}

/** Whether two references mean one asset. */
export function isSameAsset(one: CryptocurrencyReference, other: CryptocurrencyReference): boolean {
  return assetKey(withoutFalse(one)) === assetKey(withoutFalse(other));
}

function isAcceptedIn({ asset, environments }: CollateralAsset, env: AccountEnvironment): boolean {
  if (environments !== undefined) return environments.includes(env);
  if ("assetId" in asset) return true;
  return (env === "sandbox") === (asset.testAsset === true);
}

/** A `testAsset` that is `false` says no more than an absent one: Fireblocks sends either. */
function withoutFalse(asset: CryptocurrencyReference): CryptocurrencyReference {
  if ("assetId" in asset || asset.testAsset !== false) return asset;
  const { testAsset: _testAsset, ...rest } = asset;
  return rest;
}
