/**
 * The writer of a batch. It reads the pending changes before the database, and buffers its changes until the batch is
 * sent.
 * @module
 */
import type { AssetDefinition } from "@provider-connectivity/contract";
import type { EntityKindName, StoreReader, StoreWriter } from "../../../components/entities.ts";
import { assetKey } from "../../../domain/asset.ts";
import type { BalanceRecord, Entry } from "../../../domain/ledger/entry.ts";
import type { AccountRecord, CustomerRecord } from "../../../domain/parties.ts";
import type { EntityWriter } from "../../../ports/entities.ts";
import type { OrderedPage } from "../../../ports/pages.ts";
import { assertNoNestedScope, assertOpen, type TransactionState } from "../../../ports/transactions.ts";
import type { Constants } from "../constants.ts";
import { defineEntityWriters } from "../../entity-writers.ts";
import type { Loader } from "./reads.ts";
import { kindOf, Layer, ownerKey, type RowRef, rowRef } from "./rows.ts";

/** The shared state of the writes of a batch. */
export interface BatchReads {
  readonly loader: Loader;
  /** Reads lists inside the transaction. */
  readonly tables: StoreReader;
  /** The cached rows that never change. */
  readonly constants: Pick<Constants, "remembered" | "remember">;
  /** Records a read that the next write of the same account probably repeats. */
  readonly note: (want: { readonly ref: RowRef } | { readonly listOf: RowRef }) => void;
  /**
   * Ends the run, because it needs a result that only the database can compute from the buffered rows. The write restarts
   * outside of a batch.
   */
  readonly leaveBatch: () => never;
}

/** The limit of a page with all entities of an owner. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** The state of one write, or of an attempt in it. */
class Scope implements TransactionState {
  isOver = false;
  isEntered = false;
  readonly layer: Layer;
  readonly reads: BatchReads;

  constructor(reads: BatchReads, layer: Layer) {
    this.reads = reads;
    this.layer = layer;
  }

  /** The row as this write sees it. */
  async find<Row>(ref: RowRef): Promise<Row | undefined> {
    assertOpen(this);
    const change = this.layer.find(ref.key);
    if (change !== undefined) return change.row as Row | undefined;
    const { loader } = this.reads;
    if (!loader.has(ref.key)) {
      loader.want(ref);
      await loader.load();
    }
    return loader.get(ref.key) as Row | undefined;
  }

  insert(ref: RowRef, row: unknown): void {
    this.#assertWritable();
    const change = this.layer.find(ref.key);
    if (change?.row !== undefined || (change === undefined && this.reads.loader.get(ref.key) !== undefined))
      throw new Error(`A row with the id ${ref.id} already exists.`);
    // A row that is inserted again moves to the end of its lists, which an update cannot do.
    const isReplaced = change?.mode === "remove";
    if (isReplaced && ref.table !== "idempotencyRecords") this.reads.leaveBatch();
    this.layer.isUnsure ||= change === undefined && !this.reads.loader.has(ref.key);
    this.layer.insert({ ref, row, mode: isReplaced ? "update" : "insert" });
  }

  async replace(ref: RowRef, row: unknown): Promise<void> {
    this.#assertWritable();
    if ((await this.find(ref)) === undefined) throw new Error(`There is no row with the id ${ref.id}.`);
    this.#assertWritable();
    this.layer.set({ ref, row, mode: this.layer.find(ref.key)?.mode ?? "update" });
  }

  remove(ref: RowRef): void {
    this.#assertWritable();
    const change = this.layer.find(ref.key);
    const { loader } = this.reads;
    if (change?.mode === "insert") this.layer.set({ ref, row: undefined, mode: "none" });
    else if (
      change?.mode !== "none" &&
      !(change === undefined && loader.has(ref.key) && loader.get(ref.key) === undefined)
    )
      this.layer.set({ ref, row: undefined, removed: loader.get(ref.key), mode: "remove" });
  }

  /** Reads a list of rows that this write has not changed. */
  list<Row>(owner: string, read: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
    assertOpen(this);
    if (this.layer.isChanged(owner)) this.reads.leaveBatch();
    return read();
  }

  #assertWritable(): void {
    assertOpen(this);
    assertNoNestedScope(this);
  }
}

/** One write of a batch. */
export interface BufferedWrite {
  readonly writer: StoreWriter;
  readonly layer: Layer;
  /** Rejects every later access. */
  readonly end: () => void;
}

/** Begins a write that sees the earlier writes of its batch. */
export function beginWrite(reads: BatchReads, below: Layer): BufferedWrite {
  const scope = new Scope(reads, new Layer(below));
  return { writer: createWriter(scope), layer: scope.layer, end: () => void (scope.isOver = true) };
}

const entitiesOf = defineEntityWriters(createEntityWriter);

function createWriter(scope: Scope): StoreWriter {
  return Object.assign(entitiesOf(scope), {
    customers: createParties<CustomerRecord>(scope, "customers"),
    assets: createParties<AssetDefinition>(scope, "assets"),
    accounts: {
      find: (id: string) => findAccount(scope, id),
      list: async (customerId: string, page: Parameters<StoreReader["accounts"]["list"]>[1]) =>
        scope.list("accounts", () => scope.reads.tables.accounts.list(customerId, page)),
      insert: async (account: AccountRecord) => scope.insert(rowRef("accounts", "", account.id), account),
    },
    balances: createBalances(scope),
    ledger: {
      list: async (page: Parameters<StoreReader["ledger"]["list"]>[0]) =>
        scope.list("entries", () => scope.reads.tables.ledger.list(page)),
      insert: async (entry: Entry) => scope.insert(rowRef("entries", "", entry.id), entry),
    },
    attempt: createAttempt(scope),
  });
}

