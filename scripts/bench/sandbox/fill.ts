/** Inserts many rows of one list directly into a store, without one operation for each. @module */
import { DatabaseSync } from "node:sqlite";
import { demoAccounts, type Store } from "@provider-connectivity/sandbox";
import { runIn, type StorePlace } from "./store-places.ts";
import { usd, withdrawalDestination, type ListName } from "./targets.ts";

type Writer = Parameters<Parameters<Store["write"]>[0]>[0];
type WithdrawalRecord = Parameters<Writer["withdrawals"]["insert"]>[0];
type AccountRecord = Parameters<Writer["accounts"]["insert"]>[0];
type BalanceRecord = Parameters<Writer["balances"]["save"]>[0];

/** How the n-th oldest row of a list is inserted: into the store in memory, and into a table of a database. */
interface Inserting {
  readonly insert: (writer: Writer, age: number) => Promise<void>;
  readonly into: string;
  readonly columns: (age: number) => readonly string[];
}

/** The rows to insert. */
export interface Filling {
  readonly list: ListName;
  readonly rows: number;
}

const BATCH = 10_000;
const FIRST = Date.UTC(2026, 0, 1);
const { alderMain } = demoAccounts;

/** The id of the n-th oldest row, counted from 1. The order of ids differs from the order of creation. */
export function idOf(age: number): string {
  const head = ((age * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, "0");
  return `${head}-0000-4000-8000-000000000000`;
}

/** Inserts rows of one owner into an open store: withdrawals or balances of one account, or accounts of one customer. */
export async function fill(store: Store, { kind, location }: StorePlace, { list, rows }: Filling): Promise<void> {
  const inserting = INSERTING[list];
  if (kind === "memory") await intoMemory(store, inserting, rows);
  else if (kind === "PostgreSQL") await intoPostgres(location, inserting, rows);
  else intoSqlite(location, inserting, rows);
}

async function intoMemory(store: Store, { insert }: Inserting, rows: number): Promise<void> {
  for (const batch of batches(rows))
    await store.write(async (writer) => {
      for (const age of batch) await insert(writer, age);
    });
}

function intoSqlite(location: string, { into, columns }: Inserting, rows: number): void {
  const database = new DatabaseSync(location);
  const insert = database.prepare(
    `insert into ${into} values (${columns(1)
      .map(() => "?")
      .join(", ")})`,
  );
  database.exec("begin");
  for (const batch of batches(rows)) for (const age of batch) insert.run(...columns(age));
  database.exec("commit; analyze");
  database.close();
}

async function intoPostgres(location: string, { into, columns }: Inserting, rows: number): Promise<void> {
  const arrays = columns(1).map((_, index) => `$${index + 1}::text[]`);
  const insert = `insert into ${into} select * from unnest(${arrays.join(", ")})`;
  await runIn(location, async (client) => {
    for (const batch of batches(rows)) {
      const values = batch.map(columns);
      await client.query(
        insert,
        arrays.map((_, column) => values.map((row) => row[column])),
      );
    }
    await client.query("vacuum analyze");
  });
}

function* batches(rows: number): Generator<number[]> {
  for (let done = 0; done < rows; done += BATCH)
    yield Array.from({ length: Math.min(BATCH, rows - done) }, (_, index) => done + index + 1);
}

const INSERTING: Readonly<Record<ListName, Inserting>> = {
  withdrawals: {
    insert: ({ withdrawals }, age) => withdrawals.insert(withdrawalOf(age)),
    into: "entities (kind, owner, id, group_name, time, document)",
    columns(age) {
      const record = withdrawalOf(age);
      const { accountId, id, destination, createdAt } = record;
      return ["withdrawals", accountId, id, destination.transferMethod, createdAt, JSON.stringify(record)];
    },
  },
  accounts: {
    insert: ({ accounts }, age) => accounts.insert(accountOf(age)),
    into: "accounts (id, customer_id, title, status, parent_id)",
    columns(age) {
      const { id, customerId, title, status, parentId } = accountOf(age);
      return [id, customerId, title, status, parentId];
    },
  },
  balances: {
    insert: ({ balances }, age) => balances.save(balanceOf(age)),
    into: "balances (id, account_id, asset, asset_kind, asset_name, available, locked, credit)",
    columns(age) {
      const { id, accountId, asset, available, locked, credit } = balanceOf(age);
      return [id, accountId, JSON.stringify(asset), "assetId", asset.assetId, available, locked, credit];
    },
  },
};

function withdrawalOf(age: number): WithdrawalRecord {
  const createdAt = new Date(FIRST + age * 1000).toISOString();
  return {
    id: idOf(age),
    accountId: alderMain.id,
    customerId: alderMain.customerId,
    balanceAsset: usd,
    balanceAmount: withdrawalDestination.amount,
    fee: "0",
    destination: withdrawalDestination,
    status: "pending",
    createdAt,
    events: [{ status: "pending", message: "The withdrawal was accepted.", createdAt }],
    attribution: {},
  };
}

function accountOf(age: number) {
  const { id: parentId, customerId } = alderMain;
  return { id: idOf(age), customerId, title: `Account ${age}`, status: "active", parentId } satisfies AccountRecord;
}

function balanceOf(age: number) {
  const id = idOf(age);
  const amounts = { available: "1", locked: "0", credit: "0" };
  return { id, accountId: alderMain.id, asset: { assetId: id }, ...amounts } satisfies BalanceRecord;
}
