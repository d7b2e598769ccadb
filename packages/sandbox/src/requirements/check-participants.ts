import type { ParticipantsIdentification } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";

/** What a configuration says of those who take part. */
export interface ParticipantRules {
  /** Whether they must be identified. */
  readonly participantsIdentification: "optional" | "required";
  /** Countries that are not served, as two letters. */
  readonly unsupportedCountries: readonly string[];
}

/**
 * Makes sure that a request says who takes part where it must, and that nobody is where the provider serves no one.
 *
 * @throws BadRequestError `pii-missing` and `unsupported-region`
 */
export function checkParticipants(
  { participantsIdentification: need, unsupportedCountries }: ParticipantRules,
  given: ParticipantsIdentification | undefined,
): void {
  for (const role of ["originator", "beneficiary"] as const) {
    const participant = given?.[role];
    const place = { requestPart: "body", propertyName: `/participantsIdentification/${role}` } as const;
    if (participant === undefined && need === "required")
      throw new BadRequestError("pii-missing", `The ${role} must be identified.`, place);
    const country = participant?.postalAddress?.country;
    if (country === undefined || !unsupportedCountries.includes(country)) continue;
    throw new BadRequestError("unsupported-region", `Nothing is sent to or from ${country}.`, place);
  }
}
