import type { ParticipantsIdentification } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
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

function checkParticipants(
  { participantsIdentification: need, unsupportedCountries }: CompleteConfig["transfers"],
  given: ParticipantsIdentification | undefined,
): void {
  for (const role of ["originator", "beneficiary"] as const) {
    const participant = given?.[role];
    const place = { requestPart: "body", propertyName: `/participantsIdentification/${role}` } as const;
    if (participant === undefined && need === "required")
      throw new BadRequestError("pii-missing", `The ${role} must be identified.`, place);
    const country = participant?.postalAddress?.country;
    if (country === undefined || !unsupportedCountries.includes(country)) continue;
    throw new BadRequestError("unsupported-region", `Nothing is withdrawn to or from ${country}.`, place);
  }
}
