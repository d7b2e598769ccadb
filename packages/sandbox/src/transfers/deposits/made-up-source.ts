import type { DepositAddressCreationRequest, Transfer } from "@provider-connectivity/contract";
import type { StoreReader } from "../../store/store.ts";
import { newDestination } from "../deposit-addresses/new-destination.ts";

/** What arrives from outside, and how. */
export type Arrival = DepositAddressCreationRequest["transferMethod"];

/** Says where something came from that came from nowhere: an address or a bank account that nobody has. */
export async function madeUpSource(
  reader: Pick<StoreReader, "assets">,
  arrival: Arrival,
  { amount, newId }: { amount: string; newId: () => string },
): Promise<Transfer> {
  const sender = await newDestination(reader, arrival, { id: newId(), accountHolder: { name: "Somebody outside" } });
  if (sender.transferMethod === "PublicBlockchain") return { ...sender, amount, blockchainTxId: newId() };
  return { ...sender, amount, referenceId: newId() };
}
