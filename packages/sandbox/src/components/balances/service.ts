import type { AssetBalance, AssetCreditBalance } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import type { AssetFilter } from "../../domain/asset.ts";
import { negate } from "../../domain/decimal.ts";
import type { BalanceRecord } from "../../domain/ledger/entry.ts";
import type { Page } from "../../ports/pages.ts";
import type { StoreReader } from "../../ports/store.ts";

/** A balance on the wire. Zero locked and credit amounts are omitted. */
export function toBalance({ id, asset, available, locked, credit }: BalanceRecord): AssetBalance | AssetCreditBalance {
  return {
    id,
    asset,
    availableAmount: available,
    ...(locked === "0" ? {} : { lockedAmount: locked }),
    ...(credit === "0" ? {} : { creditAmount: negate(credit) }),
  };
}

/**
 * A page of an account's balances, in order of creation; with a filter, the first match.
 *
 * @throws InvalidRequestError `unknown-asset` for an unlisted `assetId`
 */
export async function listBalances(
  store: StoreReader,
  accountId: string,
  { page, filter }: { page: Page; filter: AssetFilter | undefined },
): Promise<(AssetBalance | AssetCreditBalance)[]> {
  if (filter !== undefined) await checkKnown(store, filter);
  const records =
    filter === undefined ? await store.balances.list(accountId, page) : await onlyOne(store, accountId, filter, page);
  return records.map(toBalance);
}

async function checkKnown({ assets }: StoreReader, { kind, name }: AssetFilter): Promise<void> {
  if (kind !== "assetId" || (await assets.find(name)) !== undefined) return;
  throw new InvalidRequestError("unknown-asset", "No asset with this assetId is listed.", {
    requestPart: "querystring",
    propertyName: "/assetId",
  });
}

/** A list of at most one item has nothing before or after it, so any cursor gives an empty page. */
async function onlyOne(
  { balances }: StoreReader,
  accountId: string,
  filter: AssetFilter,
  page: Page,
): Promise<BalanceRecord[]> {
  if (page.startingAfter !== undefined || page.endingBefore !== undefined) return [];
  const record = await balances.first(accountId, filter);
  return record === undefined ? [] : [record];
}
