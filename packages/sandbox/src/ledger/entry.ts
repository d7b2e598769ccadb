/** Double entry: every movement is one entry, whose postings sum to zero in each asset. @module */
import type { AssetReference } from "@provider-connectivity/contract";

/** The parts of a balance; each is kept as an amount of its own. */
export const balanceBuckets = ["available", "locked", "credit"] as const;
export type BalanceBucket = (typeof balanceBuckets)[number];

/**
 * What a posting counts towards: a part of the account's balance, or `external`, the world outside the books, from
 * which the account received what `external` is short of.
 */
export type Bucket = BalanceBucket | "external";

/** One line of an entry. */
export interface Posting {
  readonly accountId: string;
  readonly asset: AssetReference;
  readonly bucket: Bucket;
  /** An exact decimal, negative where it takes away; never zero. */
  readonly amount: string;
}

/** What happened, before it is booked. */
export interface Movement {
  /** In words for whoever reads the books, for example `deposit`. */
  readonly reason: string;
  readonly postings: readonly Posting[];
}

/** A movement as it was booked. */
export interface Entry extends Movement {
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds, so that it sorts as text. */
  readonly createdAt: string;
}
