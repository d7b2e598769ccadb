import type { Books } from "../memory/books.ts";
import type { BalancesLedger } from "./ledger.ts";

export function memory(books: Books): BalancesLedger {
  return { listBalances: async (accountId) => books.balancesOf(accountId) };
}
