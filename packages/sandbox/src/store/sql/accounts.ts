import type { Kysely } from "kysely";
import type { AccountRecord } from "../../accounts/model.ts";
import type { StoreWriter } from "../store.ts";
import { readPage } from "./read-page.ts";
import type { AccountRow, Tables } from "./tables.ts";

type Row = Omit<AccountRow, "position">;

/** Accounts in SQL. */
export function createSqlAccounts(db: Kysely<Tables>): StoreWriter["accounts"] {
  const accounts = db
    .selectFrom("accounts")
    .select(["id", "customer_id", "title", "description", "status", "parent_id"]);
  return {
    async find(id) {
      const row = await accounts.where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : toRecord(row);
    },
    async list(customerId, page) {
      return (await readPage(accounts.where("customer_id", "=", customerId), page)).map(toRecord);
    },
    async insert(account) {
      await db.insertInto("accounts").values(toRow(account)).execute();
    },
  };
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
