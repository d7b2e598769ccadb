import type { DepositAddress, DepositDestination } from "@provider-connectivity/contract";
import type { Books } from "../memory/books.ts";
import type { DepositAddressesLedger } from "./ledger.ts";

export function depositAddressMemory(books: Books): DepositAddressesLedger {
  const addresses = books.table<DepositAddress>("deposit addresses");
  return {
    listDepositAddresses: async (accountId, page) => addresses.list(accountId, page),
    findDepositAddress: async (accountId, id) => addresses.find(accountId, id),
    findDepositAddressByKey: async (operationKey) => addresses.findByKey(operationKey),
    createDepositAddress: async (write, transferMethod) =>
      addresses.add(write, transferMethod, () => ({
        id: crypto.randomUUID(),
        destination: destinationFor(transferMethod),
        status: "enabled",
      })),
    disableDepositAddress: async ({ accountId }, id) => {
      const address = addresses.find(accountId, id);
      if (address === undefined) throw new Error(`there is no deposit address ${id}`);
      return addresses.replace(accountId, { ...address, status: "disabled" });
    },
  };
}

/** An address for demonstrations. Do not send anything to it. */
function destinationFor(
  transferMethod: Parameters<DepositAddressesLedger["createDepositAddress"]>[1],
): DepositDestination {
  if (transferMethod.transferMethod === "PublicBlockchain")
    return { ...transferMethod, address: `demo-${crypto.randomUUID()}` };
  const digits = String(BigInt(`0x${crypto.randomUUID().replaceAll("-", "")}`)).slice(0, 18);
  return { ...transferMethod, accountHolder: { name: "Demonstration" }, iban: `XX00${digits.padStart(18, "0")}` };
}
