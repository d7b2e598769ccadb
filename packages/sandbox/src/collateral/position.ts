import type { CryptocurrencyReference } from "@provider-connectivity/contract";
import type { CollateralAsset } from "../config/collateral-config.ts";
import { multiply, negate, subtract } from "../ledger/decimal.ts";
import type { HoldingAmounts } from "../ledger/holding.ts";
import { findHolding } from "../ledger/post-holdings.ts";
import type { StoreReader } from "../store/store.ts";

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

/** The collateral that outstanding credit needs. */
export function neededCollateral(
  { credit }: Pick<Position, "credit">,
  { coverage }: Pick<CollateralAsset, "coverage">,
): string {
  return multiply(credit, coverage);
}

/** The collateral that no credit needs; below zero where credit is not covered. */
export function surplusOf(
  position: Pick<Position, "credit" | "collateral">,
  terms: Pick<CollateralAsset, "coverage">,
): string {
  return subtract(position.collateral, neededCollateral(position, terms));
}
