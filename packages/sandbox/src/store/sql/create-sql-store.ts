import type { Kysely } from "kysely";
import type { Store, StoreWriter } from "../store.ts";
import { createSqlAccounts } from "./accounts.ts";
import { createSqlAssets } from "./assets.ts";
import { createSqlBalances } from "./balances.ts";
import { createSqlCustomers } from "./customers.ts";
import { createSqlEntities } from "./entities.ts";
import { createSqlLedger } from "./ledger.ts";
import { inSavepoint } from "./savepoint.ts";
import type { Tables } from "./tables.ts";

/** Runs work in one transaction of a database: the part of a store that differs between databases. */
export type Transact = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/**
 * Makes a store over a migrated database.
 *
 * @param reader for reads outside of writes; it never sees what is not committed
 */
export function createSqlStore({ reader, transact }: { reader: Kysely<Tables>; transact: Transact }): Store {
  return { ...createSqlView(reader), write: (work) => transact((db) => work(createSqlView(db))) };
}

function createSqlView(db: Kysely<Tables>): StoreWriter {
  return {
    customers: createSqlCustomers(db),
    assets: createSqlAssets(db),
    accounts: createSqlAccounts(db),
    balances: createSqlBalances(db),
    ledger: createSqlLedger(db),
    ...createSqlEntities(db),
    attempt: (work) => inSavepoint(db, () => work(createSqlView(db))),
  };
}
