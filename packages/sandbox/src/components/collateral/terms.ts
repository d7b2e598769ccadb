/** What the stated amount of a transfer with a network fee means: what arrives, or what the sender gives. @module */
import type { AccountEnvironment, CryptocurrencyReference } from "@provider-connectivity/contract";
import { ConfigurationError } from "@provider-connectivity/server";
import type { CollateralAsset } from "../../config/collateral-config.ts";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import { assetKey } from "../../domain/asset.ts";
import { add, negate, scaleOf, subtract } from "../../domain/decimal.ts";
import type { HoldingAmounts } from "../../domain/ledger/entry.ts";
import { findPlaces } from "../assets/amounts.ts";
import { findHolding } from "../ledger/post-entry.ts";
import type { StoreReader } from "./entities.ts";

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
    if (scaleOf(networkFee) > places)
      throw new ConfigurationError(
        `The networkFee of the collateral ${assetKey(asset)} has more than its ${places} decimal places.`,
      );
  }
}

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

/** How an account stands in an asset. */
export interface Position extends HoldingAmounts {
  readonly available: string;
  /** What it owes, as an amount at or above zero. */
  readonly credit: string;
}

/** Reads how an account stands. */
export async function positionOf(
  reader: Pick<StoreReader, "balances" | "holdings">,
  accountId: string,
  asset: CryptocurrencyReference,
): Promise<Position> {
  const { available = "0", credit = "0" } = (await reader.balances.find(accountId, asset)) ?? {};
  const { collateralArriving, collateral, collateralLeaving } = await findHolding(reader, accountId, asset);
  return { available, credit: negate(credit), collateralArriving, collateral, collateralLeaving };
}

type Fees = CompleteConfig["collateral"]["fees"];

/** The amount to state for a transfer. */
export function statedAmount({ taken, fee }: { readonly taken: string; readonly fee: string }, fees: Fees): string {
  return fees === "gross" ? taken : subtract(taken, fee);
}

/** What a transfer takes from its sender, given the amount that is stated for it. */
export function takenBy({ stated, fee }: { readonly stated: string; readonly fee: string }, fees: Fees): string {
  return fees === "gross" ? stated : add(stated, fee);
}
