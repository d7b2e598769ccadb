import type { Kysely } from "kysely";
import type { CustomerRecord } from "../../customers/model.ts";
import type { StoreWriter } from "../store.ts";
import { preparePages } from "./prepare-pages.ts";
import { prepareInsert } from "./prepare-insert.ts";
import { prepare } from "./prepare.ts";
import type { Session } from "./session.ts";
import type { Tables } from "./tables.ts";

/** Prepares the statements about customers. */
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
