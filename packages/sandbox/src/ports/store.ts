/**
 * The database interface of the handlers. Lists are in order of creation by default. Reads see committed data; inside a write
 * they also see its changes.
 * @module
 */
import type { AssetDefinition, AssetReference } from "@provider-connectivity/contract";
import type { AssetFilter } from "../domain/asset.ts";
import type { BalanceRecord, Entry } from "../domain/ledger/entry.ts";
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
  /** The first balance of the account that matches the filter. */
  first(accountId: string, filter: AssetFilter): Promise<BalanceRecord | undefined>;
  list(accountId: string, page: Page): Promise<readonly BalanceRecord[]>;
  /** All balances of these accounts. */
  listOf(accountIds: readonly string[]): Promise<readonly BalanceRecord[]>;
  /** The balances of all accounts. */
  listAll(page: Page): Promise<readonly BalanceRecord[]>;
}

export interface LedgerReader {
  /** The entries, each with its postings in order. */
  list(page: Page): Promise<readonly Entry[]>;
}

/** Inserting fails if the id exists, or if a customer or account of the new row does not exist. */
export interface Inserts<Row> {
  insert(row: Row): Promise<void>;
}

export interface BalanceWriter extends BalanceReader {
  /** Inserts or replaces the balance of this account and asset. Only `postEntry` calls it. */
  save(balance: BalanceRecord): Promise<void>;
}

/** The ledger: customers, assets, accounts, balances and entries. */
export interface BooksReader {
  readonly customers: CustomerReader;
  readonly assets: AssetReader;
  readonly accounts: AccountReader;
  readonly balances: BalanceReader;
  readonly ledger: LedgerReader;
}

/** The reads of a store, with the entities of a component. */
export type StoreReader<Entities extends object = Record<never, never>> = BooksReader & EntityReaders<Entities>;

/** The writes of the ledger. */
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
    readonly attempt: Attempt<StoreWriter<Entities>>;
  };

/**
 * Runs work in a nested scope. Its writes are undone if it throws, or if `keepIf` returns false for its result; the enclosing
 * write continues in both cases. Meanwhile only the work may write.
 *
 * @param keepIf decides whether to keep the writes. Default: keep them
 * @returns the result of the work, kept or not
 */
export type Attempt<Writer> = <T>(work: (writer: Writer) => Promise<T>, keepIf?: (result: T) => boolean) => Promise<T>;

/** Hints about a transaction before it runs. They save time, and change no result. */
export interface WriteOptions {
  /** Ids of the accounts that it will work with. Default: found out when it runs. */
  readonly accounts?: readonly string[];
  /** Background work: requests take precedence. Default: false. */
  readonly isBackground?: boolean;
}

/** Runs transactions that write with a `Writer`. */
export interface Transactions<Writer> {
  /**
   * Runs work in one transaction. All of its writes are durable before this resolves, or none is kept when it throws.
   * Do not start a transaction inside another, and do not wait for anything outside the database in one.
   *
   * Transactions behave as if they ran one after another. Where a database runs them at the same time, as PostgreSQL does,
   * work may run more than once before one run is kept: it must change nothing but the database.
   *
   * @returns the result of the work
   */
  write<T>(work: (writer: Writer) => Promise<T>, options?: WriteOptions): Promise<T>;
}

/** Reads that belong together. */
export interface Snapshots<Reader> {
  /** Runs reads that all see the data of one moment. Other work continues if the database supports that. */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
}

/** The database of a provider. */
export type Store<Entities extends object = Record<never, never>> = StoreReader<Entities> &
  Transactions<StoreWriter<Entities>> &
  Snapshots<StoreReader<Entities>>;
