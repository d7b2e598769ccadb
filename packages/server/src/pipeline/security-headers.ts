import type { SecurityHeaders } from "@provider-connectivity/core";
import { BadRequestError } from "../errors.ts";

/** The four headers of every request, as text; each is there, though it may be empty. */
export interface SecurityHeaderValues {
  readonly key: string;
  readonly nonce: string;
  readonly timestamp: string;
  readonly signature: string;
}

/**
 * Reads the four security headers.
 *
 * @throws BadRequestError for one that is missing, named as the schema layer names it: a pointer in lower case
 */
export function readSecurityHeaders(headers: Headers, names: SecurityHeaders): SecurityHeaderValues {
  return {
    key: required(headers, names.key),
    nonce: required(headers, names.nonce),
    timestamp: required(headers, names.timestamp),
    signature: required(headers, names.signature),
  };
}

function required(headers: Headers, name: string): string {
  const value = headers.get(name);
  if (value === null) throw headerFault(`/${name.toLowerCase()}`, `The header ${name} is missing.`);
  return value;
}

/** The refusal of a security header. */
export function headerFault(propertyName: string, message: string): BadRequestError {
  return new BadRequestError("schema-property-error", message, { requestPart: "headers", propertyName });
}
