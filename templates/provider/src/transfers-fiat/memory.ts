import type { FiatWithdrawal } from "@provider-connectivity/contract";
import { depositAddressMemory } from "../deposit-addresses/memory.ts";
import type { Books } from "../memory/books.ts";
import { USD } from "../memory/demo.ts";
import { addWithdrawalMethod, methodsIn } from "../transfers/memory-methods.ts";
import { bookWithdrawal, withdrawalsIn } from "../transfers/memory-withdrawals.ts";
import type { TransfersFiatLedger } from "./ledger.ts";

const IBAN = { asset: USD, transferMethod: "Iban" } as const;

export function memory(books: Books): TransfersFiatLedger {
  const [deposit, withdrawal] = [crypto.randomUUID(), crypto.randomUUID()];
  methodsIn(books).deposits.push({ id: deposit, deposit: IBAN, balanceAsset: USD, addressCreationPolicy: "CanCreate" });
  addWithdrawalMethod(books, { id: withdrawal, withdrawal: IBAN, balanceAsset: USD, minWithdrawalAmount: "1" });
  const withdrawals = withdrawalsIn<FiatWithdrawal>(books);
  return {
    ...depositAddressMemory(books),
    listFiatWithdrawals: async (accountId, page) =>
      withdrawals.list(accountId, page, ({ destination }) => destination.transferMethod === "Iban"),
    findFiatWithdrawalByKey: async (operationKey) => withdrawals.findByKey(operationKey),
    createFiatWithdrawal: async (write, request) =>
      withdrawals.add(write, request, () => bookWithdrawal(books, write, request)),
  };
}
