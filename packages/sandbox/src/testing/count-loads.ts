import type { Store, StoreWriter } from "../components/entities.ts";
import { assetKey } from "../domain/asset.ts";

/** The number of loads of each account and balance in one transaction, by row. */
export type Loads = Readonly<Record<string, number>>;

/** Wraps a store so that it counts the loads of each transaction. `taken` returns those since its last call. */
export function countLoads(store: Store): { readonly store: Store; readonly taken: () => readonly Loads[] } {
  let transactions: Loads[] = [];
  return {
    store: {
      ...store,
      write: (work, options) =>
        store.write((writer) => {
          const loads: Record<string, number> = {};
          transactions.push(loads);
          return work(counting(writer, loads));
        }, options),
    },
    taken() {
      const seen = transactions;
      transactions = [];
      return seen;
    },
  };
}

function counting(writer: StoreWriter, loads: Record<string, number>): StoreWriter {
  const count = (row: string): void => void (loads[row] = (loads[row] ?? 0) + 1);
  const { accounts, balances } = writer;
  return Object.assign(Object.create(writer) as StoreWriter, {
    accounts: {
      ...accounts,
      find(id) {
        count(`account ${id}`);
        return accounts.find(id);
      },
    },
    balances: {
      ...balances,
      find(accountId, asset) {
        count(`balance ${accountId} ${assetKey(asset)}`);
        return balances.find(accountId, asset);
      },
    },
    attempt: (work, keepIf) => writer.attempt((inner) => work(counting(inner, loads)), keepIf),
  } satisfies Pick<StoreWriter, "accounts" | "balances" | "attempt">);
}
