/** The common behaviour of the transactions of every store: their end, nested attempts, and one load per row. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../domain/asset.ts";
import type { BalanceRecord } from "../domain/ledger/entry.ts";
import type { AccountRecord } from "../domain/parties.ts";
import type { Attempt, BooksWriter, Store, StoreWriter } from "./store.ts";

/** The state of a write, or of an attempt inside it. */
export interface TransactionState {
  isOver: boolean;
  /** An attempt is running inside it. */
  isEntered: boolean;
}

/** @throws Error if the write has ended, so that work that is still running cannot affect later writes */
export function assertOpen({ isOver }: TransactionState): void {
  if (isOver) throw new Error("The transaction has ended.");
}

/** @throws Error while an attempt is running, because undoing it would undo this too */
export function assertNoNestedScope({ isEntered }: TransactionState): void {
  if (isEntered) throw new Error("While an attempt is running, only the attempt may write.");
}

/** The rows that a transaction has loaded or written. */
interface Rows {
  readonly accounts: Map<string, Promise<AccountRecord | undefined>>;
  readonly balances: Map<string, Promise<BalanceRecord | undefined>>;
}

/**
 * Wraps a store. Transactions behave as if they ran one after another, so a row changes only by the transaction's own writes.
 * Reads outside of transactions are not remembered.
 */
export function loadOnce<Entities extends object>(store: Store<Entities>): Store<Entities> {
  return {
    ...store,
    write: (work, options) =>
      store.write((writer) => work(remembering(writer, { accounts: new Map(), balances: new Map() })), options),
  };
}

function remembering<Entities extends object>(writer: StoreWriter<Entities>, rows: Rows): StoreWriter<Entities> {
  const attempt: Attempt<StoreWriter<Entities>> = async (work, keepIf = () => true) => {
    const inner = { accounts: new Map(rows.accounts), balances: new Map(rows.balances) };
    let isKept = false;
    const result = await writer.attempt(
      (nested) => work(remembering(nested, inner)),
      (outcome) => (isKept = keepIf(outcome)),
    );
    if (isKept) merge(rows, inner);
    return result;
  };
  // A writer may create its entities on first access, in its prototype. It must not become a prototype itself: V8 would keep
  // the objects of each request until the next collection of the whole heap.
  const copy = Object.create(Object.getPrototypeOf(writer) as object) as StoreWriter<Entities>;
  return Object.assign(copy, writer, rememberedBooks(writer, rows), { attempt });
}

function rememberedBooks(
  { accounts, balances }: Pick<BooksWriter, "accounts" | "balances">,
  rows: Rows,
): Pick<BooksWriter, "accounts" | "balances"> {
  return {
    accounts: {
      ...accounts,
      find: (id) => remembered(rows.accounts, id, () => accounts.find(id)),
      async insert(account) {
        await accounts.insert(account);
        rows.accounts.set(account.id, Promise.resolve(account));
      },
    },
    balances: {
      ...balances,
      find: (accountId, asset) =>
        remembered(rows.balances, balanceKey(accountId, asset), () => balances.find(accountId, asset)),
      async save(balance) {
        await balances.save(balance);
        rows.balances.set(balanceKey(balance.accountId, balance.asset), Promise.resolve(balance));
      },
    },
  };
}

function remembered<Row>(rows: Map<string, Promise<Row>>, key: string, load: () => Promise<Row>): Promise<Row> {
  const known = rows.get(key) ?? load();
  rows.set(key, known);
  return known;
}

/** Merges the rows of a completed attempt into those of its transaction. An undone attempt is not merged. */
function merge(rows: Rows, { accounts, balances }: Rows): void {
  for (const [id, account] of accounts) rows.accounts.set(id, account);
  for (const [key, balance] of balances) rows.balances.set(key, balance);
}

function balanceKey(accountId: string, asset: AssetReference): string {
  return `${accountId} ${assetKey(asset)}`;
}
