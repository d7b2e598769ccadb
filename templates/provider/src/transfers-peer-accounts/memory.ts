import type { PeerAccountWithdrawal } from "@provider-connectivity/contract";
import type { Books } from "../memory/books.ts";
import { USD, USDC } from "../memory/demo.ts";
import { addWithdrawalMethod } from "../transfers/memory-methods.ts";
import { bookWithdrawal, withdrawalsIn } from "../transfers/memory-withdrawals.ts";
import type { TransfersPeerAccountsLedger } from "./ledger.ts";

export function memory(books: Books): TransfersPeerAccountsLedger {
  for (const asset of [USD, USDC]) {
    const withdrawal = { asset, transferMethod: "PeerAccountTransfer" } as const;
    addWithdrawalMethod(books, {
      id: crypto.randomUUID(),
      withdrawal,
      balanceAsset: asset,
      minWithdrawalAmount: "1",
    });
  }
  const withdrawals = withdrawalsIn<PeerAccountWithdrawal>(books);
  return {
    listPeerAccountWithdrawals: async (accountId, page) =>
      withdrawals.list(accountId, page, ({ destination }) => destination.transferMethod === "PeerAccountTransfer"),
    findPeerAccountWithdrawalByKey: async (operationKey) => withdrawals.findByKey(operationKey),
    createPeerAccountWithdrawal: async (write, request) =>
      withdrawals.add(write, request, () => bookWithdrawal(books, write, request)),
  };
}
