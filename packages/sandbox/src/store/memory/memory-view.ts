import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey, filterOf, type AssetFilter } from "../../assets/model.ts";
import type { BalanceRecord } from "../../balances/model.ts";
import type { StoreWriter } from "../store.ts";
import { mustNotBeEntered, mustNotBeOver, type Writing } from "../writing.ts";
import { createMemoryEntities } from "./memory-entities.ts";
import { mustExist } from "./must-exist.ts";
import { ALL, draftOf, type MemoryTables } from "./tables.ts";

/**
 * A store's reads and writes over tables.
 *
 * @param writing the write to which the tables belong
 */
export function createMemoryView(tables: MemoryTables, writing: Writing): StoreWriter {
  const { customers, assets, accounts, balances, entries } = tables;
  const balanceOf = (accountId: string, asset: AssetReference) =>
    balances.rows(accountId).find((row) => assetKey(row.asset) === assetKey(asset));
  return {
    customers: {
      find: async (id) => customers.find(id),
      list: async (page) => customers.page(ALL, page),
      insert: async (customer) => customers.insert(customer),
    },
    assets: {
      find: async (id) => assets.find(id),
      list: async (page) => assets.page(ALL, page),
      insert: async (asset) => assets.insert(asset),
    },
    accounts: {
      find: async (id) => accounts.find(id),
      list: async (customerId, page) => accounts.page(customerId, page),
      async insert(account) {
        mustExist(customers, account.customerId);
        if (account.parentId !== undefined) mustExist(accounts, account.parentId);
        accounts.insert(account);
      },
    },
    balances: {
      find: async (accountId, asset) => balances.rows(accountId).find((row) => assetKey(row.asset) === assetKey(asset)),
      first: async (accountId, filter) => balances.rows(accountId).find((row) => fits(row, filter)),
      list: async (accountId, page) => balances.page(accountId, page),
      listOf: async (accountIds) => accountIds.flatMap((accountId) => balances.rows(accountId)),
      listAll: async (page) => balances.page(ALL, page),
      async save(balance) {
        mustExist(accounts, balance.accountId);
        const known = balanceOf(balance.accountId, balance.asset);
        if (known !== undefined && known.id !== balance.id)
          throw new Error("The account has a balance of this asset already.");
        balances.save(balance);
      },
    },
    ledger: {
      list: async (page) => entries.page(ALL, page),
      async insert(entry) {
        for (const { accountId } of entry.postings) mustExist(accounts, accountId);
        entries.insert(entry);
      },
    },
    ...createMemoryEntities(tables),
    async attempt(work) {
      mustNotBeOver(writing);
      mustNotBeEntered(writing);
      writing.isEntered = true;
      try {
        return await writeTo(tables, work);
      } finally {
        writing.isEntered = false;
      }
    },
  };
}

/** Work on drafts, which are kept when it resolves. */
export async function writeTo<T>(tables: MemoryTables, work: (writer: StoreWriter) => Promise<T>): Promise<T> {
  const writing: Writing = { isOver: false, isEntered: false };
  const { drafts, commit } = draftOf(tables, writing);
  try {
    const result = await work(createMemoryView(drafts, writing));
    commit();
    return result;
  } finally {
    writing.isOver = true;
  }
}

function fits({ asset }: BalanceRecord, filter: AssetFilter): boolean {
  const { kind, name } = filterOf(asset);
  return kind === filter.kind && name === filter.name;
}
