import type { BlockchainWithdrawal } from "@provider-connectivity/contract";
import { depositAddressMemory } from "../deposit-addresses/memory.ts";
import type { Books } from "../memory/books.ts";
import { BTC, ETH, USDC } from "../memory/demo.ts";
import { addWithdrawalMethod, methodsIn } from "../transfers/memory-methods.ts";
import { bookWithdrawal, withdrawalsIn } from "../transfers/memory-withdrawals.ts";
import type { TransfersBlockchainLedger } from "./ledger.ts";

const METHODS = [
  { asset: BTC, min: "0.0001", addressCreationPolicy: "CanCreate" },
  { asset: ETH, min: "0.001", addressCreationPolicy: "CanCreate" },
  { asset: USDC, min: "1", addressCreationPolicy: "CannotCreate" },
] as const;

export function memory(books: Books): TransfersBlockchainLedger {
  addMethods(books);
  const withdrawals = withdrawalsIn<BlockchainWithdrawal>(books);
  return {
    ...depositAddressMemory(books),
    listBlockchainWithdrawals: async (accountId, page) =>
      withdrawals.list(accountId, page, ({ destination }) => destination.transferMethod === "PublicBlockchain"),
    findBlockchainWithdrawalByKey: async (operationKey) => withdrawals.findByKey(operationKey),
    createBlockchainWithdrawal: async (write, request) =>
      withdrawals.add(write, request, () => bookWithdrawal(books, write, request)),
  };
}

function addMethods(books: Books): void {
  for (const { asset, min, addressCreationPolicy } of METHODS) {
    const method = { asset, transferMethod: "PublicBlockchain" } as const;
    const id = crypto.randomUUID();
    methodsIn(books).deposits.push({ id, deposit: method, balanceAsset: asset, addressCreationPolicy });
    addWithdrawalMethod(books, { id, withdrawal: method, balanceAsset: asset, minWithdrawalAmount: min });
  }
}
