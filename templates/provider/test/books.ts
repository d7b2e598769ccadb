import { createLedger, type OpenLedger } from "../src/ledger.ts";

/**
 * Opens the ledger of src/ledger.ts for the tests, with the accounts of src/memory/demo.ts.
 *
 * The ledger in memory contains these accounts. If yours is a database, let `createLedger` open a test database. Empty it here
 * and insert `demoAccounts` and `demoAssets`.
 */
export async function openTestBooks(): Promise<OpenLedger> {
  return createLedger();
}
