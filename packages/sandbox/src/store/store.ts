/**
 * What handlers need of a database. Every list is in the order of creation, unless it says otherwise. Reads see what is committed; inside a
 * write they also see what it wrote.
 * @module
 */
import type { AssetDefinition, AssetReference } from "@provider-connectivity/contract";
import type { AccountRecord } from "../accounts/model.ts";
import type { AssetFilter } from "../assets/model.ts";
import type { BalanceRecord } from "../balances/model.ts";
import type { CustomerRecord } from "../customers/model.ts";
import type { Entry } from "../ledger/entry.ts";
import type { EntityReaders, EntityWriters } from "./entities.ts";
import type { Page } from "./page.ts";

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

/** The reading half of a store. */
export interface StoreReader extends EntityReaders {
  readonly customers: CustomerReader;
  readonly assets: AssetReader;
  readonly accounts: AccountReader;
  readonly balances: BalanceReader;
  readonly ledger: LedgerReader;
}

/** A store inside a write. */
export interface StoreWriter extends Omit<StoreReader, keyof EntityWriters>, EntityWriters {
  readonly customers: CustomerReader & Inserts<CustomerRecord>;
  readonly assets: AssetReader & Inserts<AssetDefinition>;
  readonly accounts: AccountReader & Inserts<AccountRecord>;
  readonly balances: BalanceWriter;
  /** Only `postEntry` inserts entries. */
  readonly ledger: LedgerReader & Inserts<Entry>;
  /**
   * Runs work of which nothing is kept when it throws, while this write goes on. Meanwhile only the work writes.
   *
   * @returns what the work returns
   */
  readonly attempt: <T>(work: (writer: StoreWriter) => Promise<T>) => Promise<T>;
}

/** A database of a provider. */
export interface Store extends StoreReader {
  /**
   * Runs work in one transaction: all of what it writes is kept, and durable before this resolves; or none of it,
   * when it throws. Writes run one after another: do not start one inside another, nor wait in one for the world.
   *
   * @returns what the work returns
   */
  write<T>(work: (writer: StoreWriter) => Promise<T>): Promise<T>;
}
