import { BadRequestError } from "@provider-connectivity/server";
import type { AccountRecord } from "../../accounts/model.ts";
import type { WithdrawalMethod } from "../../config/transfers-config.ts";
import type { StoreReader } from "../../store/store.ts";
import type { WithdrawalRequest } from "./create-withdrawal.ts";

/**
 * Makes sure that the money may go to the account that is named. Transfers to a peer are not looked up: whether
 * somebody else's account exists shows only when the transfer ends.
 *
 * @throws BadRequestError `transfer-destination-not-allowed`, in the same words for an unknown account and for one
 * of another customer
 */
export async function checkDestination(
  { accounts }: StoreReader,
  source: AccountRecord,
  { withdrawal }: WithdrawalMethod,
  { destination }: WithdrawalRequest,
): Promise<void> {
  if (!("accountId" in destination)) return;
  const { accountId } = destination;
  if (accountId === source.id) throw notAllowed("The account cannot transfer to itself.");
  if (withdrawal.transferMethod !== "InternalTransfer") return;
  if (withdrawal.destinationPolicy === "DirectParentAccount") {
    if (accountId !== source.parentId) throw notAllowed("The account may transfer only to its direct parent.");
    return;
  }
  if ((await accounts.find(accountId))?.customerId !== source.customerId)
    throw notAllowed("You have no such account to transfer to.");
}

function notAllowed(message: string): BadRequestError {
  return new BadRequestError("transfer-destination-not-allowed", message, {
    requestPart: "body",
    propertyName: "/destination/accountId",
  });
}
