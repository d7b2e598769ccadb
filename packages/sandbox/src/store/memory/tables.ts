import type { AssetDefinition } from "@provider-connectivity/contract";
import type { AccountRecord } from "../../accounts/model.ts";
import type { BalanceRecord } from "../../balances/model.ts";
import type { CustomerRecord } from "../../customers/model.ts";
import type { Entry } from "../../ledger/entry.ts";
import type { QuoteRecord } from "../../liquidity/model.ts";
import { createMemoryTable, type MemoryDraft, type MemoryTable } from "./memory-table.ts";

/** The group of all rows. Ids of customers and accounts are never empty. */
export const ALL = "";

/** The tables of the memory store. */
export interface MemoryTables {
  readonly customers: MemoryTable<CustomerRecord>;
  readonly assets: MemoryTable<AssetDefinition>;
  /** Grouped by customer. */
  readonly accounts: MemoryTable<AccountRecord>;
  /** Grouped by account. */
  readonly balances: MemoryTable<BalanceRecord>;
  readonly entries: MemoryTable<Entry>;
  /** Grouped by account. */
  readonly quotes: MemoryTable<QuoteRecord>;
}

/** Makes empty tables. */
export function createMemoryTables(): MemoryTables {
  return {
    customers: createMemoryTable(() => [ALL]),
    assets: createMemoryTable(() => [ALL]),
    accounts: createMemoryTable(({ customerId }) => [customerId]),
    balances: createMemoryTable(({ accountId }) => [ALL, accountId]),
    entries: createMemoryTable(() => [ALL]),
    quotes: createMemoryTable(({ accountId }) => [accountId]),
  };
}

/** Drafts of all tables, and the means to keep what is in them. */
export function draftOf(tables: MemoryTables): { readonly drafts: MemoryTables; readonly commit: () => void } {
  const drafts = {
    customers: tables.customers.draft(),
    assets: tables.assets.draft(),
    accounts: tables.accounts.draft(),
    balances: tables.balances.draft(),
    entries: tables.entries.draft(),
    quotes: tables.quotes.draft(),
  };
  const all: readonly Pick<MemoryDraft<never>, "commit">[] = Object.values(drafts);
  return { drafts, commit: () => all.forEach((draft) => draft.commit()) };
}
