import type { Kysely } from "kysely";
import type { CustomerRecord } from "../../customers/model.ts";
import type { StoreWriter } from "../store.ts";
import { readPage } from "./read-page.ts";
import type { Tables } from "./tables.ts";

/** Customers in SQL. */
export function createSqlCustomers(db: Kysely<Tables>): StoreWriter["customers"] {
  const customers = db.selectFrom("customers").select(["id", "name"]);
  return {
    find: (id) => customers.where("id", "=", id).executeTakeFirst(),
    list: (page) => readPage(customers, page),
    async insert({ id, name }: CustomerRecord) {
      await db.insertInto("customers").values({ id, name }).execute();
    },
  };
}
