/** Who had something done, as the platform says it. @module */
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
} /** The persons behind an operation; a format is not agreed upon. */
export interface Attribution {
  readonly initiatedBy?: string;
  readonly approvedBy?: string;
  readonly signedBy?: string;
}

/** The headers that say so. Empty ones say nothing. */
export interface AttributionHeaders {
  readonly "X-FBAPI-INITIATED-BY"?: string | undefined;
  readonly "X-FBAPI-APPROVED-BY"?: string | undefined;
  readonly "X-FBAPI-SIGNED-BY"?: string | undefined;
}

/** Reads who began a request, where nobody approves or signs it. */
export function initiatorOf({ "X-FBAPI-INITIATED-BY": initiatedBy }: AttributionHeaders): {
  readonly initiatedBy: string | undefined;
} {
  return { initiatedBy: initiatedBy || undefined };
}

/** Reads the headers of a request. */
export function attributionOf(headers: AttributionHeaders): Attribution {
  const {
    "X-FBAPI-INITIATED-BY": initiatedBy,
    "X-FBAPI-APPROVED-BY": approvedBy,
    "X-FBAPI-SIGNED-BY": signedBy,
  } = headers;
  return {
    ...(initiatedBy ? { initiatedBy } : {}),
    ...(approvedBy ? { approvedBy } : {}),
    ...(signedBy ? { signedBy } : {}),
  };
}
