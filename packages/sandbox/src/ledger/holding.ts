import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../assets/model.ts";
import { signOf } from "./decimal.ts";
import { holdingBuckets, type HoldingBucket } from "./entry.ts";

/** The parts of a holding, each an amount at or above zero. */
export type HoldingAmounts = Readonly<Record<HoldingBucket, string>>;

/** What a collateral account holds of an asset. Each amount is the sum of the postings to the bucket of that name. */
export interface HoldingRecord extends HoldingAmounts {
  readonly id: string;
  readonly accountId: string;
  readonly asset: AssetReference;
  /** When something was first announced. */
  readonly createdAt: string;
}

export const noHolding: HoldingAmounts = { collateralArriving: "0", collateral: "0", collateralLeaving: "0" };

/** The id of a holding: the account and the asset as one text. */
export function holdingId(accountId: string, asset: AssetReference): string {
  return `${accountId} ${assetKey(asset)}`;
}

/** Whether no part of it is below zero. */
export function isPossible(holding: HoldingAmounts): boolean {
  return holdingBuckets.every((bucket) => signOf(holding[bucket]) >= 0);
}
