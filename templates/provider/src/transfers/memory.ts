import type { Deposit } from "@provider-connectivity/contract";
import { type Books, timestamp } from "../memory/books.ts";
import { USD } from "../memory/demo.ts";
import type { TransfersLedger } from "./ledger.ts";
import { methodsIn } from "./memory-methods.ts";
import { withdrawalsIn } from "./memory-withdrawals.ts";

export function memory(books: Books): TransfersLedger {
  const deposits = books.table<Deposit>("deposits");
  for (const { id } of books.accounts) for (const amount of ["100", "250"]) addDeposit(books, id, amount);
  return {
    listDepositMethods: async () => methodsIn(books).deposits,
    listWithdrawalMethods: async (accountId) =>
      methodsIn(books)
        .withdrawals.filter(({ accountIds }) => accountIds.includes(accountId))
        .map(({ method }) => method),
    listDeposits: async (accountId, page) => deposits.list(accountId, page),
    findDeposit: async (accountId, id) => deposits.find(accountId, id),
    listWithdrawals: async (accountId, page) => withdrawalsIn(books).list(accountId, page),
    findWithdrawal: async (accountId, id) => withdrawalsIn(books).find(accountId, id),
  };
}

/** An old deposit. The opening balances include it. */
function addDeposit(books: Books, accountId: string, amount: string): void {
  const write = { operationKey: `${accountId}/${amount}`, customerId: "", accountId };
  books.table<Deposit>("deposits").add(write, amount, () => ({
    id: crypto.randomUUID(),
    balanceAsset: USD,
    balanceAmount: amount,
    source: { transferMethod: "OtherFiat", asset: USD, amount, description: "Opening deposit" },
    status: "succeeded",
    createdAt: timestamp(),
    finalizedAt: timestamp(),
  }));
}
