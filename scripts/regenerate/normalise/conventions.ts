/** The conventions of an API that OpenAPI cannot express: header names, the account parameter, error types. @module */
import type { Contract } from "@provider-connectivity/core";
import { parse } from "yaml";
import { CliError } from "@provider-connectivity/cli-kit";
import { readSibling } from "../read.ts";

/** The content of `conventions.yaml`. */
export interface Conventions extends Pick<
  Contract,
  "securityHeaders" | "personHeaders" | "pagination" | "idempotencyProperty" | "errors"
> {
  /** The path parameter with the customer's account. */
  readonly accountParameter: string;
  /** Groups of query parameters that exclude each other in every operation that has at least two of them. */
  readonly exclusiveQuery: readonly (readonly string[])[];
}

/** The conventions of Network Link v2: the default without `conventions.yaml`. */
export const NETWORK_LINK: Conventions = {
  securityHeaders: {
    key: "X-FBAPI-KEY",
    nonce: "X-FBAPI-NONCE",
    timestamp: "X-FBAPI-TIMESTAMP",
    signature: "X-FBAPI-SIGNATURE",
    platformSignature: "X-FB-PLATFORM-SIGNATURE",
    responseSignature: "X-PROVIDER-SIGNATURE",
  },
  personHeaders: {
    initiatedBy: "X-FBAPI-INITIATED-BY",
    approvedBy: "X-FBAPI-APPROVED-BY",
    signedBy: "X-FBAPI-SIGNED-BY",
  },
  accountParameter: "accountId",
  idempotencyProperty: "idempotencyKey",
  pagination: { limit: "limit", after: "startingAfter", before: "endingBefore" },
  // A page has one cursor, and a filter names one asset.
  exclusiveQuery: [
    ["startingAfter", "endingBefore"],
    ["assetId", "nationalCurrencyCode", "cryptocurrencySymbol"],
  ],
  errors: {
    members: { message: "message", type: "errorType", property: "propertyName", part: "requestPart" },
    types: {
      malformed: "schema-error",
      invalidProperty: "schema-property-error",
      refused: "bad-request",
      idempotencyKeyReuse: "idempotency-key-reuse",
      unauthorized: "unauthorized",
      notFound: "not-found",
      internal: "internal-error",
    },
    parts: { path: "params", query: "querystring", headers: "headers", body: "body" },
  },
};

/**
 * Reads `conventions.yaml` next to a root file; the conventions of Network Link apply to a missing file or member.
 *
 * @throws CliError for an unknown member, or a value of the wrong type
 */
export function readConventions(rootFile: string): Conventions {
  const found = readSibling(rootFile, "conventions.yaml");
  if (found === undefined) return NETWORK_LINK;
  const given: unknown = parse(found.text, { version: "1.2" }) ?? {};
  return overridden(NETWORK_LINK, given, (member, expected) => {
    throw new CliError(`${found.file}: ${member} ${expected}`);
  });
}

/** The defaults with the given members. Arrays are replaced as a whole. */
function overridden<T>(defaults: T, given: unknown, refuse: (member: string, expected: string) => never, at = ""): T {
  if (typeof defaults !== "object" || defaults === null) {
    return typeof given === typeof defaults ? (given as T) : refuse(at, `must be a ${typeof defaults}`);
  }
  if (Array.isArray(defaults)) {
    const isGroups = Array.isArray(given) && given.every((group) => Array.isArray(group) && group.every(isText));
    return isGroups ? (given as T) : refuse(at, "must be a list of lists of parameter names");
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return refuse(at === "" ? "the document" : at, "must be an object");
  }
  const result: Record<string, unknown> = { ...(defaults as object) };
  for (const [key, value] of Object.entries(given)) {
    const member = at === "" ? key : `${at}.${key}`;
    if (!Object.hasOwn(defaults, key))
      refuse(member, `is not a convention; there are ${Object.keys(defaults).join(", ")}`);
    result[key] = overridden((defaults as Record<string, unknown>)[key], value, refuse, member);
  }
  return result as T;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** Whether a header is one of the security headers. Header names are case-insensitive (RFC 9110 §5.1). */
export function isSecurityHeader({ securityHeaders }: Conventions, name: string): boolean {
  return Object.values(securityHeaders).some((header) => header.toLowerCase() === name.toLowerCase());
}

/** The members of each exclusive group that an operation has, if it has at least two. */
export function exclusiveGroups({ exclusiveQuery }: Conventions, query: ReadonlySet<string>): string[][] {
  return exclusiveQuery.map((group) => group.filter((name) => query.has(name))).filter(({ length }) => length > 1);
}
