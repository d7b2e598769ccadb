import type { Books } from "../memory/books.ts";
import { pageOf } from "../shared/page.ts";
import type { AccountsLedger } from "./ledger.ts";

export function memory(books: Books): AccountsLedger {
  const of = (owner: string) =>
    books.accounts
      .filter(({ customerId }) => customerId === owner)
      .map(({ customerId: _owner, ...account }) => account);
  return {
    listAccounts: async (customerId, page) => pageOf(of(customerId), page),
    findAccount: async (customerId, accountId) => of(customerId).find(({ id }) => id === accountId),
  };
}
