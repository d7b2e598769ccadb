import { BadRequestError } from "@provider-connectivity/server";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import { checkParticipants } from "../../requirements/check-participants.ts";
import type { WithdrawalRequest } from "./create-withdrawal.ts";

/**
 * Holds a withdrawal against what the provider says it requires.
 *
 * @throws BadRequestError `pii-missing`, `unsupported-region` and `destination-not-whitelisted`
 */
export function checkRequirements(
  { requirements, transfers }: CompleteConfig,
  { destination, participantsIdentification }: WithdrawalRequest,
): void {
  if (destination.transferMethod !== "PublicBlockchain") return;
  checkParticipants(transfers, participantsIdentification);
  const policy = requirements.transfersBlockchain?.withdrawalAddressPolicy?.value;
  if (policy !== "ApprovedAddressesOnly" || transfers.approvedAddresses.includes(destination.address)) return;
  throw new BadRequestError("destination-not-whitelisted", "The address is not among the approved ones.", {
    requestPart: "body",
    propertyName: "/destination/address",
  });
}
