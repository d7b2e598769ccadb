import type { AssetDefinition } from "@provider-connectivity/contract";
import type { Kysely } from "kysely";
import type { StoreWriter } from "../../components/entities.ts";
import type { AccountRecord, CustomerRecord } from "../../domain/parties.ts";
import { preparePages } from "./prepare-pages.ts";
import { type NewRow, prepare, prepareInsert } from "./statements.ts";
import type { AssetRow, Tables } from "./tables.ts";
import type { Session } from "./transaction.ts";

/** Prepares the statements for customers. */
export function prepareCustomers(db: Kysely<Tables>): (session: Session) => StoreWriter["customers"] {
  const customers = db.selectFrom("customers").select(["id", "name"]);
  const find = prepare<{ id: string }, CustomerRecord>((value) => customers.where("id", "=", value("id")));
  const page = preparePages(db, () => customers);
  const insert = prepareInsert(db, "customers", ["id", "name"]);
  return (session) => ({
    find: async (id) => (await session.read(find({ id })))[0],
    list: (wanted) => page(session, wanted, {}),
    insert: async (customer) => void (await session.write(insert([customer]))),
  });
}

type AssetDocument = Pick<AssetRow, "definition">;

/** Prepares the statements for listed assets. */
export function prepareAssets(db: Kysely<Tables>): (session: Session) => StoreWriter["assets"] {
  const assets = db.selectFrom("assets").select("definition");
  const find = prepare<{ id: string }, AssetDocument>((value) => assets.where("id", "=", value("id")));
  const page = preparePages(db, () => assets);
  const insert = prepareInsert(db, "assets", ["id", "definition"]);
  return (session) => ({
    find: async (id) => (await session.read(find({ id }))).map(toAsset)[0],
    list: async (wanted) => (await page(session, wanted, {})).map(toAsset),
    async insert(asset) {
      await session.write(insert([{ id: asset.id, definition: JSON.stringify(asset) }]));
    },
  });
}

function toAsset({ definition }: AssetDocument): AssetDefinition {
  return JSON.parse(definition) as AssetDefinition;
}

/** An account as a row. */
export type AccountColumns = NewRow<"accounts">;

/** The columns of an account, in the order in which they are written. */
export const accountColumns = ["id", "customer_id", "title", "description", "status", "parent_id"] as const;

/** Prepares the statements for accounts. */
export function prepareAccounts(db: Kysely<Tables>): (session: Session) => StoreWriter["accounts"] {
  const accounts = db.selectFrom("accounts").select(accountColumns);
  const find = prepare<{ id: string }, AccountColumns>((value) => accounts.where("id", "=", value("id")));
  const page = preparePages<{ customer: string }, "accounts", AccountColumns>(db, (value) =>
    accounts.where("customer_id", "=", value("customer")),
  );
  const insert = prepareInsert(db, "accounts", accountColumns);
  return (session) => ({
    find: async (id) => (await session.read(find({ id }))).map(toAccount)[0],
    list: async (customer, wanted) => (await page(session, wanted, { customer })).map(toAccount),
    insert: async (account) => void (await session.write(insert([toAccountRow(account)]))),
  });
}

/** Reads a row. */
export function toAccount({ id, customer_id, title, description, status, parent_id }: AccountColumns): AccountRecord {
  return {
    id,
    customerId: customer_id,
    title,
    ...(description === null ? {} : { description }),
    status: status as AccountRecord["status"],
    ...(parent_id === null ? {} : { parentId: parent_id }),
  };
}

/** Makes the row of an account. */
export function toAccountRow({ id, customerId, title, description, status, parentId }: AccountRecord): AccountColumns {
  return { id, customer_id: customerId, title, description: description ?? null, status, parent_id: parentId ?? null };
}
