import { type AssetReference, getAccounts, getBalances } from "@provider-connectivity/contract";
import { Big } from "big.js";
import { readAssetNames } from "./asset-names.ts";
import type { Provider } from "./provider.ts";

/** An account's balance of one asset. */
export interface Holding {
  readonly provider: Provider;
  readonly accountId: string;
  readonly account: string;
  readonly isActive: boolean;
  readonly asset: AssetReference;
  readonly name: string;
  /** The decimal string of the provider. A JavaScript number would round it. */
  readonly available: string;
}

/** Reads all balances of the customer at all providers concurrently. */
export async function readHoldings(providers: readonly Provider[]): Promise<readonly Holding[]> {
  return (await Promise.all(providers.map(readAll))).flat();
}

/** Returns the total of each asset, by its name. */
export function totalsOf(holdings: readonly Holding[]): ReadonlyMap<string, Big> {
  const totals = new Map<string, Big>();
  for (const { name, available } of holdings) totals.set(name, (totals.get(name) ?? Big(0)).plus(available));
  return totals;
}

async function readAll(provider: Provider): Promise<readonly Holding[]> {
  const { client } = provider;
  const nameOf = await readAssetNames(provider);
  const holdings: Holding[] = [];
  for await (const { id: accountId, title, status } of client.paginate(getAccounts, { query: { limit: 200 } })) {
    const account = { provider, accountId, account: title, isActive: status === "active" };
    for await (const { asset, availableAmount } of client.paginate(getBalances, { params: { accountId } }))
      holdings.push({ ...account, asset, name: nameOf(asset), available: availableAmount });
  }
  return holdings;
}
