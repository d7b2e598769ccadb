import { checkLedger } from "@provider-connectivity/sandbox/ledger";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";

/** Checks the ledger of a stopped provider. @returns its inconsistencies as text */
export async function checkBooks(database: string): Promise<string[]> {
  const store = await openSqliteStore(database);
  try {
    return (await checkLedger(store)).map((fault) => `the ledger: ${JSON.stringify(fault)}`);
  } finally {
    await store.close();
  }
}
