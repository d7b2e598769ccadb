import type { AssetDefinition } from "@provider-connectivity/contract";
import type { AccountRecord } from "../../accounts/model.ts";
import type { BalanceRecord } from "../../balances/model.ts";
import type { CustomerRecord } from "../../customers/model.ts";
import type { Entry } from "../../ledger/entry.ts";
import type { Writing } from "../writing.ts";
import { createEntityTables, type EntityTables } from "./memory-entities.ts";
import { createMemoryTable, type MemoryDraft, type MemoryTable } from "./memory-table.ts";

/** The group of all rows. Ids of customers and accounts are never empty. */
export const ALL = "";

/** The tables of the memory store. */
export interface MemoryTables extends EntityTables {
  readonly customers: MemoryTable<CustomerRecord>;
  readonly assets: MemoryTable<AssetDefinition>;
  /** Grouped by customer. */
  readonly accounts: MemoryTable<AccountRecord>;
  /** Grouped by account. */
  readonly balances: MemoryTable<BalanceRecord>;
  readonly entries: MemoryTable<Entry>;
}

/** Makes empty tables. */
export function createMemoryTables(): MemoryTables {
  return {
    customers: tableOf<CustomerRecord>(() => [ALL]),
    assets: tableOf<AssetDefinition>(() => [ALL]),
    accounts: tableOf<AccountRecord>(({ customerId }) => [customerId]),
    balances: tableOf<BalanceRecord>(({ accountId }) => [ALL, accountId]),
    entries: tableOf<Entry>(() => [ALL]),
    ...createEntityTables(),
  };
}

function tableOf<Row extends { readonly id: string }>(groups: (row: Row) => readonly string[]): MemoryTable<Row> {
  return createMemoryTable({ id: (row) => row.id, groups });
}

/** Drafts of all tables, each made when it is first used, and the means to keep what is in them. */
export function draftOf(
  tables: MemoryTables,
  writing: Writing,
): { readonly drafts: MemoryTables; readonly commit: () => void } {
  const made = new Map<keyof MemoryTables, MemoryDraft<unknown>>();
  const drafts = new Proxy(tables, {
    get(_, key) {
      const name = key as keyof MemoryTables;
      const known = made.get(name);
      if (known !== undefined) return known;
      const draft = (tables[name] as MemoryTable<unknown>).draft(writing);
      made.set(name, draft);
      return draft;
    },
  });
  return { drafts, commit: () => made.forEach((draft) => draft.commit()) };
}
