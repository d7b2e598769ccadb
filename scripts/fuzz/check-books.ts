import { checkLedger } from "@provider-connectivity/sandbox";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";

/** Proves the books that a provider has left behind. @returns what is wrong with them, in words */
export async function checkBooks(database: string): Promise<string[]> {
  const store = await openSqliteStore(database);
  try {
    return (await checkLedger(store)).map((fault) => `the books: ${JSON.stringify(fault)}`);
  } finally {
    await store.close();
  }
}
