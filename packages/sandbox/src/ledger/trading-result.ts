import type { AssetReference } from "@provider-connectivity/contract";

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
