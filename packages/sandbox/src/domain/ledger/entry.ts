/** The content of the ledger: entries with their postings, and the balances and holdings that follow from them. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../asset.ts";
import { add, signOf } from "../decimal.ts";

/** The parts of a balance. Each is stored as a separate amount. */
export const balanceBuckets = ["available", "locked", "credit"] as const;
/**
 * A part of an account's balance.
 *
 * - `available`: the usable amount, zero or above.
 * - `locked`: the amount that pending operations lock, zero or above.
 * - `credit`: outstanding credit as a debt, zero or below.
 */
export type BalanceBucket = (typeof balanceBuckets)[number];

/**
 * The other side of account movements. None is part of a balance, and each may be negative.
 *
 * - `external`: the world outside the ledger.
 * - `liquidity`: the provider's own funds, with which it converts.
 * - `fees`: the provider's earnings.
 */
export type CounterBucket = "external" | "liquidity" | "fees";

/**
 * The parts of a holding, that is of a collateral account outside the ledger. None is part of a balance, and none is negative.
 *
 * - `collateralArriving`: announced, but not yet accepted.
 * - `collateral`: accepted as security.
 * - `collateralLeaving`: accepted, but locked by a pending operation.
 */
export const holdingBuckets = ["collateralArriving", "collateral", "collateralLeaving"] as const;
export type HoldingBucket = (typeof holdingBuckets)[number];

/** The bucket of a posting: a part of the account's balance or collateral, or the other side. */
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
  /** The account, also for the other side of its movements. */
  readonly accountId: string;
  /** The asset of `amount`. The postings of an entry sum to zero in each asset. */
  readonly asset: AssetReference;
  /** The part of the account, or of the other side, that `amount` changes. */
  readonly bucket: Bucket;
  /** An exact decimal, negative for a debit, never zero. */
  readonly amount: string;
}

/** Every kind of movement. The functions in `movements.ts` create them. */
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
  /** The business reason, such as `deposit`. It has no effect on balances. */
  readonly kind: MovementKind;
  /** At least one, summing to zero in each asset. */
  readonly postings: readonly Posting[];
}

/** A booked movement. */
export interface Entry extends Movement {
  /** Unique in the store. `SandboxRuntime.newId` creates it. */
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds, so that it sorts as text. */
  readonly createdAt: string;
}

/** An unbalanced asset of postings, with its sum. */
interface Imbalance {
  readonly asset: AssetReference;
  readonly sum: string;
}

/** The unbalanced assets of these postings. Empty if they may be booked. */
export function imbalances(postings: readonly Posting[]): Imbalance[] {
  const byAsset = Map.groupBy(postings, ({ asset }) => assetKey(asset));
  return [...byAsset.values()]
    .map((group) => ({ asset: group[0]!.asset, sum: group.reduce((sum, { amount }) => add(sum, amount), "0") }))
    .filter(({ sum }) => signOf(sum) !== 0);
}

/**
 * `postEntry` refused a movement because it is not balanced, has no postings, or has an amount that is not a decimal other than
 * zero. Nothing was booked. It is a bug in the caller, unlike its subclass `InsufficientFundsError`.
 */
export class LedgerError extends Error {
  override readonly name: string = "LedgerError";
}

/** A movement would make a part of a balance or of a holding negative. Nothing was booked. */
export class InsufficientFundsError extends LedgerError {
  override readonly name = "InsufficientFundsError";
}

/** An account's balance of an asset. Each amount is the sum of the postings to the bucket of that name. */
export interface BalanceRecord {
  readonly id: string;
  readonly accountId: string;
  readonly asset: AssetReference;
  /** The usable amount. Never negative. */
  readonly available: string;
  /** The amount that pending operations lock. Never negative. */
  readonly locked: string;
  /** Outstanding credit, as a debt. Never positive. */
  readonly credit: string;
}

/** Whether each bucket has a valid sign. */
export function isAllowed({ available, locked, credit }: BalanceRecord): boolean {
  return signOf(available) >= 0 && signOf(locked) >= 0 && signOf(credit) <= 0;
}

/** The parts of a holding, each zero or above. */
export type HoldingAmounts = Readonly<Record<HoldingBucket, string>>;

/** A collateral account's holding of an asset. Each amount is the sum of the postings to the bucket of that name. */
export interface HoldingRecord extends HoldingAmounts {
  readonly id: string;
  readonly accountId: string;
  readonly asset: AssetReference;
  /** The time of the first announcement. */
  readonly createdAt: string;
}

export const noHolding: HoldingAmounts = { collateralArriving: "0", collateral: "0", collateralLeaving: "0" };

/** The id of a holding: the account and the asset as one text. */
export function holdingId(accountId: string, asset: AssetReference): string {
  return `${accountId} ${assetKey(asset)}`;
}

/** Whether no part is negative. */
export function isPossible(holding: HoldingAmounts): boolean {
  return holdingBuckets.every((bucket) => signOf(holding[bucket]) >= 0);
}

/** Records that an account received credit, so that the credit of a customer is found without reading all accounts. */
export interface CreditLineRecord {
  readonly customerId: string;
  readonly accountId: string;
  /** The time of the first grant of credit. */
  readonly createdAt: string;
}

/** The gain or loss of an asset from trading on credit, since the last settlement of an account, including its sub-accounts. */
export interface TradingResultRecord {
  /** The asset's key. */
  readonly id: string;
  /** The main account. */
  readonly accountId: string;
  readonly asset: AssetReference;
  /** Negative if more was paid than received. */
  readonly amount: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}
