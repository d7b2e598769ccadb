import type { AssetBalance, AssetCreditBalance, AssetReference } from "@provider-connectivity/contract";
import { negate } from "../ledger/decimal.ts";

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

/** A balance as it travels. Nothing locked and no credit are left out. */
export function toBalance({ id, asset, available, locked, credit }: BalanceRecord): AssetBalance | AssetCreditBalance {
  return {
    id,
    asset,
    availableAmount: available,
    ...(locked === "0" ? {} : { lockedAmount: locked }),
    ...(credit === "0" ? {} : { creditAmount: negate(credit) }),
  };
}
