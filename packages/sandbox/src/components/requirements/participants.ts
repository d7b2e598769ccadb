/** The participants of an operation, as the platform names them. @module */
import type { ParticipantsIdentification } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";

/** The configured rules for participants. */
export interface ParticipantRules {
  /** Whether they must be identified. */
  readonly participantsIdentification: "optional" | "required";
  /** Unsupported countries, as two letters. */
  readonly unsupportedCountries: readonly string[];
}

/**
 * Checks that a request names participants if they are required, and that none is in an unsupported country.
 *
 * @throws InvalidRequestError `pii-missing` and `unsupported-region`
 */
export function checkParticipants(
  { participantsIdentification: need, unsupportedCountries }: ParticipantRules,
  given: ParticipantsIdentification | undefined,
): void {
  for (const role of ["originator", "beneficiary"] as const) {
    const participant = given?.[role];
    const place = { requestPart: "body", propertyName: `/participantsIdentification/${role}` } as const;
    if (participant === undefined && need === "required")
      throw new InvalidRequestError("pii-missing", `The ${role} must be identified.`, place);
    const country = participant?.postalAddress?.country;
    if (country === undefined || !unsupportedCountries.includes(country)) continue;
    throw new InvalidRequestError(
      "unsupported-region",
      `Transfers to or from the country of the ${role} are not supported.`,
      place,
    );
  }
}

/** The persons behind an operation. The contract does not define their format. */
export interface Attribution {
  readonly initiatedBy?: string;
  readonly approvedBy?: string;
  readonly signedBy?: string;
}

/** The headers with the persons. Empty ones are ignored. */
export interface AttributionHeaders {
  readonly "X-FBAPI-INITIATED-BY"?: string | undefined;
  readonly "X-FBAPI-APPROVED-BY"?: string | undefined;
  readonly "X-FBAPI-SIGNED-BY"?: string | undefined;
}

/** Reads the initiator of a request, for operations without approvers or signers. */
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
