import type { AssetDefinition } from "@provider-connectivity/contract";
import type { RecordBudget } from "@provider-connectivity/server";
import { type Entities, type EntityKindName, namedEntityKinds } from "../../components/entities.ts";
import type { IdempotencyRecord } from "../../components/idempotency/entities.ts";
import { type AssetFilter, filterGroup, filterOf } from "../../domain/asset.ts";
import type { BalanceRecord, Entry } from "../../domain/ledger/entry.ts";
import type { AccountRecord, CustomerRecord } from "../../domain/parties.ts";
import type { EntityKind, EntityWriter } from "../../ports/entities.ts";
import type { TransactionState } from "../../ports/transactions.ts";
import { defineEntityWriters } from "../entity-writers.ts";
import { createMemoryTable, type MemoryDraft, type MemoryTable, type RowShape } from "./memory-table.ts";

/** One table for each kind of entity. */
export type EntityTables = { readonly [Kind in EntityKindName]: MemoryTable<Entities[Kind]> };

/** Creates empty tables. */
function createEntityTables(budget: RecordBudget): EntityTables {
  return Object.fromEntries(
    namedEntityKinds.map(([name, kind]) => [
      name,
      createTable(kind, name === "idempotencyRecords" ? limitedBy(budget) : {}),
    ]),
  ) as unknown as EntityTables;
}

function limitedBy({ requireRoom, add, remove }: RecordBudget): TableLimit {
  return {
    requireRoom,
    onChange(before, after) {
      if (before !== undefined) remove((before as IdempotencyRecord).body);
      if (after !== undefined) add((after as IdempotencyRecord).body);
    },
  };
}

type TableLimit = Pick<RowShape<unknown>, "requireRoom" | "onChange">;

/** Reads and writes of all kinds over their tables. */
export const createMemoryEntities = defineEntityWriters((tables: EntityTables, name) =>
  writerOf(kinds.get(name)!, () => tables[name] as MemoryTable<unknown>),
);

const kinds: ReadonlyMap<EntityKindName, EntityKind<unknown>> = new Map(namedEntityKinds);

function createTable({ owner, key, time, group }: EntityKind<unknown>, limit: TableLimit): MemoryTable<unknown> {
  return createMemoryTable<unknown>({
    ...limit,
    id: (entity) => join(owner(entity), key(entity)),
    groups: (entity) => (group === undefined ? [owner(entity)] : [owner(entity), join(owner(entity), group(entity))]),
    time,
  });
}

/** Look up the table at each use, because a write creates its drafts then. */
function writerOf({ owner, key }: EntityKind<unknown>, table: () => MemoryTable<unknown>): EntityWriter<unknown> {
  return {
    find: async (from, id) => table().find(join(from, id)),
    async list(from, { startingAfter, endingBefore, ...page }, group) {
      return table().page(group === undefined ? from : join(from, group), {
        ...page,
        ...(startingAfter === undefined ? {} : { startingAfter: join(from, startingAfter) }),
        ...(endingBefore === undefined ? {} : { endingBefore: join(from, endingBefore) }),
      });
    },
    insert: async (entity) => table().insert(entity),
    async replace(entity) {
      const id = join(owner(entity), key(entity));
      if (table().find(id) === undefined) throw new Error(`There is no row with the id ${id}.`);
      table().save(entity);
    },
    remove: async (from, id) => table().remove(join(from, id)),
  };
}

/** Joins two texts unambiguously. */
function join(one: string, other: string): string {
  return `${one.length}:${one}${other}`;
}

/** The group of an account's balances that match the filter. */
export function balanceGroup(accountId: string, filter: AssetFilter): string {
  return join(accountId, filterGroup(filter));
}

/** The group of all rows. Ids of customers and accounts are never empty. */
export const ALL = "";

/** The tables of the memory store. */
export interface MemoryTables extends EntityTables {
  readonly customers: MemoryTable<CustomerRecord>;
  readonly assets: MemoryTable<AssetDefinition>;
  /** Grouped by customer. */
  readonly accounts: MemoryTable<AccountRecord>;
  /** Grouped by account, and by account and filter value. */
  readonly balances: MemoryTable<BalanceRecord>;
  readonly entries: MemoryTable<Entry>;
}

/**
 * Creates empty tables.
 *
 * @param budget limits the idempotency records
 */
export function createMemoryTables(budget: RecordBudget): MemoryTables {
  return {
    customers: tableOf<CustomerRecord>(() => [ALL]),
    assets: tableOf<AssetDefinition>(() => [ALL]),
    accounts: tableOf<AccountRecord>(({ customerId }) => [customerId]),
    balances: tableOf<BalanceRecord>(({ accountId, asset }) => [
      ALL,
      accountId,
      balanceGroup(accountId, filterOf(asset)),
    ]),
    entries: tableOf<Entry>(() => [ALL]),
    ...createEntityTables(budget),
  };
}

function tableOf<Row extends { readonly id: string }>(groups: (row: Row) => readonly string[]): MemoryTable<Row> {
  return createMemoryTable({ id: (row) => row.id, groups });
}

/** Drafts of all tables, each created at first use, and a function that commits them. */
export function draftOf(
  tables: MemoryTables,
  transaction: TransactionState,
): { readonly drafts: MemoryTables; readonly commit: () => void } {
  const made = new Map<keyof MemoryTables, MemoryDraft<unknown>>();
  const drafts = new Proxy(tables, {
    get(_, key) {
      const name = key as keyof MemoryTables;
      const known = made.get(name);
      if (known !== undefined) return known;
      const draft = (tables[name] as MemoryTable<unknown>).draft(transaction);
      made.set(name, draft);
      return draft;
    },
  });
  return { drafts, commit: () => made.forEach((draft) => draft.commit()) };
}
