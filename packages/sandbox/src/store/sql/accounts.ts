import type { Kysely } from "kysely";
import type { AccountRecord } from "../../accounts/model.ts";
import type { StoreWriter } from "../store.ts";
import { preparePages } from "./prepare-pages.ts";
import { prepareInsert, type NewRow } from "./prepare-insert.ts";
import { prepare } from "./prepare.ts";
import type { Session } from "./session.ts";
import type { Tables } from "./tables.ts";

type Row = NewRow<"accounts">;

const columns = ["id", "customer_id", "title", "description", "status", "parent_id"] as const;

/** Prepares the statements about accounts. */
export function prepareAccounts(db: Kysely<Tables>): (session: Session) => StoreWriter["accounts"] {
  const accounts = db.selectFrom("accounts").select(columns);
  const find = prepare<{ id: string }, Row>((value) => accounts.where("id", "=", value("id")));
  const page = preparePages<{ customer: string }, "accounts", Row>(db, (value) =>
    accounts.where("customer_id", "=", value("customer")),
  );
  const insert = prepareInsert(db, "accounts", columns);
  return (session) => ({
    find: async (id) => (await session.read(find({ id }))).map(toRecord)[0],
    list: async (customer, wanted) => (await page(session, wanted, { customer })).map(toRecord),
    insert: async (account) => void (await session.write(insert([toRow(account)]))),
  });
}

function toRecord({ id, customer_id, title, description, status, parent_id }: Row): AccountRecord {
  return {
    id,
    customerId: customer_id,
    title,
    ...(description === null ? {} : { description }),
    status: status as AccountRecord["status"],
    ...(parent_id === null ? {} : { parentId: parent_id }),
  };
}

function toRow({ id, customerId, title, description, status, parentId }: AccountRecord): Row {
  return { id, customer_id: customerId, title, description: description ?? null, status, parent_id: parentId ?? null };
}
