import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../assets/model.ts";
import { NOBODY } from "../store/entities.ts";
import type { StoreReader, StoreWriter } from "../store/store.ts";
import { add } from "./decimal.ts";
import { isHoldingBucket, type Entry } from "./entry.ts";
import { InsufficientFundsError } from "./errors.ts";
import { holdingId, isPossible, noHolding, type HoldingAmounts, type HoldingRecord } from "./holding.ts";

/** What an account's collateral holds of an asset; nothing where nothing was ever announced. */
export async function findHolding(
  { holdings }: Pick<StoreReader, "holdings">,
  accountId: string,
  asset: AssetReference,
): Promise<HoldingAmounts> {
  return (await holdings.find(NOBODY, holdingId(accountId, asset))) ?? noHolding;
}

/**
 * Carries an entry over to the holdings that it touches. Only `postEntry` calls it.
 *
 * @throws InsufficientFundsError when a part of a holding would fall below zero
 */
export async function postHoldings({ holdings }: StoreWriter, { postings, createdAt }: Entry): Promise<void> {
  const changed = new Map<string, HoldingRecord>();
  for (const { accountId, asset, bucket, amount } of postings) {
    if (!isHoldingBucket(bucket)) continue;
    const id = holdingId(accountId, asset);
    const stored = changed.get(id) ?? (await holdings.find(NOBODY, id));
    const before = stored ?? { id, accountId, asset, createdAt, ...noHolding };
    if (stored === undefined) await holdings.insert(before);
    changed.set(id, { ...before, [bucket]: add(before[bucket], amount) });
  }
  for (const holding of changed.values()) {
    if (!isPossible(holding))
      throw new InsufficientFundsError(
        `Account ${holding.accountId} has not enough collateral in ${assetKey(holding.asset)}.`,
      );
    await holdings.replace(holding);
  }
}
