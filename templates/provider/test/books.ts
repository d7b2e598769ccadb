import { createLedger, type OpenLedger } from "../src/ledger.ts";

/**
 * The books that the tests run on: those of src/ledger.ts, holding the accounts of src/memory/demo.ts.
 *
 * The ledger in memory begins with these accounts. When yours is a database, let `createLedger` open a test database, and
 * empty it and insert `demoAccounts` and `demoAssets` here.
 */
export async function openTestBooks(): Promise<OpenLedger> {
  return createLedger();
}
