import type { Kysely } from "kysely";
import type { Store, StoreWriter } from "../../components/entities.ts";
import { prepareAccounts, prepareAssets, prepareBalances, prepareCustomers, prepareLedger } from "./books.ts";
import { prepareEntities, prepareIdempotencyRecords } from "./entities.ts";
import type { Tables } from "./tables.ts";
import { createReadingSession, type Scope, type Session, type Transact } from "./transaction.ts";

/**
 * Creates a store on a migrated database.
 *
 * @param reader compiles the statements
 * @param read runs the statements outside of writes, and sees committed data only. Default: `reader`
 */
export function createSqlStore({
  reader,
  read = async (query) => (await reader.executeQuery(query)).rows,
  transact,
}: {
  reader: Kysely<Tables>;
  read?: Session["read"];
  transact: Transact;
}): Store {
  const tablesIn = createTables(reader);
  return {
    ...tablesIn(createReadingSession(read)),
    write: (work) => transact((scope) => work(writerIn(tablesIn, scope))),
    snapshot: (work) => transact((scope) => work(tablesIn(scope))),
  };
}

/** A writer over a part of a transaction. */
export function writerIn(tablesIn: ReturnType<typeof createTables>, scope: Scope): StoreWriter {
  return {
    ...tablesIn(scope),
    attempt: (work, keepIf) => scope.attempt((inner) => work(writerIn(tablesIn, inner)), keepIf),
  };
}

/** Prepares the statements of all tables. */
export function createTables(db: Kysely<Tables>): (session: Session) => Omit<StoreWriter, "attempt"> {
  const [customers, assets, accounts] = [prepareCustomers(db), prepareAssets(db), prepareAccounts(db)];
  const [balances, ledger, entities] = [prepareBalances(db), prepareLedger(db), prepareEntities(db)];
  const idempotencyRecords = prepareIdempotencyRecords(db);
  return (session) => ({
    customers: customers(session),
    assets: assets(session),
    accounts: accounts(session),
    balances: balances(session),
    ledger: ledger(session),
    ...entities(session),
    idempotencyRecords: idempotencyRecords(session),
  });
}
