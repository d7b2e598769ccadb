import { BadRequestError } from "@provider-connectivity/server";
import type { Store } from "../../store/store.ts";
import type { DepositAddressRecord } from "./model.ts";
import type { MethodView } from "../components.ts";
import { findDepositAddress } from "./read-deposit-addresses.ts";

/**
 * Takes an address out of use, for good. Inactive accounts may do so too: it only lessens what can arrive.
 *
 * @throws NotFoundError for an address that the account does not have; BadRequestError `deposit-address-disabled` for
 * one that is disabled already
 */
export function disableDepositAddress(
  store: Pick<Store, "write">,
  accountId: string,
  { disabledBy, ...wanted }: { id: string; view: MethodView; disabledBy: string | undefined },
): Promise<DepositAddressRecord> {
  return store.write(async (writer) => {
    const address = await findDepositAddress(writer, accountId, wanted);
    if (address.status === "disabled")
      throw new BadRequestError("deposit-address-disabled", "The deposit address is disabled already.");
    const by = disabledBy === undefined ? {} : { disabledBy };
    const disabled = { ...address, status: "disabled", ...by } as const;
    await writer.depositAddresses.replace(disabled);
    return disabled;
  });
}
