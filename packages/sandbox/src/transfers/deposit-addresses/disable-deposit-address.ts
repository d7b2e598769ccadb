import { BadRequestError } from "@provider-connectivity/server";
import type { Store } from "../../store/store.ts";
import type { DepositAddressRecord } from "./model.ts";
import { findDepositAddress, type AddressView } from "./read-deposit-addresses.ts";

/**
 * Takes an address out of use, for good. Inactive accounts may do so too: it only lessens what can arrive.
 *
 * @throws NotFoundError for an address that the account does not have; BadRequestError `deposit-address-disabled` for
 * one that is disabled already
 */
export function disableDepositAddress(
  store: Pick<Store, "write">,
  accountId: string,
  wanted: { id: string; view: AddressView },
): Promise<DepositAddressRecord> {
  return store.write(async (writer) => {
    const address = await findDepositAddress(writer, accountId, wanted);
    if (address.status === "disabled")
      throw new BadRequestError("deposit-address-disabled", "The deposit address is disabled already.");
    const disabled = { ...address, status: "disabled" } as const;
    await writer.depositAddresses.replace(disabled);
    return disabled;
  });
}
