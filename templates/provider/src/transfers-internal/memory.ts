import type { InternalWithdrawal } from "@provider-connectivity/contract";
import type { Books } from "../memory/books.ts";
import { BTC, USD } from "../memory/demo.ts";
import { addWithdrawalMethod } from "../transfers/memory-methods.ts";
import { bookWithdrawal, withdrawalsIn } from "../transfers/memory-withdrawals.ts";
import type { TransfersInternalLedger } from "./ledger.ts";

export function memory(books: Books): TransfersInternalLedger {
  addMethods(books);
  const withdrawals = withdrawalsIn<InternalWithdrawal>(books);
  return {
    listInternalWithdrawals: async (accountId, page) =>
      withdrawals.list(accountId, page, ({ destination }) => destination.transferMethod === "InternalTransfer"),
    findInternalWithdrawalByKey: async (operationKey) => withdrawals.findByKey(operationKey),
    // Both balances change in one step, so no reader sees the amount in neither account.
    createInternalWithdrawal: async (write, request) =>
      withdrawals.add(write, request, () => {
        const withdrawal = bookWithdrawal(books, write, request);
        const { accountId, asset, amount } = request.destination;
        books.credit(accountId, asset, amount);
        return withdrawal;
      }),
  };
}

/** A main account may transfer to every other account of its customer, a sub-account to its parent. */
function addMethods(books: Books): void {
  for (const { id: accountId, parentId } of books.accounts) {
    for (const asset of [USD, BTC]) {
      const destinationPolicy = parentId === undefined ? "AnyAccount" : "DirectParentAccount";
      const withdrawal = { asset, transferMethod: "InternalTransfer", destinationPolicy } as const;
      const method = { id: crypto.randomUUID(), withdrawal, balanceAsset: asset, minWithdrawalAmount: "0.001" };
      addWithdrawalMethod(books, method, [accountId]);
    }
  }
}
