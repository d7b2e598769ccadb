import type { AssetReference } from "@provider-connectivity/contract";
import { createRecordBudget, type IdempotencyMemory } from "@provider-connectivity/server";
import {
  type Entities,
  type EntityKindName,
  namedEntityKinds,
  type Store,
  type StoreWriter,
} from "../../components/entities.ts";
import { assetKey, filterOf } from "../../domain/asset.ts";
import type { EntityReaders } from "../../ports/entities.ts";
import { assertNoNestedScope, assertOpen, type TransactionState } from "../../ports/transactions.ts";
import type { MemoryTable } from "./memory-table.ts";
import { ALL, balanceGroup, createMemoryEntities, createMemoryTables, draftOf, type MemoryTables } from "./tables.ts";
import { createWriteQueue } from "./write-queue.ts";

/** A store in memory. */
export interface MemoryStore extends Store {
  /** The memory of the idempotency records, for metrics: pass the store to `createMetrics` of `server/node`. */
  readonly memory: () => IdempotencyMemory;
}

/** Options of a store in memory. */
export interface MemoryStoreOptions {
  /**
   * The maximum memory of the idempotency records, in bytes. When it is used up, requests with new keys get a 503, and requests
   * with known keys still get their response. Default: 268,435,456 (256 MiB).
   */
  readonly maxIdempotencyBytes?: number;
}

/** The measured size of an idempotency record without its response: two hashes, a date, the row and its places. */
const RECORD_BYTES = 528;

/**
 * Creates an empty store in memory, for tests and browsers. It rolls back like a database. Its data is lost when the process
 * ends.
 *
 * @throws ConfigurationError if `maxIdempotencyBytes` is not above zero
 * @example
 * ```ts
 * import { createMemoryStore, seed } from "@provider-connectivity/sandbox";
 *
 * const store = createMemoryStore();
 * await seed(store);
 * ```
 */
export function createMemoryStore({ maxIdempotencyBytes }: MemoryStoreOptions = {}): MemoryStore {
  const budget = createRecordBudget({ recordBytes: RECORD_BYTES, maxBytes: maxIdempotencyBytes });
  const tables = createMemoryTables(budget);
  const queue = createWriteQueue();
  const view = createMemoryView(tables, { isOver: false, isEntered: false });
  return {
    ...view,
    // A copy would lose what a view creates on first access.
    ...(Object.fromEntries(namedEntityKinds.map(([kind]) => [kind, view[kind]])) as unknown as EntityReaders<Entities>),
    memory: budget.memory,
    snapshot: (work) => queue.run(() => work(view)),
    write: (work) => queue.run(() => writeTo(tables, work)),
  };
}

/**
 * A store's reads and writes over tables.
 *
 * @param transaction the transaction of the tables
 */
function createMemoryView(tables: MemoryTables, transaction: TransactionState): StoreWriter {
  const balanceOf = (accountId: string, asset: AssetReference) =>
    tables.balances
      .rows(balanceGroup(accountId, filterOf(asset)))
      .find((row) => assetKey(row.asset) === assetKey(asset));
  const books: Omit<StoreWriter, EntityKindName> = {
    customers: {
      find: async (id) => tables.customers.find(id),
      list: async (page) => tables.customers.page(ALL, page),
      insert: async (customer) => tables.customers.insert(customer),
    },
    assets: {
      find: async (id) => tables.assets.find(id),
      list: async (page) => tables.assets.page(ALL, page),
      insert: async (asset) => tables.assets.insert(asset),
    },
    accounts: {
      find: async (id) => tables.accounts.find(id),
      list: async (customerId, page) => tables.accounts.page(customerId, page),
      async insert(account) {
        mustExist(tables.customers, account.customerId);
        if (account.parentId !== undefined) mustExist(tables.accounts, account.parentId);
        tables.accounts.insert(account);
      },
    },
    balances: {
      find: async (accountId, asset) => balanceOf(accountId, asset),
      first: async (accountId, filter) => tables.balances.page(balanceGroup(accountId, filter), { limit: 1 })[0],
      list: async (accountId, page) => tables.balances.page(accountId, page),
      listOf: async (accountIds) => accountIds.flatMap((accountId) => tables.balances.rows(accountId)),
      listAll: async (page) => tables.balances.page(ALL, page),
      async save(balance) {
        mustExist(tables.accounts, balance.accountId);
        const known = balanceOf(balance.accountId, balance.asset);
        if (known !== undefined && known.id !== balance.id)
          throw new Error("The account already has a balance of this asset.");
        tables.balances.save(balance);
      },
    },
    ledger: {
      list: async (page) => tables.entries.page(ALL, page),
      async insert(entry) {
        for (const { accountId } of entry.postings) mustExist(tables.accounts, accountId);
        tables.entries.insert(entry);
      },
    },
    async attempt(work, keepIf) {
      assertOpen(transaction);
      assertNoNestedScope(transaction);
      transaction.isEntered = true;
      try {
        return await writeTo(tables, work, keepIf);
      } finally {
        transaction.isEntered = false;
      }
    },
  };
  return Object.assign(createMemoryEntities(tables), books);
}

/** Runs work on drafts, which are kept if it resolves. */
async function writeTo<T>(
  tables: MemoryTables,
  work: (writer: StoreWriter) => Promise<T>,
  keepIf: (result: T) => boolean = () => true,
): Promise<T> {
  const transaction: TransactionState = { isOver: false, isEntered: false };
  const { drafts, commit } = draftOf(tables, transaction);
  try {
    const result = await work(createMemoryView(drafts, transaction));
    if (keepIf(result)) commit();
    return result;
  } finally {
    transaction.isOver = true;
  }
}

/**
 * Checks a foreign key, as a database does.
 *
 * @throws Error if no row of the table has the id
 */
function mustExist(table: Pick<MemoryTable<unknown>, "find">, id: string): void {
  if (table.find(id) === undefined) throw new Error(`There is no row with the id ${id}.`);
}
