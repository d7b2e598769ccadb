/** Responses that break the contract regardless of the request. @module */
import { contract } from "@provider-connectivity/contract";
import { declaredStatus, type Operation, type OperationValidators } from "@provider-connectivity/core";
import { describeViolation } from "@provider-connectivity/core/validation";
import type { Finding } from "../result.ts";
import type { ParsedResponse } from "../exchange.ts";

const validators: Readonly<Record<string, OperationValidators>> = contract.validators;

/** The rules that report them. */
export type FaultRule = "errors/no-server-error" | "schemas/status" | "schemas/content-type" | "schemas/body";

export interface Fault {
  readonly rule: FaultRule;
  /** The same for faults with the same cause. */
  readonly key: string;
  readonly finding: Finding;
}

/** The fault of a response. `undefined` if it has none. */
export function faultOf(
  { operationId, statuses }: Operation,
  { body, ...exchange }: ParsedResponse,
): Fault | undefined {
  const { status, contentType, method, endpoint } = exchange;
  const isItself = method !== "HEAD" && validators[operationId] !== undefined;
  const fault = (rule: FaultRule, what: string, message: string, expected: string): Fault => ({
    rule,
    key: `${rule} ${operationId} ${status} ${what}`,
    finding: { message: `${operationId}: ${message}`, expected, exchange },
  });
  if (status >= 500)
    return fault(
      "errors/no-server-error",
      "",
      `${method} ${shortened(endpoint)} failed with ${status}.`,
      "a status below 500",
    );
  const declared = declaredStatus(statuses, status);
  if (declared === undefined)
    return fault(
      "schemas/status",
      "",
      `the contract does not declare the status ${status}.`,
      `one of ${statuses.join(", ")}`,
    );
  const validate = validators[operationId]?.responses[declared];
  if (!isItself || validate === undefined) return undefined;
  if (!/^application\/json\b/.test(contentType))
    return fault(
      "schemas/content-type",
      contentType,
      `the content type of a ${status} is "${contentType}".`,
      "application/json",
    );
  if (validate(body) || isGuidesErrorType(body)) return undefined;
  const { pointer, reason } = describeViolation(validate, body);
  return fault(
    "schemas/body",
    `${pointer.replace(/\d+/g, "#")} ${reason}`,
    `the body of a ${status} breaks the contract: ${pointer || "it"} ${reason}.`,
    "a body that the contract's schema accepts",
  );
}

/** The guide gives this error for two cursors, although the contract's enumeration does not contain it. */
function isGuidesErrorType(body: unknown): boolean {
  return (body as { errorType?: unknown } | undefined)?.errorType === "invalid-query-parameters";
}

function shortened(endpoint: string): string {
  return endpoint.length > 120 ? `${endpoint.slice(0, 120)}…` : endpoint;
}
