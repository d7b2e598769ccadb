/** Writes all changes of a batch in one statement. @module */
import { type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import type { IdempotencyRecord } from "../../../components/idempotency/entities.ts";
import { assetKey, filterOf } from "../../../domain/asset.ts";
import type { BalanceRecord, Entry } from "../../../domain/ledger/entry.ts";
import type { AccountRecord, CustomerRecord } from "../../../domain/parties.ts";
import { recordColumns, toRecordRow } from "../../sql/entities.ts";
import { accountColumns, toAccountRow } from "../../sql/books.ts";
import type { Tables } from "../../sql/tables.ts";
import { type Change, kindOf } from "./rows.ts";

/** A part of the statement: rows as arrays, one for each column. */
interface Part {
  readonly name: string;
  /** Builds the SQL for the rows `t`. */
  readonly make: (rows: RawBuilder<unknown>) => RawBuilder<unknown>;
  readonly columns: readonly string[];
  /** The types of columns that are not text. */
  readonly types?: Readonly<Record<string, string>>;
  /** Whether every row must exist. */
  readonly isCounted?: boolean;
}

const entityColumns = ["kind", "owner", "id", "group_name", "time", "document"] as const;
const balanceColumns = [
  "id",
  "account_id",
  "asset",
  "asset_kind",
  "asset_name",
  "available",
  "locked",
  "credit",
] as const;

function insertInto(name: string, table: string, columns: readonly string[], types: Part["types"] = {}): Part {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  return {
    name,
    columns,
    types,
    make: (rows) => sql`insert into ${sql.table(table)} (${names}) select * from ${rows}`,
  };
}

/** In the order in which the parts are written; foreign keys are checked when the whole statement is done. */
const PARTS = {
  customers: insertInto("customers_in", "customers", ["id", "name"]),
  assets: insertInto("assets_in", "assets", ["id", "definition"]),
  accounts: insertInto("accounts_in", "accounts", accountColumns),
  newBalances: insertInto("balances_in", "balances", balanceColumns),
  balances: {
    name: "balances_up",
    columns: ["id", "available", "locked", "credit"],
    isCounted: true,
    make: (rows) =>
      sql`update balances set available = t.available, locked = t.locked, credit = t.credit from ${rows} where balances.id = t.id`,
  },
  entries: insertInto("entries_in", "entries", ["id", "kind", "created_at"]),
  postings: insertInto("postings_in", "postings", ["entry_id", "account_id", "asset", "bucket", "amount"]),
  newEntities: insertInto("entities_in", "entities", entityColumns),
  entities: {
    name: "entities_up",
    columns: ["kind", "owner", "id", "time", "document"],
    isCounted: true,
    make: (rows) =>
      sql`update entities set time = t.time, document = t.document from ${rows}
        where entities.kind = t.kind and entities.owner = t.owner and entities.id = t.id`,
  },
  goneEntities: {
    name: "entities_out",
    columns: ["kind", "owner", "id"],
    make: (rows) =>
      sql`delete from entities using ${rows} where entities.kind = t.kind and entities.owner = t.owner and entities.id = t.id`,
  },
  newRecords: insertInto("records_in", "idempotency_records", recordColumns, { status: "int" }),
  records: {
    name: "records_up",
    columns: recordColumns,
    types: { status: "int" },
    isCounted: true,
    make: (rows) =>
      sql`update idempotency_records set operation_key = t.operation_key, status = t.status, body = t.body, time = t.time
        from ${rows} where idempotency_records.id = t.id`,
  },
  goneRecords: {
    name: "records_out",
    columns: ["id", "time"],
    // A record that was used again in the meantime stays, and so does one that another transaction is using now.
    make: (rows) =>
      sql`delete from idempotency_records where id in (
        select r.id from idempotency_records as r join ${rows} on r.id = t.id
          where r.time = coalesce(t.time, r.time) order by r.id for update of r skip locked)`,
  },
} satisfies Record<string, Part>;

type PartName = keyof typeof PARTS;
type Rows = Map<PartName, unknown[][]>;

/** The statement that writes rows, or `undefined` when there are none. */
export type Flush = (changes: Iterable<Change>) => CompiledQuery | undefined;

/** Prepares the statement. There is one text for each set of tables that are written. */
export function prepareFlush(db: Kysely<Tables>): Flush {
  const texts = new Map<string, string>();
  return (changes) => {
    const rows = rowsOf(changes);
    if (rows.size === 0) return undefined;
    const names = (Object.keys(PARTS) as PartName[]).filter((name) => rows.has(name));
    const shape = names.join();
    const parameters = names.flatMap((name) => columnsOf(rows.get(name)!, PARTS[name].columns.length));
    const counts = names.filter((name) => isCounted(name)).map((name) => rows.get(name)!.length);
    const known = texts.get(shape);
    const compiled = known === undefined ? textOf(names).compile(db) : undefined;
    if (compiled !== undefined) texts.set(shape, compiled.sql);
    return { ...EMPTY, sql: known ?? compiled!.sql, parameters: [...parameters, ...counts] };
  };
}

/** Members that kysely's type requires besides the text and its values. */
const EMPTY = { query: sql``.toOperationNode(), queryId: { queryId: "flush" } };

function isCounted(name: PartName): boolean {
  return (PARTS[name] as Part).isCounted === true;
}

/**
 * A missing row makes the statement fail with a division by zero, because the commit is already sent after it and must not
 * succeed.
 */
function textOf(names: readonly PartName[]): RawBuilder<unknown> {
  const parts = names.map((name) => {
    const part: Part = PARTS[name];
    const arrays = part.columns.map((column) => sql`${[]}::${sql.raw(part.types?.[column] ?? "text")}[]`);
    const rows = sql`unnest(${sql.join(arrays)}) as t(${sql.join(part.columns.map((column) => sql.ref(column)))})`;
    return sql`${sql.ref(part.name)} as (${part.make(rows)} returning 1)`;
  });
  const checks = names
    .filter(isCounted)
    .map((name) => sql`(select count(*) from ${sql.table(PARTS[name].name)}) = ${0}::bigint`);
  const isComplete = checks.length === 0 ? sql`true` : sql.join(checks, sql` and `);
  return sql`with ${sql.join(parts)} select 1 / (case when ${isComplete} then 1 else 0 end)`;
}

function columnsOf(rows: readonly unknown[][], count: number): unknown[][] {
  return Array.from({ length: count }, (_, column) => rows.map((row) => row[column]));
}

function rowsOf(changes: Iterable<Change>): Rows {
  const rows: Rows = new Map();
  const add = (name: PartName, row: unknown[]) => {
    const list = rows.get(name);
    if (list === undefined) rows.set(name, [row]);
    else list.push(row);
  };
  for (const change of changes) if (change.mode !== "none") addChange(change, add);
  return rows;
}

function addChange({ ref, mode, row, removed }: Change, add: (name: PartName, row: unknown[]) => void): void {
  const { table, owner, id } = ref;
  if (table === "entries") {
    const { kind, createdAt, postings } = row as Entry;
    add("entries", [id, kind, createdAt]);
    for (const { accountId, asset, bucket, amount } of postings)
      add("postings", [id, accountId, assetKey(asset), bucket, amount]);
  } else if (table === "balances") {
    const { id: balanceId, asset, available, locked, credit } = row as BalanceRecord;
    const { kind, name } = filterOf(asset);
    if (mode === "update") add("balances", [balanceId, available, locked, credit]);
    else add("newBalances", [balanceId, owner, id, kind, name, available, locked, credit]);
  } else if (table === "customers") add("customers", [id, (row as CustomerRecord).name]);
  else if (table === "assets") add("assets", [id, JSON.stringify(row)]);
  else if (table === "accounts") {
    const columns = toAccountRow(row as AccountRecord);
    add(
      "accounts",
      accountColumns.map((column) => columns[column]),
    );
  } else if (table === "idempotencyRecords") {
    if (mode === "remove")
      return add("goneRecords", [id, (removed as IdempotencyRecord | undefined)?.expiresAt ?? null]);
    const columns = toRecordRow(row as IdempotencyRecord);
    add(
      mode === "insert" ? "newRecords" : "records",
      recordColumns.map((column) => columns[column]),
    );
  } else if (mode === "remove") add("goneEntities", [table, owner, id]);
  else {
    const { time, group } = kindOf(table);
    if (mode === "insert") add("newEntities", [table, owner, id, group?.(row) ?? null, time(row), JSON.stringify(row)]);
    else add("entities", [table, owner, id, time(row), JSON.stringify(row)]);
  }
}
