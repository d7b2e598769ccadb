/** The reads of a batch. One statement per table reads the rows that its writes need. @module */
import { type CompiledQuery, type Kysely, sql } from "kysely";
import type { EntityKindName } from "../../../components/entities.ts";
import { assetFromKey } from "../../../domain/asset.ts";
import type { BalanceRecord } from "../../../domain/ledger/entry.ts";
import { recordColumns, type RecordColumns, toRecord } from "../../sql/entities.ts";
import { accountColumns, toAccount, type AccountColumns } from "../../sql/books.ts";
import { prepare } from "../../sql/statements.ts";
import type { BalanceRow, Tables } from "../../sql/tables.ts";
import type { StoreConnection } from "../connection.ts";
import { ownerKey, type RowRef, rowRef, type TableName } from "./rows.ts";

type Texts = readonly string[];

/** The statements that read several rows at once. */
export type ReadStatements = ReturnType<typeof prepareReads>;

type BalanceColumns = Pick<BalanceRow, "id" | "account_id" | "asset" | "available" | "locked" | "credit">;
interface EntityColumns {
  readonly kind: EntityKindName;
  readonly owner: string;
  readonly id: string;
  readonly document: string;
}

/**
 * Prepares the statements. Where a row has a key of several columns, a lateral join makes the planner look for each key in
 * the index, also in a table that was never analysed.
 */
export function prepareReads(db: Kysely<Tables>) {
  const statement = <Values extends object, Row>(build: Parameters<typeof prepare<Values, Row>>[0]) =>
    prepare<Values, Row>(build);
  return {
    balances: statement<{ owners: Texts; ids: Texts }, BalanceColumns>((value) => ({
      compile: () =>
        sql<BalanceColumns>`select b.* from unnest(${value("owners")}::text[], ${value("ids")}::text[]) as k(owner, id)
          cross join lateral (select id, account_id, asset, available, locked, credit from balances
            where account_id = k.owner and asset = k.id limit 1) as b`.compile(db),
    })),
    entities: statement<{ tables: Texts; owners: Texts; ids: Texts }, EntityColumns>((value) => ({
      compile: () =>
        sql<EntityColumns>`select e.*
          from unnest(${value("tables")}::text[], ${value("owners")}::text[], ${value("ids")}::text[]) as k(kind, owner, id)
          cross join lateral (select kind, owner, id, document from entities
            where kind = k.kind and owner = k.owner and id = k.id limit 1) as e`.compile(db),
    })),
    records: statement<{ ids: Texts }, RecordColumns>((value) => ({
      compile: () =>
        sql<RecordColumns>`select ${sql.join(recordColumns.map((name) => sql.ref(name)))}
          from idempotency_records where id = any(${value("ids")}::text[])`.compile(db),
    })),
    accounts: statement<{ ids: Texts }, AccountColumns>((value) => ({
      compile: () =>
        sql<AccountColumns>`select ${sql.join(accountColumns.map((name) => sql.ref(name)))}
          from accounts where id = any(${value("ids")}::text[])`.compile(db),
    })),
    listsOf: statement<{ tables: Texts; owners: Texts }, EntityColumns>((value) => ({
      compile: () =>
        sql<EntityColumns>`select e.* from unnest(${value("tables")}::text[], ${value("owners")}::text[]) as k(kind, owner)
          cross join lateral (select kind, owner, id, document from entities
            where kind = k.kind and owner = k.owner order by time, position offset 0) as e`.compile(db),
    })),
    accountsOf: statement<{ customers: Texts }, { readonly id: string }>((value) => ({
      compile: () =>
        sql<{
          readonly id: string;
        }>`select id from accounts where customer_id = any(${value("customers")}::text[])`.compile(db),
    })),
    /** Locks accounts in one global order, so that no two transactions wait for each other. */
    lockAccounts: statement<{ ids: Texts; customers: Texts }, AccountColumns>((value) => ({
      compile: () => lockAccounts(value("ids"), value("customers"), sql``).compile(db),
    })),
    /** Leaves out the accounts that another transaction has locked. */
    tryLockAccounts: statement<{ ids: Texts; customers: Texts }, AccountColumns>((value) => ({
      compile: () => lockAccounts(value("ids"), value("customers"), sql`skip locked`).compile(db),
    })),
    /** Locks tasks that no other transaction works on. */
    lockTasks: statement<{ ids: Texts }, EntityColumns>((value) => ({
      compile: () =>
        sql<EntityColumns>`select kind, owner, id, document from entities
          where kind = 'tasks' and owner = '' and id = any(${value("ids")}::text[]) order by id for update skip locked`.compile(
          db,
        ),
    })),
  };
}

function lockAccounts(ids: Texts, customers: Texts, end: ReturnType<typeof sql>) {
  return sql<AccountColumns>`select ${sql.join(accountColumns.map((name) => sql.ref(name)))} from accounts
    where id = any(${ids}::text[]) or customer_id = any(${customers}::text[]) order by id for no key update ${end}`;
}

