import { sha256 } from "@noble/hashes/sha2.js";
import { portableCodecs } from "@provider-connectivity/signing";
import canonicalize from "canonicalize";
import { BadRequestError } from "../errors.ts";
import type { IdempotencyScope } from "./idempotency-store.ts";

/** What an idempotent request is known by. Records outlive releases: how these two are made can never change. */
export interface RequestIdentity {
  /** The same for each request of one customer, operation, account and key. */
  readonly id: string;
  /** The same for each of those with the same body, in whatever order its properties come. */
  readonly operationKey: string;
}

/**
 * Names a request. Both names are SHA-256 hashes of canonical JSON (RFC 8785), so that they need no database, are the
 * same after one was lost, and tell nothing of the request.
 *
 * @throws BadRequestError `schema-error` for a body with text that is not Unicode
 */
export function identify(scope: IdempotencyScope, body: unknown): RequestIdentity {
  const parts = [scope.customerId, scope.operationId, scope.accountId, scope.idempotencyKey];
  return { id: hash(parts), operationKey: hash([...parts, body]) };
}

/** By noble: WebCrypto hands each text to another thread, which takes several times as long as to hash it here. */
function hash(value: unknown): string {
  return portableCodecs.hexstr.encode(sha256(encoder.encode(canonical(value))));
}

const encoder = new TextEncoder();

function canonical(value: unknown): string {
  const fault = findFault(value);
  if (fault !== undefined) throw new BadRequestError({ role: "malformed" }, fault, { requestPart: "body" });
  return canonicalize(value) ?? "";
}

/** What canonical JSON cannot express: it has neither numbers beyond a double nor texts beyond Unicode. */
function findFault(value: unknown): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return "The body has a number that is out of range.";
  if (typeof value === "string" && !value.isWellFormed())
    return "The body has half a surrogate pair in one of its texts.";
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const fault = findFault(name) ?? findFault(member);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
