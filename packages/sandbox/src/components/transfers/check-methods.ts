import type { AssetReference } from "@provider-connectivity/contract";
import { ConfigurationError } from "@provider-connectivity/server";
import { type AccountSelector } from "../../config/account-selector.ts";
import { isSelected } from "../accounts/service.ts";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { WithdrawalMethod } from "../../config/transfers-config.ts";
import { assetKey, transferKey } from "../../domain/asset.ts";
import type { AccountRecord } from "../../domain/parties.ts";
import { findPlaces } from "../assets/amounts.ts";
import type { StoreReader } from "./entities.ts";

/**
 * Checks that the transfer methods are consistent with each other and the store.
 *
 * @throws ConfigurationError for a method of an asset with unknown decimal places, and for an account with two withdrawal
 * methods with the same transfer method and asset
 */
export async function checkMethods(store: StoreReader, config: CompleteConfig): Promise<void> {
  const { withdrawals, deposits } = config.transfers;
  for (const { id, withdrawal, balanceAsset } of withdrawals)
    for (const asset of [withdrawal.asset, balanceAsset]) await checkAsset(store, config, { id, asset });
  for (const { id, deposit, balanceAsset } of deposits)
    for (const asset of [deposit.asset, balanceAsset]) await checkAsset(store, config, { id, asset });
  for (const alike of Map.groupBy(withdrawals, ({ withdrawal }) => transferKey(withdrawal)).values())
    for (const [index, method] of alike.entries())
      for (const other of alike.slice(index + 1)) await checkApart(store, method, other);
}

async function checkAsset(
  store: StoreReader,
  config: CompleteConfig,
  { id, asset }: { id: string; asset: AssetReference },
): Promise<void> {
  if ((await findPlaces(store, config, asset)) !== undefined) return;
  const remedy = "assetId" in asset ? "list it among the store's assets" : "name it in decimalPlaces";
  throw new ConfigurationError(`The transfer method ${id} needs the decimal places of ${assetKey(asset)}: ${remedy}.`);
}

/** Withdrawals select their method by asset and transfer method, so no account may have two with the same. */
async function checkApart(store: StoreReader, one: WithdrawalMethod, other: WithdrawalMethod): Promise<void> {
  if (!(await overlap(store, one.accounts, other.accounts))) return;
  throw new ConfigurationError(
    `The withdrawal methods ${one.id} and ${other.id} offer the same transfer method and asset to one account.`,
  );
}

async function overlap({ accounts }: StoreReader, one: AccountSelector, other: AccountSelector): Promise<boolean> {
  if (one === "all" || other === "all" || one === other) return true;
  const ids = typeof one === "string" ? other : one;
  const rest = typeof one === "string" ? one : other;
  if (typeof ids === "string") return false;
  const named = await Promise.all(ids.map((id) => accounts.find(id)));
  return named.some((account: AccountRecord | undefined) => account !== undefined && isSelected(rest, account));
}
