/** Who had something done, as the platform says it. @module */

/** The persons behind an operation; a format is not agreed upon. */
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
