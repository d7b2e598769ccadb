import { BadRequestError } from "@provider-connectivity/server";
import type { AccountRecord } from "../../accounts/model.ts";
import type { WithdrawalMethod } from "../../config/transfers-config.ts";
import type { StoreReader } from "../../store/store.ts";
import type { WithdrawalRequest } from "./create-withdrawal.ts";

/**
 * Makes sure that the money may go to the account that is named. Whether a peer's account exists is not
 * told: it shows only when the transfer ends.
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
  const account = await accounts.find(accountId);
  const own = account?.customerId === source.customerId ? account : undefined;
  if (withdrawal.transferMethod !== "InternalTransfer") {
    if (own !== undefined) throw notAllowed("This account is yours, and a peer's is another customer's.");
    return;
  }
  if (withdrawal.destinationPolicy === "DirectParentAccount" && accountId !== source.parentId)
    throw notAllowed("The account may transfer only to its direct parent.");
  if (own === undefined) throw notAllowed("You have no such account to transfer to.");
  if (own.status !== "active") throw notAllowed("The account to transfer to is inactive.");
}

function notAllowed(message: string): BadRequestError {
  return new BadRequestError("transfer-destination-not-allowed", message, {
    requestPart: "body",
    propertyName: "/destination/accountId",
  });
}