/** Loads rows for all writes of a batch and caches them until it ends. */
export class Loader {
  readonly #connection: StoreConnection;
  readonly #statements: ReadStatements;
  /** The rows of the database; `undefined` for a missing row. */
  readonly #rows = new Map<string, unknown>();
  readonly #lists = new Map<string, readonly unknown[]>();
  #wanted = new Map<string, RowRef>();
  #wantedLists = new Map<string, RowRef>();
  #draining: Promise<void> | undefined;

  constructor(connection: StoreConnection, statements: ReadStatements) {
    this.#connection = connection;
    this.#statements = statements;
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  get(key: string): unknown {
    return this.#rows.get(key);
  }

  set(ref: RowRef, row: unknown): void {
    this.#rows.set(ref.key, row);
  }

  list(table: EntityKindName, owner: string): readonly unknown[] | undefined {
    return this.#lists.get(ownerKey(table, owner));
  }

  /** Requests a row. */
  want(ref: RowRef): void {
    if (!this.#rows.has(ref.key)) this.#wanted.set(ref.key, ref);
  }

  /** Requests all entities of an owner. */
  wantList(table: EntityKindName, owner: string): void {
    const key = ownerKey(table, owner);
    if (!this.#lists.has(key)) this.#wantedLists.set(key, rowRef(table, owner, ""));
  }

  /** Reads everything that the writes of the batch request in this turn of the event loop. */
  load(): Promise<void> {
    this.#draining ??= new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        this.#draining = undefined;
        this.send().then(resolve, reject);
      });
    });
    return this.#draining;
  }

  /** Sends the reads now. */
  async send(): Promise<void> {
    const [rows, lists] = [[...this.#wanted.values()], [...this.#wantedLists.values()]];
    [this.#wanted, this.#wantedLists] = [new Map(), new Map()];
    const byTable = Map.groupBy(rows, ({ table }) => sourceOf(table));
    const sent = [...byTable].map(([source, refs]) => this.#read(source, refs));
    if (lists.length > 0) sent.push(this.#readLists(lists));
    await allSettled(sent);
  }

  async #read(source: ReturnType<typeof sourceOf>, refs: readonly RowRef[]): Promise<void> {
    const found = await this.#fetch(source, refs);
    for (const ref of refs) this.#rows.set(ref.key, undefined);
    for (const [ref, row] of found) this.#rows.set(ref.key, row);
  }

  async #fetch(source: ReturnType<typeof sourceOf>, refs: readonly RowRef[]): Promise<(readonly [RowRef, unknown])[]> {
    const ids = refs.map(({ id }) => id);
    const owners = refs.map(({ owner }) => owner);
    if (source === "balances")
      return (await this.#query(this.#statements.balances({ owners, ids }))).map((row) => [
        rowRef("balances", row.account_id, row.asset),
        toBalance(row),
      ]);
    if (source === "records")
      return (await this.#query(this.#statements.records({ ids }))).map((row) => [
        rowRef("idempotencyRecords", "", row.id),
        toRecord(row),
      ]);
    if (source === "accounts")
      return (await this.#query(this.#statements.accounts({ ids }))).map((row) => [
        rowRef("accounts", "", row.id),
        toAccount(row),
      ]);
    const tables = refs.map(({ table }) => table);
    return (await this.#query(this.#statements.entities({ tables, owners, ids }))).map((row) => [
      rowRef(row.kind, row.owner, row.id),
      JSON.parse(row.document),
    ]);
  }

  async #readLists(refs: readonly RowRef[]): Promise<void> {
    const tables = refs.map(({ table }) => table);
    const owners = refs.map(({ owner }) => owner);
    const rows = await this.#query(this.#statements.listsOf({ tables, owners }));
    const byOwner = Map.groupBy(rows, ({ kind, owner }) => ownerKey(kind, owner));
    for (const { table, owner } of refs) {
      const key = ownerKey(table, owner);
      this.#lists.set(
        key,
        (byOwner.get(key) ?? []).map(({ document }) => JSON.parse(document)),
      );
    }
  }

  async #query<Row>(query: CompiledQuery<Row>): Promise<readonly Row[]> {
    return (await this.#connection.query(query)).rows as Row[];
  }
}

function sourceOf(table: TableName): "balances" | "records" | "accounts" | "entities" {
  if (table === "balances" || table === "accounts") return table;
  return table === "idempotencyRecords" ? "records" : "entities";
}

function toBalance({ id, account_id: accountId, asset, available, locked, credit }: BalanceColumns): BalanceRecord {
  return { id, accountId, asset: assetFromKey(asset), available, locked, credit };
}

/**
 * Waits for all promises, so that nothing is pending when the first error is thrown.
 *
 * @throws the first error, in the order of the promises
 */
export async function allSettled(promises: readonly (Promise<unknown> | undefined)[]): Promise<void> {
  const failed = (await Promise.allSettled(promises.filter((each) => each !== undefined))).find(
    (outcome) => outcome.status === "rejected",
  );
  if (failed !== undefined) throw failed.reason;
}
