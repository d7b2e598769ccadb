/** Inserts many withdrawals directly into a store, without one operation for each. @module */
import { DatabaseSync } from "node:sqlite";
import { demoAccounts, type Store } from "@provider-connectivity/sandbox";
import { runIn, type StorePlace } from "./store-places.ts";
import { usd, withdrawalDestination } from "./targets.ts";

type WithdrawalRecord = NonNullable<Awaited<ReturnType<Store["withdrawals"]["find"]>>>;

const BATCH = 10_000;
const FIRST = Date.UTC(2026, 0, 1);
const { alderMain } = demoAccounts;

/** The id of the n-th oldest withdrawal. The order of ids differs from the order of creation. */
export function idOf(age: number): string {
  const head = ((age * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, "0");
  return `${head}-0000-4000-8000-000000000000`;
}

/** Inserts withdrawals of one account, one per second, into an empty open store. */
export async function fill(store: Store, place: StorePlace, rows: number): Promise<void> {
  const insertAll = { memory: intoMemory, SQLite: intoSqlite, "SQLite floor": intoSqlite, PostgreSQL: intoPostgres }[
    place.kind
  ];
  await insertAll(rows, { store, location: place.location });
}

interface InsertTarget {
  readonly store: Store;
  readonly location: string;
}

async function intoMemory(rows: number, { store }: InsertTarget): Promise<void> {
  for (const batch of batches(rows))
    await store.write(async ({ withdrawals }) => {
      for (const record of batch) await withdrawals.insert(record);
    });
}

const COLUMNS = "entities (kind, owner, id, group_name, time, document)";

async function intoSqlite(rows: number, { location }: InsertTarget): Promise<void> {
  const database = new DatabaseSync(location);
  const insert = database.prepare(`insert into ${COLUMNS} values ('withdrawals', ?, ?, ?, ?, ?)`);
  database.exec("begin");
  for (const batch of batches(rows)) for (const record of batch) insert.run(...valuesOf(record));
  database.exec("commit; analyze");
  database.close();
}

async function intoPostgres(rows: number, { location }: InsertTarget): Promise<void> {
  const insert = `insert into ${COLUMNS} select 'withdrawals', * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])`;
  await runIn(location, async (client) => {
    for (const batch of batches(rows)) {
      const values = batch.map(valuesOf);
      await client.query(
        insert,
        [0, 1, 2, 3, 4].map((column) => values.map((row) => row[column])),
      );
    }
    await client.query("vacuum analyze entities");
  });
}

function valuesOf(record: WithdrawalRecord) {
  const { accountId, id, destination, createdAt } = record;
  return [accountId, id, destination.transferMethod, createdAt, JSON.stringify(record)] as const;
}

function* batches(rows: number): Generator<WithdrawalRecord[]> {
  for (let done = 0; done < rows; done += BATCH)
    yield Array.from({ length: Math.min(BATCH, rows - done) }, (_, index) => withdrawalOf(done + index + 1));
}

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
