/** The meaning of a transfer's stated amount with a network fee: the received or the sent amount. @module */
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
 * Checks that every asset that is accepted as collateral can express its credit and fees.
 *
 * @throws ConfigurationError for an asset with unknown decimal places, and for a fee with more decimal places
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
 * The assets that are accepted as collateral, in the order of the configuration.
 *
 * @param env the environment of the collateral account; `undefined` for an unlinked one, which accepts all
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

/** Whether two references name the same asset. */
export function isSameAsset(one: CryptocurrencyReference, other: CryptocurrencyReference): boolean {
  return assetKey(withoutFalse(one)) === assetKey(withoutFalse(other));
}

function isAcceptedIn({ asset, environments }: CollateralAsset, env: AccountEnvironment): boolean {
  if (environments !== undefined) return environments.includes(env);
  if ("assetId" in asset) return true;
  return (env === "sandbox") === (asset.testAsset === true);
}

/** `testAsset: false` is the same as an absent one: Fireblocks sends either. */
function withoutFalse(asset: CryptocurrencyReference): CryptocurrencyReference {
  if ("assetId" in asset || asset.testAsset !== false) return asset;
  const { testAsset: _testAsset, ...rest } = asset;
  return rest;
}

/** The position of an account in an asset. */
export interface Position extends HoldingAmounts {
  readonly available: string;
  /** The owed amount, zero or above. */
  readonly credit: string;
}

/** Reads an account's position. */
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

/** The stated amount of a transfer. */
export function statedAmount({ taken, fee }: { readonly taken: string; readonly fee: string }, fees: Fees): string {
  return fees === "gross" ? taken : subtract(taken, fee);
}

/** The amount that a transfer debits from its sender, given its stated amount. */
export function takenBy({ stated, fee }: { readonly stated: string; readonly fee: string }, fees: Fees): string {
  return fees === "gross" ? stated : add(stated, fee);
}
