import type { Ramp, RampRequest } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import type { CompleteConfig } from "../config/sandbox-config.ts";
import { checkParticipants } from "../requirements/check-participants.ts";

/**
 * Holds an order against what the provider says it requires of ramps.
 *
 * @throws BadRequestError `pii-missing`, `unsupported-region`, `unsupported-external-source` and
 * `destination-not-whitelisted`
 */
export function checkOrder(
  rules: CompleteConfig["ramps"],
  { from, to, participantsIdentification }: RampRequest,
): void {
  checkParticipants(rules, participantsIdentification);
  checkRegion(rules, to);
  const { externalSources, approvedDestinations } = rules;
  const source = "takeFrom" in from ? from.takeFrom : undefined;
  if (source !== undefined && externalSources?.includes(source) === false)
    throw refusal("unsupported-external-source", "Nothing can be taken from what takeFrom names.", "/from/takeFrom");
  if (approvedDestinations?.includes(payoutAddress(to)) === false)
    throw refusal("destination-not-whitelisted", "The destination is not among the approved ones.", "/to");
}

function checkRegion({ unsupportedCountries }: CompleteConfig["ramps"], to: Ramp["to"]): void {
  if (to.transferMethod === "PublicBlockchain") return;
  const bank = to.transferMethod === "Chaps" ? to.bankAccountCountry : undefined;
  const country = [to.accountHolder.country, bank].find(
    (each) => each !== undefined && unsupportedCountries.includes(each),
  );
  if (country !== undefined) throw refusal("unsupported-region", `Nothing is paid out to ${country}.`, "/to");
}

/** What tells one place to pay out to from another. */
function payoutAddress(to: Ramp["to"]): string {
  if (to.transferMethod === "PublicBlockchain") return to.address;
  if (to.transferMethod === "Iban" || to.transferMethod === "EuropeanSEPA") return to.iban;
  if (to.transferMethod === "Pix") return to.pixKey;
  if (to.transferMethod === "Momo") return to.mobilePhoneNumber;
  if (to.transferMethod === "PayId") return to.value;
  if (to.transferMethod === "Interac") return to.recipientHandle.value;
  if (to.transferMethod === "Lbt" || to.transferMethod === "Chaps") return to.accountNumber;
  return to.bankAccountNumber;
}

function refusal(
  errorType: ConstructorParameters<typeof BadRequestError>[0],
  message: string,
  propertyName: string,
): BadRequestError {
  return new BadRequestError(errorType, message, { requestPart: "body", propertyName });
}
