import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../asset.ts";
import { signOf } from "../decimal.ts";
import { type HoldingBucket, holdingBuckets } from "./entry.ts";

/** What an account holds of an asset. Each amount is the sum of the postings to the bucket of that name. */
export interface BalanceRecord {
  readonly id: string;
  readonly accountId: string;
  readonly asset: AssetReference;
  /** Can be used now; never below zero. */
  readonly available: string;
  /** Held, but bound by something pending; never below zero. */
  readonly locked: string;
  /** Outstanding credit as the debt that it is; never above zero. */
  readonly credit: string;
}

/** Whether each bucket is on its own side of zero. */
export function isAllowed({ available, locked, credit }: BalanceRecord): boolean {
  return signOf(available) >= 0 && signOf(locked) >= 0 && signOf(credit) <= 0;
}

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
} /** Says that an account was granted credit once, so that what a customer owes is found without looking everywhere. */
export interface CreditLineRecord {
  readonly customerId: string;
  readonly accountId: string;
  /** When credit was first granted. */
  readonly createdAt: string;
}

/** What trading on credit gained or lost of an asset since an account was last settled, its sub-accounts included. */
export interface TradingResultRecord {
  /** The asset's key. */
  readonly id: string;
  /** The main account. */
  readonly accountId: string;
  readonly asset: AssetReference;
  /** Below zero where more was given than got. */
  readonly amount: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}
