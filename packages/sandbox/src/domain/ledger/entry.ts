/** What the ledger holds: entries with their postings, and the balances and holdings that follow from them. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../asset.ts";
import { add, signOf } from "../decimal.ts";

/** The parts of a balance; each is kept as an amount of its own. */
export const balanceBuckets = ["available", "locked", "credit"] as const;
export type BalanceBucket = (typeof balanceBuckets)[number];

/**
 * The other side of what happens to an account; none of them is part of its balance, and each may be short.
 *
 * - `external`: the world outside the books.
 * - `liquidity`: the provider's own holdings, against which it converts.
 * - `fees`: what the provider earned.
 */
export type CounterBucket = "external" | "liquidity" | "fees";

/**
 * The parts of a holding: what a collateral account outside the books holds for an account. None of them is part of
 * its balance, and none falls below zero.
 *
 * - `collateralArriving`: announced, and not yet accepted.
 * - `collateral`: accepted as security.
 * - `collateralLeaving`: accepted, but bound by something pending.
 */
export const holdingBuckets = ["collateralArriving", "collateral", "collateralLeaving"] as const;
export type HoldingBucket = (typeof holdingBuckets)[number];

/** What a posting counts towards: a part of the account's balance or of its collateral, or the other side of it. */
export type Bucket = BalanceBucket | HoldingBucket | CounterBucket;

/** Whether the bucket is part of a balance. */
export function isBalanceBucket(bucket: Bucket): bucket is BalanceBucket {
  return (balanceBuckets as readonly Bucket[]).includes(bucket);
}

/** Whether the bucket is part of a holding. */
export function isHoldingBucket(bucket: Bucket): bucket is HoldingBucket {
  return (holdingBuckets as readonly Bucket[]).includes(bucket);
}

/** One line of an entry. */
export interface Posting {
  readonly accountId: string;
  readonly asset: AssetReference;
  readonly bucket: Bucket;
  /** An exact decimal, negative where it takes away; never zero. */
  readonly amount: string;
}

/** Every kind of movement. The makers are in `movements.ts`. */
export type MovementKind =
  | "deposit"
  | "lock"
  | "release"
  | "withdrawal"
  | "transfer"
  | "conversion"
  | "credit"
  | "credit-repaid"
  | "credit-revoked"
  | "ramp-payment"
  | "ramp-refund"
  | "ramp"
  | "collateral-announced"
  | "collateral-accepted"
  | "collateral-refused"
  | "collateral-bound"
  | "collateral-unbound"
  | "collateral-released"
  | "settlement-from-collateral"
  | "settlement-to-collateral"
  | "gas-top-up";

/** A balanced set of postings, before it is booked. */
export interface Movement {
  readonly kind: MovementKind;
  readonly postings: readonly Posting[];
}

/** A movement as it was booked. */
export interface Entry extends Movement {
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds, so that it sorts as text. */
  readonly createdAt: string;
}

/** An asset in which postings do not sum to zero, with their sum. */
interface Imbalance {
  readonly asset: AssetReference;
  readonly sum: string;
}

/** The assets in which these postings are not balanced; none for postings that may be booked. */
export function imbalances(postings: readonly Posting[]): Imbalance[] {
  const byAsset = Map.groupBy(postings, ({ asset }) => assetKey(asset));
  return [...byAsset.values()]
    .map((group) => ({ asset: group[0]!.asset, sum: group.reduce((sum, { amount }) => add(sum, amount), "0") }))
    .filter(({ sum }) => signOf(sum) !== 0);
} /** A movement that may not be booked: a fault of the code that made it. */
export class LedgerError extends Error {
  override readonly name: string = "LedgerError";
}

/** A movement would take more than there is. */
export class InsufficientFundsError extends LedgerError {
  override readonly name = "InsufficientFundsError";
}

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
