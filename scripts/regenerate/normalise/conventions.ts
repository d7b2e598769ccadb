/** What every document of this API family does the same way and OpenAPI has no words for. @module */

/** The headers that carry keys and signatures: set by the client, verified by the server, seen by no handler. */
export const SECURITY_HEADERS = {
  key: "X-FBAPI-KEY",
  nonce: "X-FBAPI-NONCE",
  timestamp: "X-FBAPI-TIMESTAMP",
  signature: "X-FBAPI-SIGNATURE",
  platformSignature: "X-FB-PLATFORM-SIGNATURE",
  responseSignature: "X-PROVIDER-SIGNATURE",
} as const;

/** The query parameters by which a list is read page by page. */
export const PAGINATION_PARAMETERS = ["limit", "startingAfter", "endingBefore"] as const;

/** The body property that makes a request safe to send again. */
export const IDEMPOTENCY_PROPERTY = "idempotencyKey";

/** Whether a header is one of the security headers; header names have no case (RFC 9110 §5.1). */
export function isSecurityHeader(name: string): boolean {
  return Object.values(SECURITY_HEADERS).some((header) => header.toLowerCase() === name.toLowerCase());
}
