/**
 * What handlers need of a database. Every list is in the order of creation, unless it says otherwise. Reads see what is committed; inside a
 * write they also see what it wrote.
 * @module
 */
import type { AssetDefinition, AssetReference } from "@provider-connectivity/contract";
import type { AssetFilter } from "../domain/asset.ts";
import type { BalanceRecord } from "../domain/ledger/balances.ts";
import type { Entry } from "../domain/ledger/entry.ts";
import type { AccountRecord, CustomerRecord } from "../domain/parties.ts";
import type { EntityReaders, EntityWriters } from "./entities.ts";
import type { Page } from "./pages.ts";

export interface CustomerReader {
  find(id: string): Promise<CustomerRecord | undefined>;
  list(page: Page): Promise<readonly CustomerRecord[]>;
}

export interface AssetReader {
  find(id: string): Promise<AssetDefinition | undefined>;
  list(page: Page): Promise<readonly AssetDefinition[]>;
}

export interface AccountReader {
  find(id: string): Promise<AccountRecord | undefined>;
  list(customerId: string, page: Page): Promise<readonly AccountRecord[]>;
}

export interface BalanceReader {
  find(accountId: string, asset: AssetReference): Promise<BalanceRecord | undefined>;
  /** The first balance of the account that the filter fits. */
  first(accountId: string, filter: AssetFilter): Promise<BalanceRecord | undefined>;
  list(accountId: string, page: Page): Promise<readonly BalanceRecord[]>;
  /** All balances of these accounts. */
  listOf(accountIds: readonly string[]): Promise<readonly BalanceRecord[]>;
  /** The balances of all accounts. */
  listAll(page: Page): Promise<readonly BalanceRecord[]>;
}

export interface LedgerReader {
  /** The entries, each with its postings in their own order. */
  list(page: Page): Promise<readonly Entry[]>;
}

/** Inserting fails where the id is taken, or where a customer or account that the new row names does not exist. */
export interface Inserts<Row> {
  insert(row: Row): Promise<void>;
}

export interface BalanceWriter extends BalanceReader {
  /** Inserts or replaces the balance of this account and asset. Only `postEntry` calls it. */
  save(balance: BalanceRecord): Promise<void>;
}

/** The books: customers, assets, accounts, balances and the ledger. */
export interface BooksReader {
  readonly customers: CustomerReader;
  readonly assets: AssetReader;
  readonly accounts: AccountReader;
  readonly balances: BalanceReader;
  readonly ledger: LedgerReader;
}

/** The reading half of a store, with the entities that a component works with. */
export type StoreReader<Entities extends object = Record<never, never>> = BooksReader & EntityReaders<Entities>;

/** Writes the books. */
export interface BooksWriter {
  readonly customers: CustomerReader & Inserts<CustomerRecord>;
  readonly assets: AssetReader & Inserts<AssetDefinition>;
  readonly accounts: AccountReader & Inserts<AccountRecord>;
  readonly balances: BalanceWriter;
  /** Only `postEntry` inserts entries. */
  readonly ledger: LedgerReader & Inserts<Entry>;
}

/** A store inside a write. */
export type StoreWriter<Entities extends object = Record<never, never>> = BooksWriter &
  EntityWriters<Entities> & {
    /**
     * Runs work of which nothing is kept when it throws, while this write goes on. Meanwhile only the work writes.
     *
     * @returns what the work returns
     */
    readonly attempt: <T>(work: (writer: StoreWriter<Entities>) => Promise<T>) => Promise<T>;
  };

/** Runs transactions that write with a `Writer`. */
export interface Transactions<Writer> {
  /**
   * Runs work in one transaction: all of what it writes is kept, and durable before this resolves; or none of it,
   * when it throws. Writes run one after another: do not start one inside another, nor wait in one for the world.
   *
   * @returns what the work returns
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
}

/** A database of a provider. */
export type Store<Entities extends object = Record<never, never>> = StoreReader<Entities> &
  Transactions<StoreWriter<Entities>>;