/** A locked account was already read by the lock statement. */
async function findAccount(scope: Scope, id: string): Promise<AccountRecord | undefined> {
  const ref = rowRef("accounts", "", id);
  const { loader, constants } = scope.reads;
  if (scope.layer.find(ref.key) !== undefined || loader.has(ref.key)) return scope.find(ref);
  assertOpen(scope);
  const remembered = constants.remembered("accounts", id) as AccountRecord | undefined;
  if (remembered !== undefined) return remembered;
  // Rows are written after all reads of the batch, so the database returns committed rows.
  const found = await scope.find<AccountRecord>(ref);
  if (found !== undefined) constants.remember("accounts", id, found);
  return found;
}

function createAttempt(scope: Scope): StoreWriter["attempt"] {
  return async (work, keepIf = () => true) => {
    assertOpen(scope);
    assertNoNestedScope(scope);
    scope.isEntered = true;
    const inner = new Scope(scope.reads, new Layer(scope.layer));
    let isKept = false;
    try {
      const result = await work(createWriter(inner));
      isKept = keepIf(result);
      if (isKept) scope.layer.take(inner.layer);
      return result;
    } finally {
      inner.isOver = true;
      scope.isEntered = false;
      // The inserted row may already exist in the database. The work would then have seen an error.
      if (!isKept && inner.layer.isUnsure) scope.reads.leaveBatch();
    }
  };
}

/** Customers and assets. A batch rarely reads them, because the store caches them. */
function createParties<Row extends { readonly id: string }>(scope: Scope, name: "customers" | "assets") {
  type Parties = { find(id: string): Promise<Row | undefined>; list(page: OrderedPage): Promise<readonly Row[]> };
  const tables = scope.reads.tables[name] as unknown as Parties;
  return {
    async find(id: string) {
      assertOpen(scope);
      const change = scope.layer.find(rowRef(name, "", id).key);
      if (change !== undefined) return change.row as Row | undefined;
      const { constants } = scope.reads;
      const remembered = constants.remembered(name, id) as Row | undefined;
      if (remembered !== undefined) return remembered;
      const found = await tables.find(id);
      if (found !== undefined) constants.remember(name, id, found);
      return found;
    },
    list: async (page: OrderedPage) => scope.list(name, () => tables.list(page)),
    insert: async (row: Row) => scope.insert(rowRef(name, "", row.id), row),
  };
}

function createBalances(scope: Scope): StoreWriter["balances"] {
  const { reads } = scope;
  const { balances } = reads.tables;
  return {
    find(accountId, asset) {
      const ref = rowRef("balances", accountId, assetKey(asset));
      reads.note({ ref });
      return scope.find<BalanceRecord>(ref);
    },
    first: async (accountId, filter) =>
      one(await scope.list(ownerKey("balances", accountId), async () => [await balances.first(accountId, filter)])),
    list: async (accountId, page) => scope.list(ownerKey("balances", accountId), () => balances.list(accountId, page)),
    async listOf(accountIds) {
      for (const accountId of accountIds) await scope.list(ownerKey("balances", accountId), async () => []);
      return balances.listOf(accountIds);
    },
    listAll: async (page) => scope.list("balances", () => balances.listAll(page)),
    async save(balance) {
      const ref = rowRef("balances", balance.accountId, assetKey(balance.asset));
      const known = await scope.find<BalanceRecord>(ref);
      if (known === undefined) return scope.insert(ref, balance);
      if (known.id !== balance.id) throw new Error("The account already has a balance of this asset.");
      await scope.replace(ref, balance);
    },
  };
}

function one<Row>([row]: readonly Row[]): Row | undefined {
  return row;
}

function createEntityWriter(scope: Scope, table: EntityKindName): EntityWriter<unknown> {
  const { owner: ownerOf, key: keyOf } = kindOf(table);
  const refOf = (entity: unknown) => rowRef(table, ownerOf(entity), keyOf(entity));
  return {
    find(owner, key) {
      const ref = rowRef(table, owner, key);
      if (table === "creditLines") scope.reads.note({ ref });
      return scope.find(ref);
    },
    list: async (owner, page, group) =>
      scope.list(ownerKey(table, owner), () => readList(scope, { table, owner, page, group })),
    insert: async (entity) => scope.insert(refOf(entity), entity),
    replace: (entity) => scope.replace(refOf(entity), entity),
    remove: async (owner, key) => scope.remove(rowRef(table, owner, key)),
  };
}

interface ListOf {
  readonly table: EntityKindName;
  readonly owner: string;
  readonly page: OrderedPage;
  readonly group: string | undefined;
}

/** Complete lists are read for several writes at once. */
async function readList({ reads }: Scope, { table, owner, page, group }: ListOf): Promise<readonly unknown[]> {
  const { limit, order, startingAfter, endingBefore } = page;
  const isWhole = limit === NO_LIMIT && order === "asc" && startingAfter === undefined && endingBefore === undefined;
  if (!isWhole || group !== undefined || table === "idempotencyRecords")
    return (reads.tables[table] as EntityWriter<unknown>).list(owner, page, group);
  const { loader } = reads;
  if (table === "creditLines") reads.note({ listOf: rowRef(table, owner, "") });
  if (loader.list(table, owner) === undefined) {
    loader.wantList(table, owner);
    await loader.load();
  }
  return loader.list(table, owner) ?? [];
}
