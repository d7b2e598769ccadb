import { sha256 } from "@noble/hashes/sha2.js";
import { portableCodecs } from "@provider-connectivity/signing";
import canonicalize from "canonicalize";
import { InvalidRequestError } from "../errors.ts";
import type { IdempotencyScope } from "./idempotency-store.ts";

/** The names of an idempotent request. Records outlive releases, so never change how these are computed. */
export interface RequestIdentity {
  /** The same for all requests of one customer, operation, account and key. */
  readonly id: string;
  /** The same for all of those with the same body, in any property order. */
  readonly operationKey: string;
}

/**
 * Identifies a request. Both names are SHA-256 hashes of canonical JSON (RFC 8785). They need no database, survive its loss,
 * and reveal nothing about the request.
 *
 * @throws InvalidRequestError `schema-error` for a body with text that is not valid Unicode
 */
export function identify(scope: IdempotencyScope, body: unknown): RequestIdentity {
  const parts = [scope.customerId, scope.operationId, scope.accountId, scope.idempotencyKey];
  return { id: hash(parts), operationKey: hash([...parts, body]) };
}

/** Uses noble, because WebCrypto passes each text to another thread, which takes several times as long. */
function hash(value: unknown): string {
  return portableCodecs.hexstr.encode(sha256(encoder.encode(canonical(value))));
}

const encoder = new TextEncoder();

function canonical(value: unknown): string {
  const fault = findFault(value);
  if (fault !== undefined) throw new InvalidRequestError({ role: "malformed" }, fault, { requestPart: "body" });
  return canonicalize(value) ?? "";
}

/** Values that canonical JSON cannot express: numbers outside the range of a double, and invalid Unicode. */
function findFault(value: unknown): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return "The body has a number that is out of range.";
  if (typeof value === "string" && !value.isWellFormed()) return "The body contains a lone surrogate.";
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const fault = findFault(name) ?? findFault(member);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
